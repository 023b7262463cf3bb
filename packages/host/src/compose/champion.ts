import { readConfig } from '@millrace/config'
import { MillraceError, type Pointer, type StageMeta, type StageRecord } from '@millrace/contract'
import { type DatasetPointers, planFeatures, runFeatures } from '@millrace/features'
import type { Project } from '@millrace/pipeline'
import { findRecord } from '@millrace/pipeline'
import { CONFIG_FILE } from '../open-project.ts'

/** The model that a stage wants now, with the records it came from. */
export interface Champion {
  pointer: Pointer<StageMeta>
  train: StageRecord<'train'>
  validate: StageRecord<'validate'>
  /** Its own feature code, built over the newest data: so it is judged on the rows that the candidate is judged on. */
  features: StageRecord<'features'>
}

/**
 * The model of a stage's pointer, its features built by the code of the commit it was trained from; `'unbuilt'` in a
 * plan that would have to build them.
 */
export async function findChampion(
  project: Project,
  {
    pointer,
    pointers,
    mode,
  }: { pointer: Pointer<StageMeta>; pointers: DatasetPointers; mode: 'plan' | 'run' },
): Promise<Champion | 'unbuilt'> {
  const { model, records, code_commit } = pointer.meta
  const train = await record(project, 'train', records.train)
  const validate = await record(project, 'validate', records.validate)
  const then = await atCommit(project, code_commit)
  const ready = await planFeatures(then, model, pointers)
  const known = await findRecord(project, ready)
  if (!known && mode === 'plan') return 'unbuilt'
  const features = known ?? (await runFeatures(then, ready, { model, pointers })).record
  return { pointer, train, validate, features }
}

/** The project as its code was at a commit; store, data and machine are today's. */
export async function atCommit(project: Project, revision: string): Promise<Project> {
  const commit = await project.repository.commitOf(revision)
  const source = project.repository.source(commit)
  const bytes = await source.read(CONFIG_FILE)
  if (!bytes) throw new MillraceError('MR3013', { path: CONFIG_FILE, source: commit })
  const text = Buffer.from(bytes).toString('utf8')
  const config = readConfig({ text, file: CONFIG_FILE, environment: project.config.environment })
  return { ...project, config, source, head: { commit, dirty: false } }
}

async function record<S extends 'train' | 'validate'>(
  project: Project,
  stage: S,
  fingerprint: string,
): Promise<StageRecord<S>> {
  const found = await project.store.readRecord(stage, fingerprint)
  if (!found) {
    const { location } = project.store
    throw new MillraceError('MR3012', { stage, fingerprint: fingerprint.slice(0, 12), location })
  }
  return found
}
