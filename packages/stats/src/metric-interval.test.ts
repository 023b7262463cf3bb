import { describe, expect, it } from 'vitest'
import { metricInterval } from './metric-interval.ts'
import { rocAuc } from './roc-auc.ts'
import { clusteredRows } from './testing.ts'

describe('metricInterval', () => {
  it('is the mean with Student’s interval of the days’ means where all days are of one size', () => {
    // Brier score with every score 0.5 ± d: a day's loss is the mean of its rows' losses.
    const labels = Uint8Array.from({ length: 12 }, (_, i) => i % 2)
    const scores = Float64Array.from({ length: 12 }, (_, i) => 0.1 * (1 + Math.floor(i / 2)))
    const clusters = Int32Array.from({ length: 12 }, (_, i) => Math.floor(i / 2))
    const found = metricInterval({ metric: 'brier', labels, scores, clusters })
    const means = [1, 2, 3, 4, 5, 6].map(k => ((0.1 * k) ** 2 + (1 - 0.1 * k) ** 2) / 2)
    const mean = means.reduce((a, b) => a + b, 0) / 6
    const deviation = Math.sqrt(means.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 5)
    // t of 0.975 with 5 degrees of freedom (SciPy 1.17.1).
    const reach = (2.5705818366147395 * deviation) / Math.sqrt(6)
    expect(found.value).toBeCloseTo(mean, 12)
    expect(found.interval?.low).toBeCloseTo(mean - reach, 10)
    expect(found.interval?.high).toBeCloseTo(mean + reach, 10)
  })

  it('is the exact AUC, whatever the days are called and however the rows are ordered', () => {
    const { labels, candidate, clusters } = clusteredRows({ days: 20, rowsADay: 50, seed: 4 })
    const found = metricInterval({ metric: 'auc', labels, scores: candidate, clusters })
    expect(found.value).toBeCloseTo(rocAuc(labels, candidate)!, 12)
    const back = metricInterval({
      metric: 'auc',
      labels: labels.toReversed(),
      scores: candidate.toReversed(),
      clusters: clusters.toReversed().map(day => 1000 - day),
    })
    expect(back).toEqual(found)
  })

  it('holds the AUC of the population in about 95 of 100 samples of 30 days', () => {
    const large = clusteredRows({ days: 4000, rowsADay: 40, seed: 1 })
    const truth = rocAuc(large.labels, large.candidate)!
    let held = 0
    for (let seed = 2; seed < 302; seed++) {
      const { labels, candidate, clusters } = clusteredRows({ days: 30, rowsADay: 40, seed })
      const { interval } = metricInterval({ metric: 'auc', labels, scores: candidate, clusters })
      if (interval && interval.low <= truth && truth <= interval.high) held++
    }
    expect(held / 300).toBeGreaterThan(0.91)
    expect(held / 300).toBeLessThan(0.985)
  })

  it('has no interval with fewer than 5 clusters, and no value with one class or no rows', () => {
    const few = clusteredRows({ days: 4, rowsADay: 50, seed: 4 })
    const found = metricInterval({ metric: 'auc', ...few, scores: few.candidate })
    expect(found.value).toBeGreaterThan(0.5)
    expect(found.interval).toBeUndefined()
    const one = metricInterval({
      metric: 'auc',
      labels: Uint8Array.of(1, 1),
      scores: Float64Array.of(0, 1),
      clusters: Int32Array.of(1, 2),
    })
    expect(one).toEqual({ value: undefined, interval: undefined, clusters: 2 })
    const none = { labels: new Uint8Array(), scores: new Float64Array(), clusters: new Int32Array() }
    expect(metricInterval({ metric: 'auc', ...none }).value).toBeUndefined()
    expect(() => metricInterval({ metric: 'auc', ...none, labels: Uint8Array.of(1) })).toThrow(RangeError)
  })
})
