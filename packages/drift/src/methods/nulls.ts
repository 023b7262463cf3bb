import { formatPercent } from '@millrace/report'
import { rateDifference, usualChange } from '@millrace/stats'
import { columnOf, type ProfileWindow, sharedColumns } from '../windows.ts'
import { checkOf, type FeedCheck, LEAST_WINDOWS, levelFor } from './check.ts'

/** Share of rows that a rise must reach to matter, even at the low end of its interval. */
const MATTERS = 0.02
/** However wild the past was, this share of nulls and twice the worst window is not usual. */
const ALWAYS = 0.3

/**
 * Share of nulls in each new window: above the past windows' prediction bound (without a history: twice the highest),
 * and by more than 2 % of rows at the low end of Newcombe's interval against the highest.
 */
export const checkNulls: FeedCheck = ({ windows }) => {
  const columns = sharedColumns(windows)
  const looks = columns.length * windows.fresh.length
  return columns.map(name => {
    const past = windows.reference.flatMap(window => countsOf(window, name))
    const highest = past.toSorted((a, b) => b.count / b.rows - a.count / a.rows)[0]
    const bound = highest && boundOf(past, levelFor(looks))
    const faults = windows.fresh.flatMap(window => {
      const [now] = countsOf(window, name)
      if (!now || !highest || bound === undefined) return []
      const rise = rateDifference(highest, now)
      if (!rise || rise.low <= MATTERS || now.count / now.rows <= bound) return []
      const shares = `${formatPercent(now.count / now.rows)} of rows are null in ${window.window}`
      return [
        { rows: now.count, seen: `${shares}, at most ${formatPercent(highest.count / highest.rows)} before` },
      ]
    })
    return checkOf(`${name}: nulls`, faults)
  })
}

function boundOf(past: readonly { count: number; rows: number }[], level: number): number {
  const rates = past.map(({ count, rows }) => count / rows)
  const twice = 2 * Math.max(...rates)
  if (rates.length < LEAST_WINDOWS) return Math.min(twice, 0.95)
  const high = usualChange(rates, level)?.high ?? twice
  return Math.min(high, Math.max(twice, ALWAYS), 0.95)
}

function countsOf({ profile }: ProfileWindow, name: string): { count: number; rows: number }[] {
  const column = columnOf(profile, name)
  return column && profile.rows > 0 ? [{ count: column.nulls, rows: profile.rows }] : []
}
