import type { Block, DatasetMeta, DriftVerdict, Name, Pointer } from '@millrace/contract'
import { driftBlocks } from '@millrace/drift'
import type { OpenProject } from '../open-project.ts'
import { readReport } from '../stored-report.ts'
import type { TakenVersion } from './dataset-versions.ts'

/** What drift-check has said of a version. */
export interface KnownDrift {
  verdict: DriftVerdict
  /** Its evidence, for the dataset's proposal. */
  sections: Block[]
}

/**
 * What drift-check said of a version against main's, if it has looked: snapshot and drift write one proposal, and the
 * evidence of the one stays when the other writes.
 */
export async function knownDrift(
  { store }: Pick<OpenProject, 'store'>,
  dataset: Name,
  { record, previous }: TakenVersion,
): Promise<KnownDrift | undefined> {
  const drift = await store.latestRecord('drift', dataset)
  if (drift === undefined || previous === undefined) return undefined
  const { before, now } = drift.parts.inputs
  if (now !== record.outputs['data']?.sha256 || before !== previous.pointer.meta.sha256) return undefined
  const report = await readReport({ store }, drift.outputs)
  return { verdict: drift.manifest.verdict, sections: driftBlocks(report) }
}

/** Whether drift-check has said that the feed of this very version looks broken. */
export async function isBroken(
  store: Pick<OpenProject['store'], 'latestRecord'>,
  { meta }: Pointer<DatasetMeta>,
): Promise<boolean> {
  const drift = await store.latestRecord('drift', meta.dataset)
  return drift?.manifest.verdict === 'fault' && drift.parts.inputs['now'] === meta.sha256
}
