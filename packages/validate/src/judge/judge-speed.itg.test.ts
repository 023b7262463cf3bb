import { describe, expect, it } from 'vitest'
import { syntheticRows } from '../testing.ts'
import { judge } from './judge.ts'

const ROWS = syntheticRows({ days: 31, rowsADay: 16_130, seed: 1, noise: { candidate: 0.5, champion: 0.8 } })
const MARGINS = [
  { metric: 'auc', kind: 'margin', margin: 0.005 },
  { metric: 'log_loss', kind: 'margin', margin: 0.002 },
] as const

/** Seconds of processor time: other work on the machine does not count. */
function secondsOf(act: () => unknown): number {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

describe('many rows', () => {
  it('half a million are judged by days and in 47 slices in less than 4 seconds', () => {
    const column = (of: number) => Array.from(ROWS.labels, (_, row) => `value ${row % of}`)
    const slices = [
      { column: 'origin', public: true, values: column(40) },
      { column: 'weekday', public: true, values: column(7) },
    ]
    const rules = { gates: MARGINS, slices: [], leastRows: 1000 }
    expect(secondsOf(() => judge({ ...ROWS, slices }, rules, 1))).toBeLessThan(4)
  })

  it('100,000 are judged one by one, where no time is known, in less than 3 seconds', () => {
    const rows = { ...ROWS, slices: [] }
    const some = {
      ...rows,
      labels: rows.labels.subarray(0, 100_000),
      candidate: rows.candidate.slice(0, 100_000),
      champion: rows.champion.slice(0, 100_000),
      clusters: Int32Array.from({ length: 100_000 }, (_, row) => row),
    }
    const rules = { gates: MARGINS, slices: [], leastRows: 1 }
    expect(secondsOf(() => judge(some, rules, 1))).toBeLessThan(3)
  })
})
