import type { ClusterStatistic } from './cluster-statistic.ts'
import type { Interval } from './interval.ts'
import { studentQuantile } from './student-t.ts'

export type ClusteredPair = {
  readonly candidate: ClusterStatistic
  readonly champion: ClusterStatistic
  readonly clusters: number
}

/**
 * 95 % interval of candidate minus champion from the delete-one-cluster jackknife: θ ± t_{0.975, D−1}·se with
 * se² = (D−1)/D · Σ_d (θ_(−d) − mean)², which is the variance of the mean of the pseudo-values
 * (Tukey 1958; Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, eq. 11.5). It is centred on θ itself.
 * `undefined` when leaving out one cluster leaves only one class.
 */
export function jackknifeInterval({ candidate, champion, clusters }: ClusteredPair): Interval | undefined {
  const left = Float64Array.from({ length: clusters }, (_, d) => candidate.without(d) - champion.without(d))
  const mean = left.reduce((a, b) => a + b, 0) / clusters
  const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const reach = studentQuantile(0.975, clusters - 1) * Math.sqrt(((clusters - 1) / clusters) * squares)
  if (!Number.isFinite(reach)) return undefined
  const difference = candidate.total - champion.total
  return { low: difference - reach, high: difference + reach }
}
