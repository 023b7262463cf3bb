import type { ModelDrift, TimeWindow } from '@millrace/contract'
import { formatCount, formatFixed } from '@millrace/report'
import type { MeasuredMetric } from '@millrace/stats'

export interface LossInputs {
  model: Pick<ModelDrift, 'model' | 'stage' | 'version' | 'promoted'>
  measured: MeasuredMetric
  rows: number
  /** What the newer rows span. */
  window: TimeWindow
  positives: NonNullable<ModelDrift['positives']>
  rule: { margin: number; floor: number | undefined }
}

/**
 * A loss is shown when the whole interval lies below what is tolerated: AUC at promotion less the gate's margin, or
 * the gate's floor. The AUC at promotion is taken as it stands in the report that was merged.
 */
export function judgeLoss({ model, measured, rows, window, positives, rule }: LossInputs): ModelDrift {
  const found = { ...model, metric: 'auc' as const }
  const { value, interval, clusters: days } = measured
  if (rows === 0) {
    return { ...found, verdict: 'cannot-tell', seen: 'no rows yet that are newer and whose label is known' }
  }
  if (value === undefined) {
    return {
      ...found,
      verdict: 'cannot-tell',
      seen: `the ${formatCount(rows)} newer rows have labels of one class`,
    }
  }
  const now = { value, ...interval, rows, days, window }
  const all = { ...found, now, positives }
  if (!interval) {
    return { ...all, verdict: 'cannot-tell', seen: `${days} days of newer rows are too few for an interval` }
  }
  const { promoted } = model
  if (rule.floor !== undefined && interval.high < rule.floor) {
    return { ...all, verdict: 'lost', seen: `below the floor of ${formatFixed(rule.floor, 3)}` }
  }
  if (!promoted) return { ...all, verdict: 'cannot-tell', seen: 'its promotion measured no AUC' }
  const tolerated = promoted.value - rule.margin
  const margin = rule.margin > 0 ? ` by more than ${rule.margin}` : ''
  if (interval.high < tolerated) return { ...all, verdict: 'lost', seen: `worse than when promoted${margin}` }
  if (interval.low >= tolerated)
    return { ...all, verdict: 'kept', seen: `not worse than when promoted${margin}` }
  return { ...all, verdict: 'kept', seen: 'no loss is shown' }
}
