import { describe, expect, it } from 'vitest'
import { syntheticRows } from '../testing.ts'
import { judgeSlices } from './judge-slices.ts'
import type { SliceColumn } from './scored-rows.ts'

const RULE = { margin: 0.005, leastRows: 100, seed: 1 }

function rowsWith(slice: (row: number) => string | null, change: Partial<SliceColumn> = {}) {
  const rows = syntheticRows({ days: 40, rowsADay: 100, seed: 5, noise: { candidate: 0.3, champion: 1 } })
  const values = Array.from(rows.labels, (_, row) => slice(row))
  return { ...rows, slices: [{ column: 'origin', public: true, values, ...change }] }
}

describe('slices', () => {
  it('are the values with enough rows, the largest first; the others are counted', () => {
    const rows = rowsWith(row => (row % 80 === 0 ? `small ${row}` : row % 4 === 0 ? 'B' : 'A'))
    const { results, leftOut } = judgeSlices(rows, RULE)
    expect(results.map(({ value, rows }) => [value, rows])).toEqual([
      ['A', 3000],
      ['B', 950],
    ])
    expect(leftOut).toEqual({ tooSmall: 50, beyond: 0 })
    expect(results[0]).toMatchObject({ column: 'origin', days: 40, verdict: 'better' })
    expect(results[0]?.difference?.low).toBeGreaterThan(0)
  })

  it('are at most 40, and what is beyond is not called too small', () => {
    const { results, leftOut } = judgeSlices(
      rowsWith(row => `value of ${row % 50}`),
      { ...RULE, leastRows: 50 },
    )
    expect(results).toHaveLength(40)
    expect(leftOut).toEqual({ tooSmall: 0, beyond: 10 })
  })

  it('hide the values of a column that is not public, numbered by rows', () => {
    const rows = rowsWith(row => (row % 4 === 0 ? 'secret b' : row % 50 === 1 ? null : 'secret a'), {
      public: false,
    })
    const { results } = judgeSlices(rows, { ...RULE, leastRows: 50 })
    expect(results.map(({ value }) => value)).toEqual(['value 1', 'value 2', 'no value'])
    expect(JSON.stringify(results)).not.toContain('secret')
  })

  it('say worse where the candidate is shown worse', () => {
    const rows = rowsWith(row => (row % 2 === 0 ? 'A' : 'B'))
    const candidate = rows.candidate.map((score, row) => (row % 2 === 0 ? score : 1 - score))
    const { results } = judgeSlices({ ...rows, candidate }, RULE)
    expect(results.map(({ value, verdict }) => [value, verdict])).toEqual([
      ['A', 'better'],
      ['B', 'worse'],
    ])
  })

  it('with one class or few days are too small, whatever their rows', () => {
    const rows = rowsWith(row => (row < 300 ? 'three days' : 'rest'))
    const few = judgeSlices(rows, RULE).results.find(({ value }) => value === 'three days')
    expect(few).toMatchObject({ days: 3, verdict: 'too-small' })
    expect(few?.difference).toBeUndefined()
    const labels = rows.labels.map((label, row) => (row < 300 ? 0 : label))
    const oneClass = judgeSlices({ ...rows, labels }, RULE).results.find(
      ({ value }) => value === 'three days',
    )
    expect(oneClass).toMatchObject({ verdict: 'too-small' })
    expect(oneClass?.candidate).toBeUndefined()
  })

  it('show the candidate alone where there is no champion', () => {
    const { champion: _, ...rows } = rowsWith(() => 'A')
    const [slice] = judgeSlices(rows, RULE).results
    expect(slice).toMatchObject({ verdict: 'first', rows: 4000 })
    expect(slice?.candidate).toBeGreaterThan(0.5)
  })
})
