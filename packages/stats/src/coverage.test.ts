import { describe, expect, it } from 'vitest'
import { pairedComparison } from './paired-comparison.ts'
import { clusteredRows } from './testing.ts'

const RUNS = 500

/** The two models are exchangeable, so the true difference is 0, whatever the days do to either. */
describe('the 95 % interval of the AUC difference', () => {
  it.each([
    ['jackknife-t', 8],
    ['cluster-bootstrap', 30],
  ] as const)('(%s) holds the truth in 90 to 98 of 100 samples of %i alike days', (method, days) => {
    let held = 0
    for (let run = 0; run < RUNS; run++) {
      const rows = clusteredRows({ days, rowsADay: 40, seed: 1000 + run })
      const comparison = pairedComparison({ ...rows, metric: 'auc', replicates: 400, seed: run })
      expect(comparison.method).toBe(method)
      if (comparison.low! <= 0 && comparison.high! >= 0) held++
    }
    expect(held / RUNS).toBeGreaterThan(0.9)
    expect(held / RUNS).toBeLessThan(0.98)
  })
})
