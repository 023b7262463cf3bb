import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateDifference } from './rate-difference.ts'
import { rateInterval } from './rate-interval.ts'

const counted = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([rows, share]) => ({ count: Math.floor(share * rows), rows }))

describe('rateInterval', () => {
  // scipy 1.17.1: binomtest(count, rows).proportion_ci(method='wilson').
  it.each([
    [0, 20, 0, 0.16112515805281935],
    [3, 50, 0.020614970348973957, 0.1621709168883817],
    [50, 50, 0.9286524008666412, 1],
    [1234, 100_000, 0.01167424781439686, 0.013043217262567632],
  ])('of %i in %i agrees with SciPy', (count, rows, low, high) => {
    const interval = rateInterval({ count, rows })!
    expect(interval.low).toBeCloseTo(low, 14)
    expect(interval.high).toBeCloseTo(high, 14)
  })

  it('contains the rate and stays in [0, 1]', () => {
    fc.assert(
      fc.property(counted, sample => {
        const { rate, low, high } = rateInterval(sample)!
        expect(0 <= low && low <= rate && rate <= high && high <= 1).toBe(true)
      }),
    )
  })

  it('is undefined without rows and refuses counts that can’t be', () => {
    expect(rateInterval({ count: 0, rows: 0 })).toBeUndefined()
    expect(() => rateInterval({ count: 3, rows: 2 })).toThrow('3 of 2 rows')
    expect(() => rateInterval({ count: 0.5, rows: 2 })).toThrow(RangeError)
  })
})

describe('rateDifference', () => {
  // statsmodels 0.15.0: confint_proportions_2indep(…, method='newcomb', compare='diff').
  it.each([
    [56, 70, 48, 80, 0.05243147240236498, 0.33387265403690614],
    [0, 100, 3, 90, -0.09347286030389876, 0.009673327814445506],
    [10, 1000, 30, 1200, -0.026414444785580166, -0.0038512146344515715],
  ])('of %i in %i against %i in %i agrees with statsmodels', (count, rows, refCount, refRows, low, high) => {
    const interval = rateDifference({ count: refCount, rows: refRows }, { count, rows })!
    expect(interval.low).toBeCloseTo(low, 14)
    expect(interval.high).toBeCloseTo(high, 14)
  })

  it('contains the difference, and turns its sign with the order', () => {
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const there = rateDifference(a, b)!
        const back = rateDifference(b, a)!
        expect(there.low <= there.difference && there.difference <= there.high).toBe(true)
        expect(back.low).toBeCloseTo(-there.high, 12)
      }),
    )
    expect(rateDifference({ count: 0, rows: 0 }, { count: 1, rows: 2 })).toBeUndefined()
  })
})
