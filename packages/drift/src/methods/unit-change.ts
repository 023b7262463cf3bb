import type { Cdf, ColumnProfile } from '@millrace/contract'
import { formatNumber } from '@millrace/report'
import { columnOf, isInstant, namesRows, type ProfileWindow, sharedColumns } from '../windows.ts'
import { checkOf, type FeedCheck, LEAST_WINDOWS } from './check.ts'
import { quantile } from './quantile.ts'

/** Factors between units of time, length, weight and money that get mixed up. */
const KNOWN = [10, 100, 1000, 1e4, 1e6, 1e9, 60, 3600, 24, 86_400, 1.609344, 2.204623, 3.28084, 2.54, 1024]
/** A factor beyond this needs no name. */
const LARGE = 5
const LEAST_ROWS = 100
/**
 * How far the ratios may lie apart, and how far the factor from a known one. A large factor leaves no doubt; a small
 * one could be an ordinary move, the more so where no history says how far the column moves by itself.
 */
const LARGE_FACTOR = { spread: 1.5 }
const SMALL_FACTOR = { spread: 1.12, from: 0.03 }
const SMALL_FACTOR_NO_HISTORY = { spread: 1.03, from: 0.01 }

/**
 * A new window whose quantiles are those of the last known one times one factor: about the factor between two units,
 * or larger than 5. Quantiles near zero say nothing about a factor, and fewer than three different ones fit any. A
 * column that has scaled so before, at least half as far, is left alone.
 */
export const checkUnits: FeedCheck = ({ windows, rules }) => {
  const last = windows.reference.at(-1)
  if (!last) return []
  return sharedColumns(windows).flatMap(name => {
    const before = columnOf(last.profile, name)
    if (!before?.cdf || name === rules.time || isInstant(before.type) || before.type === 'time') return []
    if (namesRows(before, last.profile.rows)) return []
    const earlier = largestPast(windows.reference, name)
    const faults = windows.fresh.flatMap(({ window, profile }) => {
      const now = columnOf(profile, name)
      const found = now && factorBetween(before, now)
      if (!found || !isSuspect(found, windows.reference.length)) return []
      const { factor } = found
      if (Math.abs(Math.log(factor)) / 2 <= earlier) return []
      return [
        {
          rows: profile.rows,
          seen: `values in ${window} are about ${formatNumber(factor)} × what they were`,
        },
      ]
    })
    return [checkOf(`${name}: unit`, faults)]
  })
}

/**
 * The one factor by which a column's sizes differ, if they agree on one. A column on both sides of zero is measured by
 * its spans: a small shift of such values has no factor.
 */
function factorBetween(before: ColumnProfile, now: ColumnProfile): Factor | undefined {
  const [old, fresh] = [before.cdf ?? [], now.cdf ?? []]
  if (rowsOf(old) < LEAST_ROWS || rowsOf(fresh) < LEAST_ROWS) return undefined
  const crosses = quantile(old, 0.1) < 0 && quantile(old, 0.9) > 0
  const sizes = crosses ? spansOf : quantilesOf
  const [past, current] = [sizes(old), sizes(fresh)]
  const scale = Math.max(...past.map(Math.abs))
  const scaleNow = Math.max(...current.map(Math.abs))
  const ratios: number[] = []
  const seen = new Set<number>()
  for (const [at, value] of past.entries()) {
    const valueNow = current[at]!
    if (Math.abs(value) < 0.05 * scale) {
      if (Math.abs(valueNow) > 0.1 * scaleNow) return undefined
      continue
    }
    seen.add(value)
    ratios.push(valueNow / value)
  }
  const low = Math.min(...ratios)
  if (seen.size < 3 || low <= 0) return undefined
  const factor = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)]!
  return { factor, spread: Math.max(...ratios) / low }
}

function quantilesOf(cdf: Cdf): number[] {
  return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(position => quantile(cdf, position))
}

function spansOf(cdf: Cdf): number[] {
  return [0.05, 0.1, 0.2, 0.3].map(tail => quantile(cdf, 1 - tail) - quantile(cdf, tail))
}

function rowsOf(cdf: Cdf): number {
  return cdf.at(-1)?.[1] ?? 0
}

interface Factor {
  factor: number
  /** Largest ratio of the quantiles over the smallest. */
  spread: number
}

function isSuspect({ factor, spread }: Factor, past: number): boolean {
  const size = factor > 1 ? factor : 1 / factor
  if (size >= LARGE) return spread <= LARGE_FACTOR.spread
  const rule = past < LEAST_WINDOWS ? SMALL_FACTOR_NO_HISTORY : SMALL_FACTOR
  return spread <= rule.spread && KNOWN.some(known => Math.abs(size / known - 1) < rule.from)
}

/** How far the middle 80 % of values have widened or narrowed between two past windows at most, as |ln ratio|. */
function largestPast(reference: readonly ProfileWindow[], name: string): number {
  const spans = reference.map(({ profile }) => {
    const cdf = columnOf(profile, name)?.cdf ?? []
    return quantile(cdf, 0.9) - quantile(cdf, 0.1)
  })
  const moves = spans.slice(1).map((now, at) => Math.abs(Math.log(now / spans[at]!)))
  return Math.max(0, ...moves.filter(Number.isFinite))
}
