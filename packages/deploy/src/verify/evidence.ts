import { MillraceError, type Pointer, type StageMeta, type StageRecord } from '@millrace/contract'

/**
 * Checks that the validation a pointer names is about this model and this stage, that its report is the one that
 * was reviewed (MR2425), and that it passed (MR2426). A model that was deployed to the stage before comes back as a
 * rollback: its own report and verdict are not asked for again.
 */
export function checkEvidence(
  { meta }: Pointer<StageMeta>,
  record: StageRecord<'validate'> | undefined,
  deployed: readonly StageRecord<'deploy'>[],
): StageRecord<'validate'> {
  const { version } = meta
  if (record === undefined) refuse(`The store has no validation ${meta.records.validate.slice(0, 12)}.`)
  const { manifest, outputs } = record
  if (manifest.model !== meta.model || manifest.stage !== meta.stage) {
    refuse(`Its validation is about ${manifest.model}/${manifest.stage}.`)
  }
  if (manifest.candidate !== meta.sha256) refuse('Its validation judged another model.')
  if (manifest.version !== version) refuse(`Its validation judged the model as ${manifest.version}.`)
  if (deployed.some(({ manifest }) => manifest.model_sha256 === meta.sha256)) return record
  if (outputs['report']?.sha256 !== meta.report)
    refuse('The report that the pointer names is not the one of its validation.')
  if (!manifest.passed) throw new MillraceError('MR2426', { version })
  return record

  function refuse(problem: string): never {
    throw new MillraceError('MR2425', { version, problem })
  }
}
