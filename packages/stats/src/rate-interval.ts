import type { Interval } from './interval.ts'
import { requireThat } from './require-input.ts'

/** The normal quantile of 0.975. */
const Z = 1.959963984540054

export type Counted = { readonly count: number; readonly rows: number }

/**
 * 95 % Wilson score interval of a rate, e.g. of missing values (Wilson, JASA 22, 1927; no continuity correction). `undefined`
 * without rows. Rows are taken as independent: for days that differ, compare with history instead.
 * Throws RangeError unless count and rows are whole and 0 ≤ count ≤ rows.
 */
export function rateInterval({ count, rows }: Counted): (Interval & { readonly rate: number }) | undefined {
  requireThat(
    Number.isSafeInteger(count) && Number.isSafeInteger(rows) && count >= 0 && count <= rows,
    `${count} of ${rows} rows`,
  )
  if (rows === 0) return undefined
  const rate = count / rows
  const centre = (rate + Z ** 2 / (2 * rows)) / (1 + Z ** 2 / rows)
  const reach = (Z * Math.sqrt((rate * (1 - rate)) / rows + Z ** 2 / (4 * rows ** 2))) / (1 + Z ** 2 / rows)
  // At 0 and 1 the ends are exact; elsewhere rounding must not push them past the rate.
  return {
    rate,
    low: count === 0 ? 0 : Math.min(rate, centre - reach),
    high: count === rows ? 1 : Math.max(rate, centre + reach),
  }
}
