import { MillraceError } from './errors.ts'

/**
 * A length of time: a whole number and a unit. Months and years are calendar units.
 * @pattern ^[1-9][0-9]* (minute|hour|day|week|month|year)s?$
 */
export type DurationText = string

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export interface Duration {
  count: number
  unit: DurationUnit
}

/** What is predicted, and when the truth is known. */
export interface Label {
  /** Column of the spine that holds the truth (0 or 1 for a binary classifier). */
  column: string
  /** Column of the spine with the time of prediction: features are taken as known then. */
  time: string
  /** How long after `time` the truth is known; rows younger than that are never trained on, judged or monitored. */
  delay: DurationText
}

export function parseDuration(text: string): Duration {
  const match = /^([1-9]\d*) (minute|hour|day|week|month|year)s?$/.exec(text)
  if (!match) {
    throw new MillraceError('MR1203', {
      name: text,
      kind: 'length of time',
      grammar: 'A length of time is a whole number and minutes, hours, days, weeks, months or years.',
      example: '3 days',
    })
  }
  return { count: Number(match[1]), unit: match[2] as DurationUnit }
}

/** The instant `count` units before (UTC; a day that its month lacks becomes the month's last, as SQL does). */
export function before(instant: Date, { count, unit }: Duration): Date {
  return shift(instant, -count, unit)
}

/** The instant `count` units after (UTC; a day that its month lacks becomes the month's last, as SQL does). */
export function after(instant: Date, { count, unit }: Duration): Date {
  return shift(instant, count, unit)
}

/** True when the truth of a row predicted at `time` is known at `now`. */
export function isMature(time: Date, delay: Duration, now: Date): boolean {
  return after(time, delay).getTime() <= now.getTime()
}

const MS: Record<'minute' | 'hour' | 'day' | 'week', number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
}

function shift(instant: Date, count: number, unit: DurationUnit): Date {
  if (unit !== 'month' && unit !== 'year') return new Date(instant.getTime() + count * MS[unit])
  const months = unit === 'year' ? count * 12 : count
  const moved = new Date(instant)
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(instant.getUTCDate(), last))
  return moved
}
