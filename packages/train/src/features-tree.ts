import { isTree, MillraceError, type StageRecord, type TreeRef } from '@millrace/contract'

/** The training table that a features record made; a record without one is MR2202. */
export function featuresTree(features: StageRecord<'features'>): TreeRef {
  const tree = features.outputs['data']
  if (!tree || !isTree(tree)) throw noRows(features)
  return tree
}

export function noRows(features: StageRecord<'features'>): MillraceError {
  return new MillraceError('MR2202', {
    model: features.subject,
    record: features.fingerprint.slice(0, 12),
  })
}
