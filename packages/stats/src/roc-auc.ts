import { requireRows } from './require-input.ts'
import { scoreOrder, tieEnd } from './score-order.ts'

/**
 * Area under the ROC curve: the chance that a random positive scores above a random negative, ties counting half
 * (Mann–Whitney U by mid-ranks; Hanley and McNeil, Radiology 143, 1982). Any finite scores, higher = more likely positive.
 * `undefined` when the rows hold only one class. Throws RangeError on unequal lengths, other labels, non-finite scores.
 */
export function rocAuc(labels: Uint8Array, scores: Float64Array): number | undefined {
  requireRows(labels, scores)
  const order = scoreOrder(scores)
  let positives = 0
  let negatives = 0
  let concordant = 0
  for (let from = 0; from < order.length; ) {
    const end = tieEnd(scores, order, from)
    let tiedPositives = 0
    for (let i = from; i < end; i++) tiedPositives += labels[order[i]!]!
    const tiedNegatives = end - from - tiedPositives
    concordant += tiedPositives * (negatives + tiedNegatives / 2)
    positives += tiedPositives
    negatives += tiedNegatives
    from = end
  }
  return positives > 0 && negatives > 0 ? concordant / positives / negatives : undefined
}
