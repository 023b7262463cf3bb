import { brierScore } from './brier-score.ts'
import { calibrationError } from './calibration-error.ts'
import { logLoss } from './log-loss.ts'
import { rocAuc } from './roc-auc.ts'

export type Metric = 'auc' | 'log_loss' | 'brier' | 'calibration_error'

/** Which way is better. */
export type Direction = 'higher' | 'lower'

export type MetricDefinition = {
  readonly direction: Direction
  /** The metric's value on all rows; `undefined` where these rows don't define it. */
  readonly measure: (labels: Uint8Array, scores: Float64Array) => number | undefined
}

/** The metrics that can be compared, in the order in which a report lists them. */
export const METRICS: { readonly [M in Metric]: MetricDefinition } = {
  auc: { direction: 'higher', measure: rocAuc },
  log_loss: { direction: 'lower', measure: logLoss },
  brier: { direction: 'lower', measure: brierScore },
  calibration_error: {
    direction: 'lower',
    measure: (labels, scores) => calibrationError(labels, scores),
  },
}
