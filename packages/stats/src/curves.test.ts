import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reliabilityCurve } from './reliability-curve.ts'
import { rocAuc } from './roc-auc.ts'
import { rocCurve } from './roc-curve.ts'
import { clusteredRows, spreadRows } from './testing.ts'

describe('rocCurve', () => {
  it('keeps every vertex while there are few, so that the area under it is the AUC', () => {
    const { labels, scores } = spreadRows(60)
    const points = rocCurve(labels, scores)
    expect(areaUnder(points)).toBeCloseTo(rocAuc(labels, scores)!, 12)
  })

  it('has at most 200 points of 20,000 rows, and loses less than 0.01 of the area', () => {
    const { labels, candidate } = clusteredRows({ days: 40, rowsADay: 500, seed: 5 })
    const points = rocCurve(labels, candidate)
    expect(points.length).toBeLessThanOrEqual(200)
    expect(points.length).toBeGreaterThan(150)
    expect(Math.abs(areaUnder(points) - rocAuc(labels, candidate)!)).toBeLessThan(0.01)
  })

  it('runs from (0, 0) to (1, 1) without ever falling, and is empty for one class', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(30))), fc.integer({ min: 2, max: 9 }), (rows, most) => {
        const points = rocCurve(
          Uint8Array.from(rows, row => row[0]),
          Float64Array.from(rows, row => row[1]),
          most,
        )
        if (new Set(rows.map(row => row[0])).size < 2) {
          expect(points).toEqual([])
          return
        }
        expect(points.length).toBeLessThanOrEqual(most)
        expect(points[0]).toEqual({ falsePositiveRate: 0, truePositiveRate: 0 })
        expect(points.at(-1)).toEqual({ falsePositiveRate: 1, truePositiveRate: 1 })
        points.slice(1).forEach((point, i) => {
          expect(point.falsePositiveRate).toBeGreaterThanOrEqual(points[i]!.falsePositiveRate)
          expect(point.truePositiveRate).toBeGreaterThanOrEqual(points[i]!.truePositiveRate)
        })
      }),
    )
  })
})

describe('reliabilityCurve', () => {
  it('agrees with scikit-learn 1.9.1 calibration_curve(n_bins=10, strategy="quantile")', () => {
    const { labels, scores } = spreadRows(200)
    const points = reliabilityCurve(labels, scores)
    expect(points.map(point => point.rows)).toEqual(Array(10).fill(20))
    const rates = [0, 0.15, 0.3, 0.3, 0.4, 0.55, 0.7, 0.75, 0.85, 0.95]
    for (const [i, point] of points.entries()) expect(point.positiveRate).toBeCloseTo(rates[i]!, 14)
    expect(points[0]!.meanScore).toBeCloseTo(0.052334563176879276, 14)
    expect(points[9]!.meanScore).toBeCloseTo(0.9512702513642693, 14)
  })

  it('never splits equal scores, and every row is in one bin', () => {
    const scores = Float64Array.of(0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.7, 0.8)
    const points = reliabilityCurve(new Uint8Array(8), scores, 4)
    expect(points.map(point => point.rows)).toEqual([6, 2])
    fc.assert(
      fc.property(fc.array(fc.nat(12)), fc.integer({ min: 1, max: 20 }), (values, bins) => {
        const curve = reliabilityCurve(
          new Uint8Array(values.length),
          Float64Array.from(values, value => value / 12),
          bins,
        )
        expect(curve.length).toBeLessThanOrEqual(bins)
        expect(curve.reduce((sum, point) => sum + point.rows, 0)).toBe(values.length)
        expect(curve.every(point => point.rows > 0)).toBe(true)
      }),
    )
  })
})

function areaUnder(points: ReturnType<typeof rocCurve>): number {
  return points.slice(1).reduce((area, point, i) => {
    const last = points[i]!
    return (
      area +
      ((point.falsePositiveRate - last.falsePositiveRate) *
        (point.truePositiveRate + last.truePositiveRate)) /
        2
    )
  }, 0)
}
