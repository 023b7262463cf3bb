import { requireProbabilities } from './require-input.ts'

/**
 * Mean squared distance of score and label, 0 (best) to 1 (Brier, Monthly Weather Review 78, 1950, halved as usual for two
 * classes). `undefined` without rows. Throws RangeError unless scores are in [0, 1].
 */
export function brierScore(labels: Uint8Array, scores: Float64Array): number | undefined {
  requireProbabilities(labels, scores)
  let sum = 0
  for (let i = 0; i < labels.length; i++) sum += brierOfRow(labels[i]!, scores[i]!)
  return labels.length > 0 ? sum / labels.length : undefined
}

export function brierOfRow(label: number, score: number): number {
  return (score - label) ** 2
}
