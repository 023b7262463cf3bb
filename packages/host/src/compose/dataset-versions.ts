import { parsePointer } from '@millrace/config'
import {
  datasetPointerPath,
  MillraceError,
  type Name,
  type ProfileHistory,
  type StageRecord,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { type PreviousVersion, planSnapshot, readProfiles, runSnapshot } from '@millrace/snapshot'
import { requireAsRecorded } from './require-as-recorded.ts'

/** The version of a dataset that main has, with its record; `undefined` before the first. */
export async function mainVersion(project: Project, dataset: Name): Promise<PreviousVersion | undefined> {
  const path = datasetPointerPath(dataset)
  const text = await project.repository.readAt(await project.repository.mainTip(), path)
  if (text === undefined) return undefined
  const pointer = parsePointer(text, path, 'dataset')
  const record = await project.store.readRecord('snapshot', pointer.meta.record)
  if (!record) {
    const { location } = project.store
    const fingerprint = pointer.meta.record.slice(0, 12)
    throw new MillraceError('MR3012', { stage: 'snapshot', fingerprint, location })
  }
  requireAsRecorded(pointer, record, path)
  return { pointer, record }
}

/** A version just taken, and the one that main has. */
export interface TakenVersion {
  reused: boolean
  record: StageRecord<'snapshot'>
  previous?: PreviousVersion
}

/** Takes the version of a dataset's source that follows main's: by its record where the source has not changed. */
export async function takeVersion(
  project: Project,
  dataset: Name,
  previous: PreviousVersion | undefined,
): Promise<TakenVersion> {
  const ready = await planSnapshot(project, dataset, previous?.pointer)
  const result = await runSnapshot(project, ready, { dataset, ...(previous && { previous }) })
  return { ...result, ...(previous && { previous }) }
}

/** Profiles of the version and of the one before it. */
export async function profilesOf(
  project: Project,
  { record, previous }: TakenVersion,
): Promise<{ before?: ProfileHistory; after: ProfileHistory }> {
  const after = await readProfiles(project, record)
  return previous ? { before: await readProfiles(project, previous.record), after } : { after }
}
