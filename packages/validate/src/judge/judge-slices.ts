import type { SliceResult } from '@millrace/contract'
import { judgeDifference, pairedComparison, rocAuc } from '@millrace/stats'
import { championScores, type ScoredRows, type SliceColumn } from './scored-rows.ts'

/** A report that nobody reads to its end shows nothing. */
const MOST_SLICES = 40

export interface SlicesJudged {
  /** The largest first. */
  results: SliceResult[]
  leftOut: { tooSmall: number; beyond: number }
}

interface Slice {
  column: string
  value: string
  rows: Uint32Array
}

/** AUC of both models in each slice with enough rows (the largest 40 of all columns), judged by one margin. */
export function judgeSlices(
  rows: ScoredRows,
  rule: { margin: number; leastRows: number; seed: number },
): SlicesJudged {
  const all = rows.slices.flatMap(slicesOf)
  const large = all
    .filter(slice => slice.rows.length >= rule.leastRows)
    .sort((a, b) => b.rows.length - a.rows.length)
  return {
    results: large.slice(0, MOST_SLICES).map(slice => judgeSlice(slice, rows, rule)),
    leftOut: { tooSmall: all.length - large.length, beyond: Math.max(0, large.length - MOST_SLICES) },
  }
}

/** Values of a column by falling rows, ties by value. Values that may not be shown get numbers in that order. */
function slicesOf({ column, public: shown, values }: SliceColumn): Slice[] {
  const rowsOf = new Map<string | null, number[]>()
  for (const [row, value] of values.entries()) {
    const rows = rowsOf.get(value)
    if (rows) rows.push(row)
    else rowsOf.set(value, [row])
  }
  const order = [...rowsOf].sort(
    ([a, rows], [b, others]) => others.length - rows.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  )
  return order.map(([value, rows], index) => ({
    column,
    value: value === null ? 'no value' : shown ? value : `value ${index + 1}`,
    rows: Uint32Array.from(rows),
  }))
}

function judgeSlice(
  { column, value, rows: members }: Slice,
  rows: ScoredRows,
  { margin, seed }: { margin: number; seed: number },
): SliceResult {
  const labels = take(rows.labels, members)
  const candidate = take(rows.candidate, members)
  const clusters = take(rows.clusters, members)
  const base = { column, value, rows: members.length, days: new Set(clusters).size }
  const champion = championScores(rows)
  if (!champion) {
    const auc = rocAuc(labels, candidate)
    if (auc === undefined) return { ...base, verdict: 'too-small' }
    return { ...base, candidate: auc, verdict: rows.champion ? 'cannot-tell' : 'first' }
  }
  const compared = pairedComparison({
    metric: 'auc',
    labels,
    candidate,
    champion: take(champion, members),
    clusters,
    seed,
  })
  const values = {
    ...(compared.candidate !== undefined && { candidate: compared.candidate }),
    ...(compared.champion !== undefined && { champion: compared.champion }),
  }
  if (compared.method === 'none') return { ...base, ...values, verdict: 'too-small' }
  const { difference, low, high } = compared
  const verdict = judgeDifference({ interval: compared, margin, direction: 'higher' })
  return { ...base, ...values, difference: { value: difference, low, high }, verdict }
}

function take<T extends Uint8Array | Int32Array | Float64Array>(values: T, rows: Uint32Array): T {
  const taken = new (values.constructor as new (length: number) => T)(rows.length)
  for (let at = 0; at < rows.length; at++) taken[at] = values[rows[at]!]!
  return taken
}
