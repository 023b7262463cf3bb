import type { ColumnProfile } from '@millrace/contract'
import { formatNumber, formatPercent } from '@millrace/report'
import { quantile, shareUpTo } from './quantile.ts'

/** Shares that differ by less are the same to a reader. */
const SAME = 0.02

/**
 * What moved, in one line. Values stand in it only where the column is public (`shown`); otherwise shares of rows, at
 * the places where the earlier window had its median or its middle 80 %.
 */
export function describeMove(
  before: ColumnProfile,
  now: ColumnProfile,
  { shown, rows }: { shown: boolean; rows: readonly [number, number] },
): string {
  if (before.cdf && now.cdf) return describeNumbers(before, now, shown)
  const [past, fresh] = [sharesOf(before, rows[0]), sharesOf(now, rows[1])]
  let most: { value: string; from: number; to: number } | undefined
  for (const value of new Set([...past.keys(), ...fresh.keys()])) {
    const [from, to] = [past.get(value) ?? 0, fresh.get(value) ?? 0]
    if (!most || Math.abs(to - from) > Math.abs(most.to - most.from)) most = { value, from, to }
  }
  if (!most) return 'no values'
  const name = shown ? most.value : 'one value'
  return `${name}: ${formatPercent(most.from)} → ${formatPercent(most.to)} of rows`
}

function describeNumbers(before: ColumnProfile, now: ColumnProfile, shown: boolean): string {
  const [old, fresh] = [before.cdf ?? [], now.cdf ?? []]
  if (old.length === 0 || fresh.length === 0) return 'no values'
  const middle = quantile(old, 0.5)
  const above = [1 - shareUpTo(old, middle), 1 - shareUpTo(fresh, middle)] as const
  const medians = shown ? `; median ${formatNumber(middle)} → ${formatNumber(quantile(fresh, 0.5))}` : ''
  if (Math.abs(above[1] - above[0]) >= SAME) {
    const way = above[1] > above[0] ? 'higher' : 'lower'
    return `${way}: ${formatPercent(above[0], 0)} → ${formatPercent(above[1], 0)} of rows above the old median${medians}`
  }
  const [low, high] = [quantile(old, 0.1), quantile(old, 0.9)]
  const inside = (cdf: typeof old): number => shareUpTo(cdf, high) - shareUpTo(cdf, low)
  const [was, is] = [inside(old), inside(fresh)]
  if (Math.abs(is - was) < SAME)
    return `hardly: the median and the middle 80 % of rows are where they were${medians}`
  return `${is < was ? 'wider' : 'narrower'}: ${formatPercent(was, 0)} → ${formatPercent(is, 0)} of rows in the old middle${medians}`
}

function sharesOf({ top = [], nulls }: ColumnProfile, rows: number): Map<string, number> {
  return new Map(top.map(([value, count]) => [value, count / Math.max(1, rows - nulls)]))
}
