import { describe, expect, it } from 'vitest'
import { alignRows, type RowNames } from './align-rows.ts'
import { checkLabels, checkScores, daysOf, requireBothClasses } from './check-rows.ts'
import { chooseRows } from './compare-rows.ts'

const DAY = 86_400_000
const NAME = { what: 'the holdout of delay', column: 'late' }

/** n rows, one an hour, labels alternating. */
function table(n: number, change: { keys?: (string | null)[]; labels?: number[] } = {}): RowNames {
  return {
    labels: Uint8Array.from(change.labels ?? Array.from({ length: n }, (_, row) => row % 2)),
    times: Float64Array.from({ length: n }, (_, row) => row * 3_600_000),
    keys: new Map([['flight', change.keys ?? Array.from({ length: n }, (_, row) => `F${row}`)]]),
  }
}

function pick(rows: RowNames, order: number[]): RowNames {
  return {
    labels: Uint8Array.from(order, row => rows.labels[row]!),
    times: Float64Array.from(order, row => rows.times[row]!),
    keys: new Map([...rows.keys].map(([name, values]) => [name, order.map(row => values[row] ?? null)])),
  }
}

describe('alignment', () => {
  it('takes tables as they stand where labels, times and keys agree', () => {
    expect(alignRows(table(10), table(10))).toEqual({ how: 'as-they-stand' })
  })

  it('goes by keys and time where rows are missing or in another order', () => {
    expect(alignRows(table(4), pick(table(4), [3, 1, 0]))).toEqual({
      how: 'by-keys',
      candidate: Uint32Array.of(0, 1, 3),
      champion: Uint32Array.of(2, 1, 0),
      relabelled: 0,
    })
  })

  it('counts rows whose label changed: the candidate’s table is the newer one', () => {
    const found = alignRows(table(4), table(4, { labels: [0, 1, 0, 0] }))
    expect(found).toMatchObject({ how: 'by-keys', relabelled: 1 })
  })

  it('is refused where keys and time do not name each row once', () => {
    const rows = pick(table(4), [0, 0, 1, 2])
    expect(alignRows(rows, table(4))).toMatchObject({ how: 'not', reason: expect.stringContaining('flight') })
  })

  it('is refused without a key column in common', () => {
    const keyless = { ...table(3), keys: new Map() }
    expect(alignRows(table(4), keyless)).toMatchObject({ how: 'not' })
  })

  it('is refused where no row is in both', () => {
    const others = table(4, { keys: ['A', 'B', 'C', 'D'] })
    expect(alignRows(table(4), others)).toMatchObject({
      how: 'not',
      reason: expect.stringContaining('no row in common'),
    })
  })
})

describe('the rows of a comparison', () => {
  const fresh = { championTrainedUntil: 0, leastRows: 100 }

  it('are all where the tables agree and the champion saw none', () => {
    expect(chooseRows(table(240), table(240), fresh)).toEqual({ rows: 'all', notes: [] })
  })

  it('leave out what the champion learned from, and say so', () => {
    const chosen = chooseRows(table(240), table(240), { ...fresh, championTrainedUntil: 2 * DAY })
    expect(chosen).toMatchObject({
      notes: ['The champion learned from 48 of these rows; they were left out for both.'],
    })
    expect(chosen.rows).toMatchObject({ candidate: Uint32Array.from({ length: 192 }, (_, row) => row + 48) })
  })

  it('are none where too few rows, days or classes remain', () => {
    const at = (days: number, leastRows = 10) =>
      chooseRows(table(240), table(240), { championTrainedUntil: days * DAY, leastRows })
    expect(at(6)).toMatchObject({ rows: 'none', reason: expect.stringContaining('4 days remain') })
    expect(at(5, 1000)).toMatchObject({
      rows: 'none',
      reason: expect.stringContaining('120 remain; 1,000 are needed'),
    })
    const oneClass = table(240, { labels: Array.from({ length: 240 }, (_, row) => (row < 48 ? 1 : 0)) })
    expect(chooseRows(oneClass, oneClass, { championTrainedUntil: 2 * DAY, leastRows: 10 })).toMatchObject({
      rows: 'none',
      reason: expect.stringContaining('one class'),
    })
  })

  it('leave out rows that the champion’s table lacks, and say so', () => {
    const shorter = pick(table(240), [...Array(200).keys()])
    expect(chooseRows(table(240), shorter, fresh).notes).toEqual([
      '40 of 240 rows are not in the champion’s table and were left out.',
    ])
  })
})

describe('rows that can judge nothing', () => {
  const code = (act: () => unknown): string => {
    try {
      act()
    } catch (error) {
      return (error as { code: string }).code
    }
    return 'none'
  }

  it('each have a code', () => {
    expect(code(() => checkLabels(Float64Array.of(), NAME))).toBe('MR2301')
    expect(code(() => checkLabels(Float64Array.of(0, Number.NaN), NAME))).toBe('MR2302')
    expect(code(() => checkLabels(Float64Array.of(0, 2), NAME))).toBe('MR2303')
    expect(code(() => requireBothClasses(Uint8Array.of(1, 1), NAME))).toBe('MR2304')
    expect(code(() => checkScores(Float64Array.of(0.5, 1.1), 'x'))).toBe('MR2305')
    expect(code(() => checkScores(Float64Array.of(Number.NaN), 'x'))).toBe('MR2305')
    expect(code(() => daysOf(Float64Array.of(0, Number.NaN), NAME))).toBe('MR2307')
  })

  it('are let through when there is nothing wrong with them', () => {
    expect(checkLabels(Float64Array.of(0, 1), NAME)).toEqual(Uint8Array.of(0, 1))
    expect(checkScores(Float64Array.of(0, 1), 'x')).toEqual(Float64Array.of(0, 1))
    expect(daysOf(Float64Array.of(0, DAY - 1, DAY, -1), NAME)).toEqual(Int32Array.of(0, 0, 1, -1))
  })
})
