import type { Interval } from './interval.ts'
import type { ClusteredPair } from './jackknife-interval.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { seededRandom } from './random.ts'
import { studentQuantile } from './student-t.ts'

/** Above this share of draws without both classes the rest would be a biased choice. */
const TOLERATED_LOST = 0.05

export type Resampling = { readonly replicates: number; readonly seed: number }

/**
 * 95 % interval of candidate minus champion: clusters drawn with replacement, the same draw for both models; the replicates'
 * bias-corrected percentiles (Efron, JASA 82, 1987, acceleration 0), at levels widened for few clusters,
 * z = √(D/(D−1))·t_{0.975, D−1} (Hesterberg, American Statistician 69, 2015). The point estimate always belongs to it.
 * `undefined` when more than 5 % of the draws hold only one class.
 */
export function bootstrapInterval(
  pair: ClusteredPair,
  { replicates, seed }: Resampling,
): Interval | undefined {
  const { candidate, champion, clusters } = pair
  const random = seededRandom(seed)
  const weights = new Float64Array(clusters)
  const drawn = new Float64Array(replicates)
  let kept = 0
  for (let replicate = 0; replicate < replicates; replicate++) {
    weights.fill(0)
    for (let draw = 0; draw < clusters; draw++) weights[random.nextBelow(clusters)]! += 1
    const difference = candidate.weighted(weights) - champion.weighted(weights)
    if (Number.isFinite(difference)) drawn[kept++] = difference
  }
  if (kept < replicates * (1 - TOLERATED_LOST)) return undefined
  const sorted = drawn.subarray(0, kept).sort()
  const difference = candidate.total - champion.total
  const reach = Math.sqrt(clusters / (clusters - 1)) * studentQuantile(0.975, clusters - 1)
  const bias = medianBias(sorted, difference)
  return {
    low: Math.min(difference, quantile(sorted, normalCdf(2 * bias - reach))),
    high: Math.max(difference, quantile(sorted, normalCdf(2 * bias + reach))),
  }
}

/** Efron's z₀: how far the estimate lies from the middle of its replicates, in normal units; equal ones count half. */
function medianBias(sorted: Float64Array, estimate: number): number {
  let below = 0
  for (const value of sorted) below += value < estimate ? 1 : value === estimate ? 0.5 : 0
  const half = 0.5 / sorted.length
  return normalQuantile(Math.min(Math.max(below / sorted.length, half), 1 - half))
}

/** Linear between order statistics (Hyndman and Fan, type 7). */
function quantile(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1)
  const at = Math.floor(position)
  const next = sorted[Math.min(at + 1, sorted.length - 1)]!
  return sorted[at]! + (position - at) * (next - sorted[at]!)
}
