import { describe, expect, it } from 'vitest'
import { buildProfile, buildRules, buildWindows, type Change, noisyWindow } from '../testing.ts'
import { judgeColumns } from './distribution.ts'

const past = (windows: number, wild = 0.05) =>
  Array.from({ length: windows }, (_, at) => noisyWindow(at + 1, wild))
const changedColumns = (windows: number, change: Change) =>
  judgeColumns(buildWindows(past(windows), [noisyWindow(77, 0.05, change)]), buildRules())
    .columns.filter(({ verdict }) => verdict === 'change')
    .map(({ column }) => column)

describe('a column', () => {
  it.each([1, 3, 6, 12])('that moved is found after %i windows, and only it', windows => {
    expect(changedColumns(windows, { heavy: 40 })).toEqual(['city'])
    expect(changedColumns(windows, {})).toEqual([])
  })

  it('is described by shares of rows, and by values where it is public', () => {
    const windows = buildWindows(past(6), [noisyWindow(77, 0.05, { shift: 1.5 })])
    const seenOf = (show: string[]) =>
      judgeColumns(windows, buildRules({ public: new Set(show) })).columns.find(
        one => one.column === 'amount',
      )?.seen
    expect(seenOf([])).toMatch(/^higher: 50 % → \d+ % of rows above the old median$/)
    expect(seenOf(['amount'])).toMatch(/; median [\d.]+ → [\d.]+$/)
  })

  it('that returns from an odd month has not changed', () => {
    const odd = noisyWindow(50, 0.05, { heavy: 40 })
    const windows = buildWindows([...past(6), odd], [noisyWindow(77, 0.05)])
    expect(judgeColumns(windows, buildRules()).columns.map(({ verdict }) => verdict)).not.toContain('change')
  })

  it('that names rows, or is the time, is not compared', () => {
    const window = (from: number) =>
      buildProfile({
        id: Array.from({ length: 1200 }, (_, at) => from + at),
        at: [from, from + 1],
        x: [1, 2, 3],
      })
    const found = judgeColumns(buildWindows([window(0)], [window(5000)]), buildRules({ time: 'at' }))
    expect(found.columns.map(({ column }) => column)).toEqual(['x'])
    expect(found.looked).toBe(1)
  })

  it.each([60, 300])('of %i rows does not change by chance', rows => {
    let alarms = 0
    for (let seed = 0; seed < 100; seed++) {
      const small = (at: number) => noisyWindow(1000 * seed + at, 0, { rows })
      const found = judgeColumns(buildWindows([small(1)], [small(2)]), buildRules())
      if (found.columns.some(({ verdict }) => verdict === 'change')) alarms++
    }
    expect(alarms).toBeLessThanOrEqual(1)
  })
})
