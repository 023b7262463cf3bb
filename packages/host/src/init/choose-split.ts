import { type Duration, MillraceError } from '@millrace/contract'
import type { TimeFacts } from './table-facts.ts'

/** How rows are divided by time. */
export interface SplitChoice {
  partition: 'day' | 'month' | 'year'
  /** How long after its time a row's label is known. */
  delay: Duration
  /** Candidates for the holdout, the best first; the rows decide. */
  holdouts: readonly Duration[]
}

const DAY = 86_400_000
/** Intervals are by day: fewer than five days of holdout tell nothing. One more, as the last may be a part of one. */
const LEAST_HOLDOUT = 6
const LEAST_DAYS = 14

/** Divides the time from the first row to the last; below two weeks, MR4039. */
export function chooseSplit({ first, last, hasClock }: TimeFacts, file: string): SplitChoice {
  const days = Math.floor((last.getTime() - first.getTime()) / DAY) + 1
  if (days < LEAST_DAYS) throw new MillraceError('MR4039', { file, days, least: LEAST_DAYS })
  const shares = [5, 3, 2].map(part => Math.max(LEAST_HOLDOUT, Math.round(days / part)))
  return {
    partition: days < 124 ? 'day' : days < 15 * 366 ? 'month' : 'year',
    delay: hasClock ? { count: 1, unit: 'hour' } : { count: 1, unit: 'day' },
    holdouts: [...new Set(shares)].map(spell),
  }
}

/** Days in the largest unit of a person's calendar that is near enough. */
function spell(days: number): Duration {
  if (days >= 4 * 365) return { count: Math.round(days / 365.25), unit: 'year' }
  if (days >= 56) return { count: Math.round(days / 30.44), unit: 'month' }
  return { count: days, unit: 'day' }
}

/** `10 months`, as millrace.yaml writes it. */
export function formatDuration({ count, unit }: Duration): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
