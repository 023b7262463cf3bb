import { reliabilityCurve } from './reliability-curve.ts'

/** Bins of the calibration error wherever it is compared, so that numbers of different reports mean the same. */
export const CALIBRATION_BINS = 10

/**
 * Expected calibration error over equal-mass bins: Σ rows_b/rows · |mean score_b − positive rate_b|, 0 (best) to 1
 * (Naeini et al., AAAI 2015, with the equal-mass bins of Nguyen and O'Connor, EMNLP 2015). It is never quite 0 for a
 * calibrated model: sampling noise adds about 0.8 standard errors of one bin's rate. `undefined` without rows.
 * Throws RangeError as reliabilityCurve.
 */
export function calibrationError(
  labels: Uint8Array,
  scores: Float64Array,
  bins = CALIBRATION_BINS,
): number | undefined {
  if (labels.length === 0 && scores.length === 0) return undefined
  let sum = 0
  for (const point of reliabilityCurve(labels, scores, bins)) {
    sum += point.rows * Math.abs(point.meanScore - point.positiveRate)
  }
  return sum / labels.length
}
