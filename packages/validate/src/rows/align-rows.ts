/** What tells a row of a holdout from the others. Arrays have one entry a row. */
export interface RowNames {
  labels: Uint8Array
  /** Milliseconds since 1970 UTC. */
  times: Float64Array
  /** Columns that name an example, by name. */
  keys: ReadonlyMap<string, readonly (string | null)[]>
}

/** Which row of the champion's table is which of the candidate's; or why that can't be said. */
export type Alignment =
  | { how: 'as-they-stand' }
  | {
      how: 'by-keys'
      /** Rows of the candidate's table that both have, ascending. */
      candidate: Uint32Array
      /** The same rows in the champion's table. */
      champion: Uint32Array
      /** Rows of which both tables have another label; the candidate's counts. */
      relabelled: number
    }
  | { how: 'not'; reason: string }

/**
 * Aligns two tables of the same examples: as they stand, where labels, times and keys agree row by row; else by keys
 * and time, where those name each row once in both.
 */
export function alignRows(candidate: RowNames, champion: RowNames): Alignment {
  if (isSame(candidate, champion)) return { how: 'as-they-stand' }
  const shared = [...candidate.keys.keys()].filter(column => champion.keys.has(column)).sort()
  if (shared.length === 0) {
    return { how: 'not', reason: 'the two tables differ in rows and have no key column in common' }
  }
  const names = shared.join(', ')
  const wanted = indexRows(candidate, shared)
  const found = indexRows(champion, shared)
  if (!wanted || !found) {
    return {
      how: 'not',
      reason: `the two tables differ in rows, and ${names} and the time do not name each row once`,
    }
  }
  const pairs = [...wanted].flatMap(([name, row]) => {
    const other = found.get(name)
    return other === undefined ? [] : [[row, other] as const]
  })
  if (pairs.length === 0) {
    return { how: 'not', reason: `the two tables have no row in common by ${names} and the time` }
  }
  return {
    how: 'by-keys',
    candidate: Uint32Array.from(pairs, ([row]) => row),
    champion: Uint32Array.from(pairs, ([, row]) => row),
    relabelled: pairs.filter(([row, other]) => candidate.labels[row] !== champion.labels[other]).length,
  }
}

/**
 * Rows of one label, time and key may still have changed places; that moves no metric and no interval, because such
 * rows are of one day.
 */
function isSame(a: RowNames, b: RowNames): boolean {
  if (a.labels.length !== b.labels.length) return false
  for (let row = 0; row < a.labels.length; row++) {
    if (a.labels[row] !== b.labels[row] || a.times[row] !== b.times[row]) return false
  }
  for (const [column, values] of a.keys) {
    const others = b.keys.get(column)
    if (others && !values.every((value, row) => value === others[row])) return false
  }
  return true
}

/** Row by name, or undefined where a name stands twice. */
function indexRows(rows: RowNames, columns: readonly string[]): Map<string, number> | undefined {
  const lists = columns.map(column => rows.keys.get(column) ?? [])
  const index = new Map<string, number>()
  for (let row = 0; row < rows.labels.length; row++) {
    const name = JSON.stringify([rows.times[row], ...lists.map(list => list[row] ?? null)])
    if (index.has(name)) return undefined
    index.set(name, row)
  }
  return index
}
