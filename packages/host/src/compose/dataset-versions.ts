import type { DatasetConfig } from '@millrace/config'
import { parsePointer } from '@millrace/config'
import {
  bug,
  checkShape,
  type DatasetMeta,
  datasetPointerPath,
  isTree,
  MillraceError,
  type Pointer,
  type ProfileHistory,
  type StageRecord,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { planSnapshot, runSnapshot } from '@millrace/snapshot'

/** A dataset's version with what is known of it. */
export interface DatasetVersionState {
  pointer: Pointer<DatasetMeta>
  record: StageRecord<'snapshot'>
}

/** The version of a dataset that main has; `undefined` before the first. */
export async function mainVersion(
  project: Project,
  dataset: string,
): Promise<DatasetVersionState | undefined> {
  const path = datasetPointerPath(dataset)
  const text = await project.repository.readAt(await project.repository.mainTip(), path)
  if (text === undefined) return undefined
  const pointer = parsePointer(text, path, 'dataset')
  const record = await project.store.readRecord('snapshot', pointer.meta.record)
  if (!record)
    throw new MillraceError('MR3012', { stage: 'snapshot', fingerprint: pointer.meta.record.slice(0, 12) })
  return { pointer, record }
}

/** Takes a snapshot of a dataset's source: by its record where the source has not changed. */
export async function takeSnapshot(project: Project, dataset: DatasetConfig) {
  const previous = await mainVersion(project, dataset.name)
  const ready = await planSnapshot(project, dataset.name, previous?.pointer)
  const result = await runSnapshot(project, ready, { dataset: dataset.name, ...(previous && { previous }) })
  return { previous, ...result }
}

/** Profiles of a version's windows. */
export async function readProfiles(
  project: Pick<Project, 'store'>,
  record: StageRecord<'snapshot'>,
): Promise<ProfileHistory> {
  const ref = record.outputs['profile']
  if (!ref || isTree(ref)) throw bug('a snapshot without profiles')
  return checkShape('ProfileHistory', await project.store.readJson(ref), `profiles of ${record.subject}`)
}
