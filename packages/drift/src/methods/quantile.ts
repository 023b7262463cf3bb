import type { Cdf } from '@millrace/contract'

/** The smallest value with at least this share of the rows at or below it; NaN without rows. */
export function quantile(cdf: Cdf, position: number): number {
  const rows = cdf.at(-1)?.[1] ?? 0
  return cdf.find(([, upTo]) => upTo >= position * rows)?.[0] ?? Number.NaN
}

/** Share of rows at or below a value, by the listed values alone. */
export function shareUpTo(cdf: Cdf, value: number): number {
  const rows = cdf.at(-1)?.[1] ?? 0
  const upTo = cdf.findLast(([listed]) => listed <= value)?.[1] ?? 0
  return rows === 0 ? 0 : upTo / rows
}
