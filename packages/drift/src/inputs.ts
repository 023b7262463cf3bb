import type { Name, Pointer, StageMeta, StageRecord } from '@millrace/contract'

/** What a drift check reads, composed by the host from earlier stages. */
export interface DriftInputs {
  dataset: Name
  /** Main's version: what production learned from. */
  before: StageRecord<'snapshot'>
  /** The proposed version. */
  now: StageRecord<'snapshot'>
  models: readonly DriftModel[]
}

/** A model that is in use and reads the dataset. */
export interface DriftModel {
  model: Name
  stage: Name
  pointer: Pointer<StageMeta>
  validate: StageRecord<'validate'>
  train: StageRecord<'train'>
  /** The champion's own feature definition, built over the proposed version. */
  features: StageRecord<'features'>
}
