import type { DatasetMeta, Name, Pointer, StageRecord } from '@millrace/contract'
import { type Project, type Ready, runStage, type StageResult } from '@millrace/pipeline'
import { takeSnapshot } from './apply.ts'
import { datasetOf } from './plan.ts'

/** The version that stands: its pointer, and the record that made it. */
export interface PreviousVersion {
  pointer: Pointer<DatasetMeta>
  record: StageRecord<'snapshot'>
}

/**
 * The planned version of a dataset: from its record, or taken now. Rows that break their contract make a record whose
 * verdict is "failed" (see `judgeSnapshot`); a source that can not be read whole, or that is older than the version
 * before, is an error (MR2005 to MR2011, MR2014) and leaves none.
 */
export async function runSnapshot(
  project: Project,
  ready: Ready<'snapshot'>,
  { dataset, previous }: { dataset: Name; previous?: PreviousVersion },
): Promise<StageResult<'snapshot'>> {
  const config = datasetOf(project, dataset)
  return runStage(project, ready, ({ folder }) => takeSnapshot(project, { config, ready, previous, folder }))
}
