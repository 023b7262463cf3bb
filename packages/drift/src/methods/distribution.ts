import type { ColumnDrift, ColumnProfile } from '@millrace/contract'
import { psiCategorical, psiNumeric, timesUsual, type UsualChange, usualChange } from '@millrace/stats'
import type { Rules } from '../rules.ts'
import {
  columnOf,
  isInstant,
  namesRows,
  type ProfileWindow,
  sharedColumns,
  type Windows,
} from '../windows.ts'
import { describeMove } from './describe-move.ts'
import { samplingNoise } from './sampling-noise.ts'

/** Past changes that a prediction bound needs. With two it would be 39 standard deviations wide, and find nothing. */
const LEAST_CHANGES = 4
/**
 * The ladder of credit scoring: below 0.1 no change, up to 0.25 a moderate one, from 0.25 on a major one (Siddiqi,
 * "Credit Risk Scorecards", 2006). Without a history that would say more, only a major one is an alarm.
 */
export const LADDER = { moderate: 0.1, major: 0.25 }
/** Chance that any of all comparisons is an alarm where nothing changed (Bonferroni over columns × windows). */
const FALSE_ALARMS = 0.05

export interface Moved {
  columns: ColumnDrift[]
  /** Columns × new windows. */
  looked: number
}

/**
 * Has a column's distribution moved? Each new window is compared with the last known one by PSI. A column has changed
 * when PSI is at least `min_psi`, above what sampling alone gives, also against the window before the last (so that
 * a return from an odd month is none), and beyond its own history: with four past changes or more, `times_usual` × their median and above their
 * prediction bound at 1 − 0.05 / (columns × windows); with two or three, 0.25 and `times_usual` × the largest; with
 * fewer, 0.25. The strongest window speaks for the column.
 */
export function judgeColumns(windows: Windows, rules: Rules): Moved {
  const last = windows.reference.at(-1)
  const names = sharedColumns(windows).filter(name => {
    const column = last && columnOf(last.profile, name)
    if (!last || !column || name === rules.time || isInstant(column.type)) return false
    return (column.cdf || column.top) && !namesRows(column, last.profile.rows)
  })
  const looked = names.length * windows.fresh.length
  const columns = names.map(name => {
    const seen = windows.fresh.map(window => judgeWindow({ windows, rules, looked }, name, window))
    return seen.reduce((most, one) => (strength(one) > strength(most) ? one : most))
  })
  return { columns: columns.sort((a, b) => strength(b) - strength(a)), looked }
}

interface Scope {
  windows: Windows
  rules: Rules
  looked: number
}

function judgeWindow({ windows, rules, looked }: Scope, name: string, fresh: ProfileWindow): ColumnDrift {
  const found = { column: name, window: fresh.window, verdict: 'stable' as const }
  const last = windows.reference.at(-1)
  const psi = last && psiBetween(last, fresh, name)
  if (!last || psi === undefined) return { ...found, seen: 'no values to compare' }
  const past = pastChanges(windows, name, lagBetween(windows, last, fresh))
  const usual = usualChange(past, 1 - FALSE_ALARMS / Math.max(1, looked))
  const beforeLast = windows.reference.at(-2)
  const against = (beforeLast && psiBetween(beforeLast, fresh, name)) ?? psi
  const alarm =
    Math.min(psi, against) >= rules.minPsi &&
    psi > noiseOf(last, fresh, name) &&
    isBeyond(psi, { usual, past, timesUsual: rules.timesUsual })
  const moved = describeMove(columnOf(last.profile, name)!, columnOf(fresh.profile, name)!, {
    shown: rules.public.has(name),
    rows: [last.profile.rows, fresh.profile.rows],
  })
  return {
    ...found,
    verdict: alarm ? 'change' : 'stable',
    psi,
    ...(usual && { timesUsual: timesUsual(psi, usual) }),
    seen: moved,
  }
}

function isBeyond(
  psi: number,
  { usual, past, timesUsual: times }: { usual: UsualChange | undefined; past: number[]; timesUsual: number },
): boolean {
  if (!usual) return psi >= LADDER.major
  if (usual.n < LEAST_CHANGES) return psi >= LADDER.major && psi >= times * Math.max(...past)
  return timesUsual(psi, usual) >= times && psi > usual.high
}

/**
 * PSI between past windows as far apart as the two that are compared. Where there are too few such pairs, that between
 * neighbours times the distance: a column that wanders at random moves so far (its PSI grows with the variance).
 */
function pastChanges({ reference }: Windows, name: string, lag: number): number[] {
  const apart = (distance: number): number[] =>
    reference.slice(distance).flatMap((window, at) => psiBetween(reference[at]!, window, name) ?? [])
  const same = apart(lag)
  return same.length >= LEAST_CHANGES ? same : apart(1).map(psi => psi * lag)
}

function lagBetween({ order }: Windows, a: ProfileWindow, b: ProfileWindow): number {
  return Math.max(1, Math.abs(order.indexOf(a.window) - order.indexOf(b.window)))
}

function psiBetween(before: ProfileWindow, now: ProfileWindow, name: string): number | undefined {
  const [a, b] = [columnOf(before.profile, name), columnOf(now.profile, name)]
  if (!a || !b) return undefined
  if (a.cdf && b.cdf) return psiNumeric(a.cdf, b.cdf)
  if (!a.top || !b.top) return undefined
  return psiCategorical(countsOf(a, before.profile.rows), countsOf(b, now.profile.rows))
}

function countsOf({ top = [], nulls }: ColumnProfile, rows: number) {
  const listed = top.reduce((sum, [, count]) => sum + count, 0)
  return { counts: new Map(top), other: rows - nulls - listed }
}

/** Numbers have at most 10 bins and a further one for each value that many rows share; categories one a value. */
function noiseOf(before: ProfileWindow, now: ProfileWindow, name: string): number {
  const [a, b] = [columnOf(before.profile, name)!, columnOf(now.profile, name)!]
  const bins = a.cdf
    ? Math.min(19, a.distinct)
    : new Set([...(a.top ?? []), ...(b.top ?? [])].map(([value]) => value)).size
  return samplingNoise(bins, [
    Math.max(1, before.profile.rows - a.nulls),
    Math.max(1, now.profile.rows - b.nulls),
  ])
}

function strength({ verdict, timesUsual = 0, psi = 0 }: ColumnDrift): number {
  return (verdict === 'change' ? 1e9 : 0) + timesUsual + psi
}
