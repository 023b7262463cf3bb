/**
 * This package stands beside the error registry, not above it, so a caller's mistake is a built-in RangeError:
 * the host shows it as a bug of ours. What data can honestly lack (one class only, no rows) is `undefined` instead.
 */
export function requireThat(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(`stats: ${what}`)
}

/** Labels are 0 or 1, one per score; scores are finite. A NaN would otherwise vanish in a sort. */
export function requireRows(labels: Uint8Array, scores: Float64Array): void {
  requireThat(labels.length === scores.length, `${labels.length} labels, but ${scores.length} scores`)
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! > 1) throw new RangeError(`stats: the label of row ${i} is ${labels[i]}, not 0 or 1`)
  }
  requireFinite(scores)
}

/** Like requireRows, and the scores are probabilities, as log loss, Brier and calibration need. */
export function requireProbabilities(labels: Uint8Array, scores: Float64Array): void {
  requireRows(labels, scores)
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!
    if (score < 0 || score > 1)
      throw new RangeError(`stats: the score of row ${i} is ${score}, not in [0, 1]`)
  }
}

export function requireFinite(scores: Float64Array): void {
  for (let i = 0; i < scores.length; i++) {
    if (!Number.isFinite(scores[i]!)) throw new RangeError(`stats: the score of row ${i} is ${scores[i]}`)
  }
}
