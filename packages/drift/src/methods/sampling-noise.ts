/** The standard normal's quantile of 0.999. */
const Z = 3.090232306167814

/** What `@millrace/stats` mixes into each bin's share. */
const SMOOTHING = 1e-4

/**
 * A PSI that chance alone hardly ever exceeds between two samples of the same rows: PSI ≈ χ²_{bins−1} · (1/n + 1/m)
 * (Yurdakul and Naranjo, Journal of Risk Model Validation 14, 2020), at χ²'s 0.999 quantile by Wilson and Hilferty.
 * That holds for well-filled bins. A row in a bin that the other sample left empty adds ln(1 + 1/(m·ε))/m instead, which
 * is more below 1,500 rows: there the whole bound is raised by that ratio. Rows are taken as independent, so this is the
 * least that noise can be.
 */
export function samplingNoise(bins: number, rows: readonly [number, number]): number {
  const degrees = Math.max(1, bins - 1)
  const step = 2 / (9 * degrees)
  const quantile = degrees * (1 - step + Z * Math.sqrt(step)) ** 3
  const sparse = Math.log(1 + 1 / (Math.min(...rows) * SMOOTHING)) / 2
  return quantile * (1 / rows[0] + 1 / rows[1]) * Math.max(1, sparse)
}
