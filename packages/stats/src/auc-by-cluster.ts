import type { ClusteredRows, ClusterStatistic } from './cluster-statistic.ts'
import { scoreOrder, tieEnd } from './score-order.ts'

/**
 * ROC AUC by clusters, exact: AUC_w = Σ_de w_d·w_e·U_de / (Σ_d w_d·P_d · Σ_e w_e·N_e), where U_de counts the pairs of a
 * positive of cluster d and a negative of cluster e that are in the right order, ties half. One pass over the sorted rows fills
 * U in rows × clusters steps; a replicate then costs clusters², whatever the number of rows. With `pairs: false` only U's
 * sums and diagonal are kept: enough for `without`, at a cost that does not grow with the clusters.
 */
export function aucByCluster(rows: ClusteredRows, options: { readonly pairs: boolean }): ClusterStatistic {
  const { positives, negatives, asPositive, asNegative, own, pairs } = countPairs(rows, options.pairs)
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)
  const concordant = sum(asPositive)
  const allPositives = sum(positives)
  const allNegatives = sum(negatives)
  return {
    total: concordant / (allPositives * allNegatives),
    weighted: weights => {
      let numerator = 0
      let weightedPositives = 0
      let weightedNegatives = 0
      for (let d = 0; d < rows.count; d++) {
        const weight = weights[d]!
        if (weight === 0) continue
        weightedPositives += weight * positives[d]!
        weightedNegatives += weight * negatives[d]!
        let inner = 0
        for (let e = 0, at = d * rows.count; e < rows.count; e++, at++) inner += weights[e]! * pairs[at]!
        numerator += weight * inner
      }
      return numerator / (weightedPositives * weightedNegatives)
    },
    without: d =>
      (concordant - asPositive[d]! - asNegative[d]! + own[d]!) /
      ((allPositives - positives[d]!) * (allNegatives - negatives[d]!)),
  }
}

/** `asPositive` and `asNegative` are the sums of U over its rows and columns, `own` is its diagonal. */
function countPairs({ labels, scores, cluster, count }: ClusteredRows, keepPairs: boolean) {
  const order = scoreOrder(scores)
  // Cluster and label side by side in sorted order: the passes below then read memory in sequence.
  const sorted = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) sorted[i] = 2 * cluster[order[i]!]! + labels[order[i]!]!
  const positives = new Float64Array(count)
  const negatives = new Float64Array(count)
  for (const member of sorted) (member & 1 ? positives : negatives)[member >> 1]! += 1
  const asPositive = new Float64Array(count)
  const asNegative = new Float64Array(count)
  const own = new Float64Array(count)
  const pairs = new Float64Array(keepPairs ? count * count : 0)
  const below = new Float64Array(count)
  let allBelow = 0
  let allAbove = positives.reduce((a, b) => a + b, 0)
  for (let from = 0; from < sorted.length; ) {
    const end = tieEnd(scores, order, from)
    // Tied rows are passed half before and half after they are met, so that a tied pair counts half.
    const passHalf = (): void => {
      for (let i = from; i < end; i++) {
        if (sorted[i]! & 1) allAbove -= 0.5
        else {
          below[sorted[i]! >> 1]! += 0.5
          allBelow += 0.5
        }
      }
    }
    passHalf()
    for (let i = from; i < end; i++) {
      const d = sorted[i]! >> 1
      if ((sorted[i]! & 1) === 0) {
        asNegative[d]! += allAbove
        continue
      }
      asPositive[d]! += allBelow
      own[d]! += below[d]!
      if (keepPairs) for (let e = 0, at = d * count; e < count; e++, at++) pairs[at]! += below[e]!
    }
    passHalf()
    from = end
  }
  return { positives, negatives, asPositive, asNegative, own, pairs }
}
