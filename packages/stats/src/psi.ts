/** Mixed into each bin's share, so that an empty bin counts as one row in 10,000 rather than as an infinite change. */
export const PSI_SMOOTHING = 1e-4

/**
 * Population stability index Σ_b (q_b − p_b)·ln(q_b / p_b) of two lists of row counts over the same bins: 0 for equal shares,
 * never negative, the same in both directions (Jeffreys' divergence; Yurdakul and Naranjo, Journal of Risk Model Validation 14, 2020).
 * Shares are smoothed to (n_b/rows + ε) / (1 + ε·bins) with ε = 1e-4: one that depends on shares only, since a PSI must not
 * grow just because a window has more rows. `undefined` when a side has no rows.
 */
export function populationStability(
  reference: readonly number[],
  current: readonly number[],
): number | undefined {
  // A bin that is empty on both sides says nothing, and must not thin out the others by the smoothing.
  const used = reference.flatMap((count, bin) => (count > 0 || current[bin]! > 0 ? [bin] : []))
  const p = smoothedShares(used.map(bin => reference[bin]!))
  const q = smoothedShares(used.map(bin => current[bin]!))
  if (p === undefined || q === undefined) return undefined
  return p.reduce((sum, share, i) => sum + (q[i]! - share) * Math.log(q[i]! / share), 0)
}

function smoothedShares(counts: readonly number[]): number[] | undefined {
  const rows = counts.reduce((a, b) => a + b, 0)
  if (rows === 0) return undefined
  const scale = 1 + PSI_SMOOTHING * counts.length
  return counts.map(count => (count / rows + PSI_SMOOTHING) / scale)
}
