import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aucByCluster } from './auc-by-cluster.ts'
import { logLossOfRow } from './log-loss.ts'
import { meanByCluster } from './mean-by-cluster.ts'
import { METRICS, type Metric } from './metrics.ts'
import { pairedComparison } from './paired-comparison.ts'
import { clusteredRows, spread, spreadRows } from './testing.ts'

const ALL = Object.keys(METRICS) as Metric[]

function goldenRows() {
  const { labels, scores } = spreadRows(240)
  const noise = spread(240, 0.5698402909980532)
  const champion = scores.map((score, i) => (score * 0.5 + 0.25 + 0.25 * noise[i]!) % 1)
  return { labels, candidate: scores, champion, clusters: Int32Array.from(scores, (_, i) => i % 12) }
}

describe('pairedComparison agrees with scikit-learn 1.9.1 and SciPy 1.17.1', () => {
  it.each([
    ['auc', 0.8484616987290784, 0.810264601708452, 0.0118752369651591, 0.06451895707609359],
    ['log_loss', 0.4764898367493988, 0.5953339886126773, -0.16037466412238408, -0.07731363960417284],
    ['brier', 0.15913057852179271, 0.20642629803604348, -0.06414570009820114, -0.0304457389303004],
  ] as const)(
    '%s: metrics and the delete-one jackknife interval of 12 days',
    (metric, candidate, champion, low, high) => {
      const comparison = pairedComparison({ ...goldenRows(), metric, seed: 1 })
      expect(comparison.method).toBe('jackknife-t')
      expect(comparison.clusters).toBe(12)
      expect(comparison.candidate).toBeCloseTo(candidate, 12)
      expect(comparison.champion).toBeCloseTo(champion, 12)
      expect(comparison.difference).toBeCloseTo(candidate - champion, 12)
      expect(comparison.low).toBeCloseTo(low, 10)
      expect(comparison.high).toBeCloseTo(high, 10)
    },
  )

  it('a bootstrap replicate is the exact metric with the days as sample weights, ties included', () => {
    const { labels, champion, clusters } = goldenRows()
    const weights = Float64Array.from({ length: 12 }, (_, day) => (day * 5) % 4)
    const rows = { labels, scores: champion, cluster: clusters, count: 12 }
    const tied = { ...rows, scores: champion.map(score => Math.floor(score * 10) / 10) }
    expect(aucByCluster(rows, { pairs: true }).weighted(weights)).toBeCloseTo(0.8226862337501164, 12)
    expect(aucByCluster(tied, { pairs: true }).weighted(weights)).toBeCloseTo(0.8268747479134994, 12)
    expect(meanByCluster(rows, logLossOfRow).weighted(weights)).toBeCloseTo(0.5700417525754791, 12)
  })
})

describe('pairedComparison', () => {
  const rows = clusteredRows({ days: 40, rowsADay: 40, seed: 11 })

  it.each(ALL)('%s: its values are the metric on all rows, inside the interval', metric => {
    const comparison = pairedComparison({ ...rows, metric, seed: 3 })
    expect(comparison.method).toBe('cluster-bootstrap')
    expect(comparison.candidate).toBeCloseTo(METRICS[metric].measure(rows.labels, rows.candidate)!, 12)
    expect(comparison.champion).toBeCloseTo(METRICS[metric].measure(rows.labels, rows.champion)!, 12)
    expect(comparison.low!).toBeLessThan(comparison.difference!)
    expect(comparison.high!).toBeGreaterThan(comparison.difference!)
  })

  it('gives the same interval for relabelled clusters, shuffled rows and the same seed, another for another seed', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.constantFrom(...ALL),
        fc.integer({ min: 5, max: 34 }),
        (seed, metric, days) => {
          const given = clusteredRows({ days, rowsADay: 12, seed })
          const first = pairedComparison({ ...given, metric, replicates: 100, seed })
          const renamed = given.clusters.map(cluster => 12_345 - cluster * 7)
          expect(pairedComparison({ ...given, clusters: renamed, metric, replicates: 100, seed })).toEqual(
            first,
          )
          const turned = pairedComparison({
            labels: given.labels.toReversed(),
            candidate: given.candidate.toReversed(),
            champion: given.champion.toReversed(),
            clusters: given.clusters.toReversed(),
            metric,
            replicates: 100,
            seed,
          })
          expect(turned.low ?? 0).toBeCloseTo(first.low ?? 0, 10)
          expect(turned.high ?? 0).toBeCloseTo(first.high ?? 0, 10)
        },
      ),
      { numRuns: 40 },
    )
    const intervalOf = (seed: number) => pairedComparison({ ...rows, metric: 'auc', seed }).low
    expect(intervalOf(1)).not.toBe(intervalOf(2))
  })

  it('turns its sign when candidate and champion change places', () => {
    const swapped = { ...rows, candidate: rows.champion, champion: rows.candidate }
    const there = pairedComparison({
      ...rows,
      clusters: rows.clusters.map(day => day % 20),
      metric: 'brier',
      seed: 1,
    })
    const back = pairedComparison({
      ...swapped,
      clusters: rows.clusters.map(day => day % 20),
      metric: 'brier',
      seed: 1,
    })
    expect(back.low).toBeCloseTo(-there.high!, 12)
  })

  it('finds no difference at all between a model and itself', () => {
    for (const metric of ALL) {
      const comparison = pairedComparison({ ...rows, champion: rows.candidate, metric, seed: 1 })
      expect([comparison.difference, comparison.low, comparison.high]).toEqual([0, 0, 0])
    }
  })

  it('bootstrap and jackknife agree within a tenth on 400 and 401 days', () => {
    const width = (days: number) => {
      const many = clusteredRows({ days, rowsADay: 30, seed: 2 })
      const { low, high, method } = pairedComparison({ ...many, metric: 'auc', seed: 5 })
      return { method, scaled: (high! - low!) * Math.sqrt(days) }
    }
    const [bootstrap, jackknife] = [width(400), width(401)]
    expect([bootstrap.method, jackknife.method]).toEqual(['cluster-bootstrap', 'jackknife-t'])
    expect(Math.abs(bootstrap.scaled / jackknife.scaled - 1)).toBeLessThan(0.1)
  })

  it('says why it has no interval: too few clusters, one class, no rows', () => {
    const four = rows.clusters.map(day => day % 4)
    const few = pairedComparison({ ...rows, clusters: four, metric: 'auc', seed: 1 })
    expect(few).toMatchObject({ method: 'none', reason: 'too-few-clusters', clusters: 4, low: undefined })
    expect(few.difference).toBeTypeOf('number')
    const negative = { ...rows, labels: new Uint8Array(rows.labels.length) }
    expect(pairedComparison({ ...negative, metric: 'auc', seed: 1 })).toMatchObject({ reason: 'one-class' })
    expect(pairedComparison({ ...negative, metric: 'log_loss', seed: 1 }).method).toBe('cluster-bootstrap')
    const oneDay = { ...rows, labels: rows.labels.map((label, i) => (rows.clusters[i] === 0 ? label : 0)) }
    for (const clusters of [rows.clusters, rows.clusters.map(day => Math.floor(day / 4))]) {
      const comparison = pairedComparison({ ...oneDay, clusters, metric: 'auc', seed: 1 })
      expect(comparison).toMatchObject({ method: 'none', reason: 'one-class' })
    }
    const none = { labels: new Uint8Array(0), candidate: new Float64Array(0), champion: new Float64Array(0) }
    const empty = pairedComparison({ ...none, clusters: new Int32Array(0), metric: 'brier', seed: 1 })
    expect(empty).toMatchObject({ reason: 'no-rows', clusters: 0, candidate: undefined })
  })

  it('refuses rows that do not belong together', () => {
    const clusters = rows.clusters.slice(1)
    expect(() => pairedComparison({ ...rows, clusters, metric: 'auc', seed: 1 })).toThrow('1599 clusters')
    expect(() => pairedComparison({ ...rows, metric: 'auc', replicates: 10, seed: 1 })).toThrow(
      '10 replicates',
    )
  })
})
