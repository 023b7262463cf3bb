import type { Name, Pointer, StageMeta, StageRecord } from '@millrace/contract'

/** What a validation reads, composed by the host from earlier stages. */
export interface ValidateInputs {
  model: Name
  stage: Name
  features: StageRecord<'features'>
  train: StageRecord<'train'>
  /** What the stage's pointer names now; absent before the first promotion. */
  champion?: Champion
}

export interface Champion {
  pointer: Pointer<StageMeta>
  train: StageRecord<'train'>
  /** The champion's own feature definition, built over the candidate's dataset versions. */
  features: StageRecord<'features'>
}

/** True when the candidate is the champion, byte for byte: there is nothing to compare and nothing to promote. */
export function sameModel({
  train,
  champion,
}: Pick<ValidateInputs, 'train'> & { champion?: Pick<Champion, 'pointer'> }): boolean {
  return champion !== undefined && train.outputs['model']?.sha256 === champion.pointer.meta.sha256
}
