/**
 * One metric of one model, reduced to what each cluster adds to it, so that whole clusters can be drawn again or left out
 * without touching the rows. NaN where the metric isn't defined (only one class is left).
 */
export type ClusterStatistic = {
  /** On all rows. */
  readonly total: number
  /** With each cluster counted `weights[cluster]` times. */
  weighted(weights: Float64Array): number
  /** With one cluster left out. */
  without(cluster: number): number
}

/** The rows of one model, each with its cluster in 0 … count−1; every cluster has a row. */
export type ClusteredRows = {
  readonly labels: Uint8Array
  readonly scores: Float64Array
  readonly cluster: Int32Array
  readonly count: number
}
