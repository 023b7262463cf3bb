import { formatCount } from '@millrace/report'
import { type Alignment, alignRows, type RowNames } from './align-rows.ts'

/** Fewer days than this say nothing about other days: no interval exists below it. */
const LEAST_DAYS = 5
const DAY = 86_400_000

/** The rows on which both models are judged, or why there are none; and what a reader must know about them. */
export type ComparableRows = { notes: string[] } & (
  | { rows: 'all' }
  | { rows: { candidate: Uint32Array; champion: Uint32Array } }
  | { rows: 'none'; reason: string }
)

/** When the champion's training rows end (milliseconds since 1970 UTC), and the fewest rows for a comparison. */
export interface Conditions {
  championTrainedUntil: number
  leastRows: number
}

/**
 * Chooses rows that both tables have and the champion did not learn from. What remains must have enough rows, at
 * least five days and both classes, or nothing is compared.
 */
export function chooseRows(
  candidate: RowNames,
  champion: RowNames,
  { championTrainedUntil, leastRows }: Conditions,
): ComparableRows {
  const alignment = alignRows(candidate, champion)
  if (alignment.how === 'not') return { rows: 'none', reason: alignment.reason, notes: [] }
  const total = candidate.labels.length
  const notes: string[] = []
  const pairs = pairsOf(alignment, total)
  if (pairs.candidate.length < total) {
    notes.push(
      `${formatCount(total - pairs.candidate.length)} of ${formatCount(total)} rows are not in the champion’s table and were left out.`,
    )
  }
  if (alignment.how === 'by-keys' && alignment.relabelled > 0) {
    notes.push(
      `The label of ${formatCount(alignment.relabelled)} rows differs in the champion’s table; the candidate’s counts.`,
    )
  }
  const fresh = Uint32Array.from(pairs.candidate.keys()).filter(
    at => candidate.times[pairs.candidate[at]!]! >= championTrainedUntil,
  )
  const seen = pairs.candidate.length - fresh.length
  if (seen > 0) {
    notes.push(`The champion learned from ${formatCount(seen)} of these rows; they were left out for both.`)
  }
  if (fresh.length === total && alignment.how === 'as-they-stand') return { rows: 'all', notes }
  const rows = {
    candidate: fresh.map(at => pairs.candidate[at]!),
    champion: fresh.map(at => pairs.champion[at]!),
  }
  const lack = lackOf(candidate, rows.candidate, leastRows)
  if (lack === undefined) return { rows, notes }
  const why = seen > 0 ? 'that both have and the champion did not learn from' : 'that both tables have'
  return { rows: 'none', reason: `of the rows ${why}, ${lack}`, notes: [] }
}

function pairsOf(alignment: Exclude<Alignment, { how: 'not' }>, total: number) {
  if (alignment.how === 'by-keys') return alignment
  const all = Uint32Array.from({ length: total }, (_, row) => row)
  return { candidate: all, champion: all }
}

function lackOf({ labels, times }: RowNames, rows: Uint32Array, least: number): string | undefined {
  if (rows.length < least) return `${formatCount(rows.length)} remain; ${formatCount(least)} are needed`
  const days = new Set<number>()
  let positives = 0
  for (const row of rows) {
    days.add(Math.floor(times[row]! / DAY))
    positives += labels[row]!
  }
  if (days.size < LEAST_DAYS) return `${days.size} days remain; ${LEAST_DAYS} are needed`
  if (positives === 0 || positives === rows.length) return 'only one class remains'
  return undefined
}
