import { requireRows, requireThat } from './require-input.ts'
import { scoreOrder, tieEnd } from './score-order.ts'

export type RocPoint = { readonly falsePositiveRate: number; readonly truePositiveRate: number }

/**
 * The ROC curve from (0, 0) to (1, 1) for a chart: at most `maxPoints` of its own vertices, the first one after each equal
 * step along the curve (false + true positive rate), so that the steep start keeps its shape. Empty when only one class is
 * there. Throws RangeError as rocAuc, or for fewer than 2 points.
 */
export function rocCurve(labels: Uint8Array, scores: Float64Array, maxPoints = 200): RocPoint[] {
  requireRows(labels, scores)
  requireThat(Number.isInteger(maxPoints) && maxPoints >= 2, `a curve of ${maxPoints} points`)
  const positives = labels.reduce((sum, label) => sum + label, 0)
  const negatives = labels.length - positives
  if (positives === 0 || negatives === 0) return []
  // Descending scores: a lower threshold flags more rows.
  const descending = scores.map(score => -score)
  const order = scoreOrder(descending)
  const points: RocPoint[] = [{ falsePositiveRate: 0, truePositiveRate: 0 }]
  let truePositives = 0
  for (let from = 0; from < order.length; ) {
    const end = tieEnd(descending, order, from)
    for (let i = from; i < end; i++) truePositives += labels[order[i]!]!
    const point = {
      falsePositiveRate: (end - truePositives) / negatives,
      truePositiveRate: truePositives / positives,
    }
    const along = point.falsePositiveRate + point.truePositiveRate
    if (end === order.length || along >= (2 * points.length) / (maxPoints - 1)) points.push(point)
    from = end
  }
  return points
}
