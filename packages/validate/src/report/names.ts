import type { TimeWindow } from '@millrace/contract'

/** What the two models are called in a report. */
export interface Names {
  /** In a sentence: `production`. */
  champion: string
  /** Over a column: `production v1.3.0`. */
  championColumn: string
  /** Over a column: `this v1.4.0`. */
  candidateColumn: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A stretch of time in words: `May 2001` for a whole month, else its first and last day. */
export function periodText({ from, to }: TimeWindow): string {
  const start = new Date(from)
  const next = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1))
  const isMonth = start.getUTCDate() === 1 && start.getTime() % 86_400_000 === 0
  if (isMonth && next.getTime() === Date.parse(to)) {
    return `${MONTHS[start.getUTCMonth()]} ${start.getUTCFullYear()}`
  }
  const last = new Date(Date.parse(to) - 1)
  return `${start.toISOString().slice(0, 10)} to ${last.toISOString().slice(0, 10)}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listText(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(part => part !== '').join(' and ')
}

/** `1 slice`, `37 slices`; the count as it is to be shown. */
export function plural(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`
}
