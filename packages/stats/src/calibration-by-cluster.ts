import { CALIBRATION_BINS } from './calibration-error.ts'
import type { ClusteredRows, ClusterStatistic } from './cluster-statistic.ts'
import { equalMassBins } from './reliability-curve.ts'

/**
 * Calibration error by clusters. The bins are those of all rows and stay fixed over the replicates, so that
 * a replicate is Σ_b |Σ_d w_d·(Σ score − Σ label)_db| / Σ_d w_d·rows_d.
 */
export function calibrationByCluster(rows: ClusteredRows): ClusterStatistic {
  const { binOfRow, count: bins } = equalMassBins(rows.scores, CALIBRATION_BINS)
  const excess = new Float64Array(rows.count * bins)
  const sizes = new Float64Array(rows.count)
  for (let i = 0; i < rows.labels.length; i++) {
    const cluster = rows.cluster[i]!
    excess[cluster * bins + binOfRow[i]!]! += rows.scores[i]! - rows.labels[i]!
    sizes[cluster]! += 1
  }
  const excessOfBin = new Float64Array(bins)
  const weighted = (weights: Float64Array): number => {
    let size = 0
    excessOfBin.fill(0)
    for (let d = 0; d < rows.count; d++) {
      const weight = weights[d]!
      size += weight * sizes[d]!
      for (let b = 0; b < bins; b++) excessOfBin[b]! += weight * excess[d * bins + b]!
    }
    return excessOfBin.reduce((sum, value) => sum + Math.abs(value), 0) / size
  }
  const total = weighted(new Float64Array(rows.count).fill(1))
  const allExcess = excessOfBin.slice()
  return {
    total,
    weighted,
    without: d => {
      let sum = 0
      for (let b = 0; b < bins; b++) sum += Math.abs(allExcess[b]! - excess[d * bins + b]!)
      return sum / (rows.labels.length - sizes[d]!)
    },
  }
}
