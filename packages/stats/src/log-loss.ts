import { requireProbabilities } from './require-input.ts'

/**
 * Mean negative log-likelihood in nats. Scores are clipped to [ε, 1−ε] with ε = 2⁻⁵² (as scikit-learn does for doubles), so
 * one certain and wrong row adds 36.04 at most. `undefined` without rows. Throws RangeError unless scores are in [0, 1].
 */
export function logLoss(labels: Uint8Array, scores: Float64Array): number | undefined {
  requireProbabilities(labels, scores)
  let sum = 0
  for (let i = 0; i < labels.length; i++) sum += logLossOfRow(labels[i]!, scores[i]!)
  return labels.length > 0 ? sum / labels.length : undefined
}

export function logLossOfRow(label: number, score: number): number {
  const clipped = Math.min(Math.max(score, Number.EPSILON), 1 - Number.EPSILON)
  return label === 1 ? -Math.log(clipped) : -Math.log1p(-clipped)
}
