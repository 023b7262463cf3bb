import { MillraceError } from '@millrace/contract'

/** Names rows in an error: `the holdout of delay`, `champion.csv`. */
export interface RowsName {
  what: string
  column: string
}

/** Labels as 0 and 1 (length n) from numbers where NaN is a missing one. Throws MR2301, MR2302, MR2303. */
export function checkLabels(values: Float64Array, name: RowsName): Uint8Array {
  if (values.length === 0) throw new MillraceError('MR2301', { what: name.what })
  const missing = count(values, Number.isNaN)
  if (missing > 0) throw new MillraceError('MR2302', { ...name, rows: missing })
  const odd = count(values, value => value !== 0 && value !== 1)
  if (odd > 0) throw new MillraceError('MR2303', { ...name, rows: odd })
  return Uint8Array.from(values)
}

/** Throws MR2304 where all labels are equal. */
export function requireBothClasses(labels: Uint8Array, name: RowsName): void {
  const first = labels[0] ?? 0
  if (labels.every(label => label === first)) throw new MillraceError('MR2304', { ...name, label: first })
}

/** Scores as they are, when each is a number from 0 to 1 (MR2305). */
export function checkScores(scores: Float64Array, what: string): Float64Array {
  const isOdd = (score: number): boolean => !(score >= 0 && score <= 1)
  const first = scores.findIndex(isOdd)
  if (first < 0) return scores
  const seen = Number.isNaN(scores[first]) ? 'missing' : 'a number outside 0 to 1'
  throw new MillraceError('MR2305', { what, rows: count(scores, isOdd), row: first + 1, seen })
}

/** The UTC day of each time (milliseconds since 1970; NaN is a missing one, MR2307), as days since 1970. */
export function daysOf(times: Float64Array, name: RowsName): Int32Array {
  const missing = count(times, Number.isNaN)
  if (missing > 0) throw new MillraceError('MR2307', { ...name, rows: missing })
  return Int32Array.from(times, time => Math.floor(time / 86_400_000))
}

function count(values: Float64Array, holds: (value: number) => boolean): number {
  let rows = 0
  for (const value of values) if (holds(value)) rows++
  return rows
}
