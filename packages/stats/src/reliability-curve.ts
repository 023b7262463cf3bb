import { requireProbabilities, requireThat } from './require-input.ts'
import { scoreOrder, tieEnd } from './score-order.ts'

export type ReliabilityPoint = {
  readonly meanScore: number
  readonly positiveRate: number
  readonly rows: number
}

/**
 * Mean score against the observed rate of positives in equal-mass bins of the scores, ascending. Equal scores stay in one
 * bin, so there may be fewer than `bins` points. Throws RangeError unless scores are in [0, 1] and bins is 1 or more.
 */
export function reliabilityCurve(labels: Uint8Array, scores: Float64Array, bins = 10): ReliabilityPoint[] {
  requireProbabilities(labels, scores)
  const { binOfRow, count } = equalMassBins(scores, bins)
  const rows = new Float64Array(count)
  const positives = new Float64Array(count)
  const scoreSums = new Float64Array(count)
  for (let i = 0; i < labels.length; i++) {
    const bin = binOfRow[i]!
    rows[bin]! += 1
    positives[bin]! += labels[i]!
    scoreSums[bin]! += scores[i]!
  }
  return Array.from(rows, (inBin, bin) => ({
    meanScore: scoreSums[bin]! / inBin,
    positiveRate: positives[bin]! / inBin,
    rows: inBin,
  }))
}

export type ScoreBins = { readonly binOfRow: Uint16Array; readonly count: number }

/** Bin k closes with the run of equal scores that reaches (k+1)/bins of the rows; a run over several closes only one. */
export function equalMassBins(scores: Float64Array, bins: number): ScoreBins {
  requireThat(Number.isInteger(bins) && bins >= 1 && bins <= 65_535, `${bins} bins`)
  const order = scoreOrder(scores)
  const binOfRow = new Uint16Array(scores.length)
  let count = 0
  let closing = 1
  for (let from = 0; from < order.length; ) {
    const end = tieEnd(scores, order, from)
    for (let i = from; i < end; i++) binOfRow[order[i]!] = count
    // In whole numbers: end ≥ closing · rows / bins.
    if (end * bins >= closing * order.length) {
      count++
      closing = Math.floor((end * bins) / order.length) + 1
    }
    from = end
  }
  return { binOfRow, count }
}
