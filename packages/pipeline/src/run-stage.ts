import {
  isTree,
  jsonDigest,
  MillraceError,
  type Ref,
  type StageName,
  type StageRecord,
} from '@millrace/contract'
import { thisMachine } from './machine.ts'
import type { Project } from './project.ts'
import type { Made, Ready, StageResult } from './stage.ts'
import { clearWorkFolders, openWorkFolder } from './work-folder.ts'

/**
 * The result of a stage: its record where the fingerprint is known and every output is still in the store, else the
 * record of `work`, done in an empty folder that is gone afterwards. Bytes reach the store before the record.
 */
export async function runStage<S extends StageName>(
  project: Project,
  ready: Ready<S>,
  work: (place: { folder: string }) => Promise<Made<S>>,
): Promise<StageResult<S>> {
  await clearWorkFolders(project.repository.scratch)
  const known = await findRecord(project, ready)
  if (known) return { reused: true, record: known }
  await refuseUncommitted(project, ready)

  const started = project.now()
  const clock = performance.now()
  const { folder, remove } = await openWorkFolder(
    project.repository.scratch,
    `${ready.stage}-${ready.fingerprint.slice(0, 12)}`,
  )
  try {
    const made = await work({ folder })
    const previous = await project.store.latestRecord(ready.stage, ready.subject)
    const record: StageRecord<S> = {
      format: 1,
      stage: ready.stage,
      subject: ready.subject,
      fingerprint: ready.fingerprint,
      parts: ready.parts,
      parents: ready.parents,
      outputs: made.outputs,
      manifest: made.manifest,
      code: project.head,
      machine: thisMachine(),
      started: started.toISOString(),
      seconds: Math.round(performance.now() - clock) / 1000,
      ...(previous && previous.fingerprint !== ready.fingerprint && { previous: previous.fingerprint }),
    }
    const stands = await project.store.putRecord(record)
    if (digestOf(stands.outputs) !== digestOf(record.outputs)) {
      throw new MillraceError('MR3011', {
        stage: ready.stage,
        subject: ready.subject,
        fingerprint: ready.fingerprint.slice(0, 12),
      })
    }
    return { reused: false, record: stands }
  } finally {
    await remove()
  }
}

/** The record of a fingerprint, if each of its outputs is still in the store. */
export async function findRecord<S extends StageName>(
  project: Pick<Project, 'store'>,
  ready: Pick<Ready<S>, 'stage' | 'fingerprint'>,
): Promise<StageRecord<S> | undefined> {
  const record = await project.store.readRecord(ready.stage, ready.fingerprint)
  if (!record) return undefined
  for (const ref of Object.values(record.outputs)) {
    if (!(await project.store.has(ref))) return undefined
    if (isTree(ref) && !(await hasEvery(project, ref.sha256))) return undefined
  }
  return record
}

/** What has to come out equal again: all but a program's log, which tells the time. */
function digestOf({ log: _, ...outputs }: Record<string, Ref>): string {
  return jsonDigest(Object.fromEntries(Object.entries(outputs).map(([name, ref]) => [name, ref.sha256])))
}

async function hasEvery(project: Pick<Project, 'store'>, tree: string): Promise<boolean> {
  for (const entry of await project.store.readTree({ sha256: tree })) {
    if (!(await project.store.has({ sha256: entry.sha256, md5: entry.md5, size: entry.size }))) return false
  }
  return true
}

/** What runs is traced to a commit, so that commit has to hold it (MR1103). */
async function refuseUncommitted<S extends StageName>(project: Project, ready: Ready<S>): Promise<void> {
  if (project.source.name !== 'work tree' || !project.head.dirty) return
  const dirty = await project.repository.dirtyPaths([
    'millrace.yaml',
    'data',
    ...Object.keys(ready.parts.code),
  ])
  if (dirty[0] !== undefined) throw new MillraceError('MR1103', { paths: dirty.join(', '), first: dirty[0] })
}
