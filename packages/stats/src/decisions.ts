import { requireFinite, requireThat } from './require-input.ts'

/** Share of labels that are 1; `undefined` without rows. */
export function prevalence(labels: Uint8Array): number | undefined {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  return labels.length > 0 ? positives / labels.length : undefined
}

/** Share of rows with score ≥ threshold; `undefined` without rows. Throws RangeError on a non-finite score or threshold. */
export function flaggedShare(scores: Float64Array, threshold: number): number | undefined {
  requireFinite(scores)
  requireThat(Number.isFinite(threshold), `the threshold ${threshold}`)
  let flagged = 0
  for (let i = 0; i < scores.length; i++) if (scores[i]! >= threshold) flagged++
  return scores.length > 0 ? flagged / scores.length : undefined
}

export type FlipInputs = {
  readonly candidate: Float64Array
  readonly champion: Float64Array
  readonly threshold: number
  /** The champion's own threshold, where it differs. */
  readonly championThreshold?: number | undefined
}

/** Share of rows that one model flags (score ≥ threshold) and the other doesn't; `undefined` without rows. */
export function flippedShare(inputs: FlipInputs): number | undefined {
  const { candidate, champion, threshold, championThreshold = threshold } = inputs
  requireThat(
    candidate.length === champion.length,
    `${candidate.length} candidate and ${champion.length} champion scores`,
  )
  requireThat(Number.isFinite(threshold) && Number.isFinite(championThreshold), 'a threshold is not finite')
  requireFinite(candidate)
  requireFinite(champion)
  let flipped = 0
  for (let i = 0; i < candidate.length; i++) {
    if (candidate[i]! >= threshold !== champion[i]! >= championThreshold) flipped++
  }
  return candidate.length > 0 ? flipped / candidate.length : undefined
}
