import { orderClusters } from './cluster-order.ts'
import type { ClusterStatistic } from './cluster-statistic.ts'
import type { Interval } from './interval.ts'
import { jackknifeInterval } from './jackknife-interval.ts'
import { METRICS, type Metric } from './metrics.ts'
import { LEAST_CLUSTERS, reduceToClusters } from './paired-comparison.ts'
import { requireProbabilities, requireRows, requireThat } from './require-input.ts'

export type MetricIntervalInputs = {
  readonly metric: Metric
  readonly labels: Uint8Array
  readonly scores: Float64Array
  /** Any whole number that names the row's cluster, e.g. its day since 1970. */
  readonly clusters: Int32Array
}

export type MeasuredMetric = {
  /** `undefined` where the rows don't define the metric: none, or one class only. */
  readonly value: number | undefined
  /** `undefined` with fewer than 5 clusters, or where leaving one out leaves one class. */
  readonly interval: Interval | undefined
  readonly clusters: number
}

/**
 * A metric of one model with a 95 % interval that allows for rows of one cluster (a day) being alike: Student's t over
 * delete-one-cluster pseudo-values, as jackknifeInterval. Neither the clusters' numbers nor the order of rows matter.
 * Throws RangeError on unequal lengths, labels other than 0 and 1, non-finite scores, scores outside [0, 1] (but for AUC).
 */
export function metricInterval({ metric, labels, scores, clusters }: MetricIntervalInputs): MeasuredMetric {
  requireThat(Object.hasOwn(METRICS, metric), `no metric is called ${metric}`)
  requireThat(clusters.length === labels.length, `${clusters.length} clusters, but ${labels.length} labels`)
  const require = metric === 'auc' ? requireRows : requireProbabilities
  require(labels, scores)
  const { cluster, count } = orderClusters({ labels, candidate: scores, champion: scores, clusters })
  if (count === 0) return { value: undefined, interval: undefined, clusters: 0 }
  const statistic = reduceToClusters(metric, { labels, scores, cluster, count }, false)
  if (!Number.isFinite(statistic.total)) return { value: undefined, interval: undefined, clusters: count }
  const interval =
    count < LEAST_CLUSTERS
      ? undefined
      : jackknifeInterval({ candidate: statistic, champion: NOTHING, clusters: count })
  return { value: statistic.total, interval, clusters: count }
}

/** The difference to it is the metric itself. */
const NOTHING: ClusterStatistic = { total: 0, weighted: () => 0, without: () => 0 }
