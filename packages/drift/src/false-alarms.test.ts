import { expect, it } from 'vitest'
import { judgeWindows } from './judge.ts'
import { buildRules, buildWindows, noisyWindow } from './testing.ts'

it.each([0.1])(
  'raises a false alarm in at most 5 of 100 checks after 12 windows whose levels spread by %d',
  wild => {
    let alarms = 0
    for (let run = 0; run < 200; run++) {
      const windows = Array.from({ length: 13 }, (_, at) => noisyWindow(100 * run + at + 1, wild))
      const { checks, columns } = judgeWindows(
        buildWindows(windows.slice(0, 12), windows.slice(12)),
        buildRules(),
      )
      if (checks.some(({ passed }) => !passed) || columns.some(({ verdict }) => verdict === 'change'))
        alarms++
    }
    expect(alarms / 200).toBeLessThanOrEqual(0.05)
  },
)
