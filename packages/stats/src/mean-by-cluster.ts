import type { ClusteredRows, ClusterStatistic } from './cluster-statistic.ts'

/** The mean over rows of a loss that each row has for itself (log loss, Brier), by clusters, exact. */
export function meanByCluster(
  rows: ClusteredRows,
  lossOfRow: (label: number, score: number) => number,
): ClusterStatistic {
  const sums = new Float64Array(rows.count)
  const sizes = new Float64Array(rows.count)
  for (let i = 0; i < rows.labels.length; i++) {
    const cluster = rows.cluster[i]!
    sums[cluster]! += lossOfRow(rows.labels[i]!, rows.scores[i]!)
    sizes[cluster]! += 1
  }
  const allSums = sums.reduce((a, b) => a + b, 0)
  return {
    total: allSums / rows.labels.length,
    weighted: weights => {
      let sum = 0
      let size = 0
      for (let d = 0; d < rows.count; d++) {
        sum += weights[d]! * sums[d]!
        size += weights[d]! * sizes[d]!
      }
      return sum / size
    },
    without: d => (allSums - sums[d]!) / (rows.labels.length - sizes[d]!),
  }
}
