import { formatCount, formatNumber } from '@millrace/report'
import { usualChange } from '@millrace/stats'
import { checkOf, type FeedCheck, LEAST_WINDOWS, levelFor } from './check.ts'

/** Without a history, only a third or the threefold is called odd; with one, never less than a fifth or a quarter. */
const WIDE = { low: 1 / 3, high: 3 }
const NARROW = { low: 0.8, high: 1.25 }

/**
 * Rows of each new window against the median of past ones: outside the prediction interval on the log scale (Hahn and
 * Meeker 1991, section 4.8) and by more than matters. A window that is still filling is only held against the top.
 */
export const checkVolume: FeedCheck = ({ windows: { reference, fresh, incomplete } }) => {
  const usual = median(reference.map(({ profile }) => profile.rows))
  if (usual === undefined || usual === 0) return []
  const ratios = reference.map(({ profile }) => Math.max(profile.rows, 1) / usual)
  const { low, high } = limits(ratios, fresh.length)
  return fresh.map(({ window, profile: { rows } }) => {
    const filling = incomplete?.window === window ? incomplete : undefined
    const ratio = rows / usual
    const off = ratio > high || (ratio < low && !filling)
    const usually = `${formatCount(rows)} rows, ${formatNumber(ratio, 2)} × the usual ${formatCount(usual)}`
    const check = checkOf(`${window}: rows`, off ? [{ rows: 0, seen: usually }] : [])
    return filling && !off
      ? { ...check, seen: `${usually}; not complete, its rows end ${filling.until}` }
      : check
  })
}

function limits(ratios: readonly number[], looks: number): { low: number; high: number } {
  if (ratios.length < LEAST_WINDOWS) return WIDE
  const level = levelFor(2 * looks)
  const above = usualChange(ratios, level)?.high ?? WIDE.high
  // The same bound, upside down: on the log scale both ends are alike.
  const below =
    1 /
    (usualChange(
      ratios.map(ratio => 1 / ratio),
      level,
    )?.high ?? WIDE.high)
  // A wild history must not hide that a feed has stopped.
  return {
    low: Math.max(Math.min(NARROW.low, below), 0.1),
    high: Math.min(Math.max(NARROW.high, above), 10),
  }
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
