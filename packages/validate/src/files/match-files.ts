import { MillraceError } from '@millrace/contract'
import type { Predictions } from './read-predictions.ts'

/**
 * The champion's scores in the order of the candidate's rows: by key where both have keys (MR2313 where one file has
 * rows of its own), else row by row (MR2314 where numbers of rows or labels differ).
 */
export function matchFiles(candidate: Predictions, champion: Predictions): Float64Array {
  const rows =
    candidate.keys && champion.keys ? rowsByKey(candidate, champion) : rowsByOrder(candidate, champion)
  let first = -1
  let differing = 0
  for (const [at, row] of rows.entries()) {
    if (candidate.labels[at] === champion.labels[row]) continue
    if (first < 0) first = at
    differing++
  }
  if (differing > 0) {
    refuse(
      candidate,
      champion,
      `Labels of ${differing} rows differ, the first in row ${first + 1} of ${candidate.file}.`,
    )
  }
  return Float64Array.from(rows, row => champion.scores[row]!)
}

function rowsByOrder(candidate: Predictions, champion: Predictions): Uint32Array {
  const [wanted, found] = [candidate.labels.length, champion.labels.length]
  if (wanted !== found) refuse(candidate, champion, `The first has ${wanted} rows, the second ${found}.`)
  return Uint32Array.from({ length: wanted }, (_, row) => row)
}

function rowsByKey(candidate: Predictions, champion: Predictions): Uint32Array {
  const keys = candidate.keys ?? []
  const index = new Map(champion.keys?.map((key, row) => [key, row]))
  const rows = keys.flatMap(key => index.get(key) ?? [])
  const own = keys.length - rows.length
  const others = index.size - rows.length
  if (own + others > 0) {
    throw new MillraceError('MR2313', {
      rows: own + others,
      candidate: own,
      first: candidate.file,
      champion: others,
      second: champion.file,
    })
  }
  return Uint32Array.from(rows)
}

function refuse(candidate: Predictions, champion: Predictions, problem: string): never {
  throw new MillraceError('MR2314', { first: candidate.file, second: champion.file, problem })
}
