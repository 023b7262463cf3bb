import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EmpiricalCdf } from './empirical-cdf.ts'
import { psiCategorical } from './psi-categorical.ts'
import { psiNumeric } from './psi-numeric.ts'
import { seededRandom } from './random.ts'
import { spread } from './testing.ts'
import { timesUsual, usualChange } from './usual-change.ts'

/** A profile of the values: all distinct ones, or every 1/entries-th of the sorted rows. */
function profile(values: Iterable<number>, entries = 200): EmpiricalCdf {
  const sorted = Float64Array.from(values).sort()
  const upTo = new Map(Array.from(sorted, (value, i) => [value, i + 1]))
  if (upTo.size <= entries) return [...upTo]
  const listed = Array.from(
    { length: entries },
    (_, k) => sorted[Math.ceil(((k + 1) * sorted.length) / entries) - 1]!,
  )
  return [...new Set(listed)].map(value => [value, upTo.get(value)!])
}

const column = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 200 })
const category = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(50))
  .map(counts => new Map(Object.entries(counts)))
const categories = fc.record({ counts: category, other: fc.nat(20) })

describe('psiNumeric', () => {
  const reference = spread(1000, 0.6180339887498949)
  const current = spread(700, 0.7548776662466927).map(value => value ** 1.5)

  it('agrees with NumPy 2.4.6 where every step is a value that many rows share (counts at or below the cuts)', () => {
    const psi = psiNumeric(profile(reference.subarray(0, 90)), profile(current.subarray(0, 80)))
    expect(psi).toBeCloseTo(0.18850769065708592, 12)
  })

  it('agrees with NumPy 2.4.6 where the steps are fine (np.interp of the current ranks)', () => {
    expect(psiNumeric(profile(reference, 1000), profile(current, 1000))).toBeCloseTo(0.14017065657370054, 12)
  })

  it('is within 0.005 of that from profiles of 200 values', () => {
    expect(Math.abs(psiNumeric(profile(reference), profile(current))! - 0.14017065657370054)).toBeLessThan(
      0.005,
    )
  })

  it('is 0 for equal columns, however many rows they have, and never negative', () => {
    fc.assert(
      fc.property(column, column, (a, b) => {
        expect(psiNumeric(profile(a), profile(a))).toBe(0)
        expect(psiNumeric(profile(a), profile([...a, ...a, ...a]))).toBeCloseTo(0, 12)
        expect(psiNumeric(profile(a), profile(b))!).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('sees a constant column move, up and down', () => {
    const constant = profile([5, 5, 5, 5])
    expect(psiNumeric(constant, profile([4, 4]))!).toBeGreaterThan(5)
    expect(psiNumeric(constant, profile([6, 6]))!).toBeGreaterThan(5)
    expect(psiNumeric(constant, constant)).toBe(0)
  })

  it('sees zeros of a zero-heavy column turn into small negative values', () => {
    const before = [...Array(60).fill(0), ...Array.from({ length: 40 }, (_, i) => i + 1)]
    const after = before.map(value => (value === 0 ? -0.001 : value))
    expect(psiNumeric(profile(before), profile(after))!).toBeGreaterThan(5)
  })

  it('does not spread a value that many rows share over the gap below it', () => {
    const before = profile([...Array(50).fill(1), ...Array(50).fill(3)])
    const after = profile([...Array(50).fill(0), ...Array(50).fill(3)])
    expect(psiNumeric(before, before)).toBe(0)
    expect(psiNumeric(before, after)!).toBeGreaterThan(1)
  })

  it('is undefined without rows and refuses a list that does not ascend', () => {
    expect(psiNumeric([], profile([1]))).toBeUndefined()
    expect(psiNumeric(profile([1]), [])).toBeUndefined()
    expect(() =>
      psiNumeric(
        [
          [2, 1],
          [1, 2],
        ],
        profile([1]),
      ),
    ).toThrow(RangeError)
    expect(() =>
      psiNumeric(profile([1]), [
        [1, 3],
        [2, 2],
      ]),
    ).toThrow('entry 1')
  })
})

describe('psiCategorical', () => {
  const of = (counts: Record<string, number>, other = 0) => ({
    counts: new Map(Object.entries(counts)),
    other,
  })

  it('counts a new value as a bin that was empty (value made with NumPy 2.4.6)', () => {
    const before = of({ a: 50, b: 30, c: 20 })
    const now = of({ a: 40, b: 35, c: 20, d: 5 })
    expect(psiCategorical(before, now)).toBeCloseTo(0.3407085316734557, 12)
    expect(psiCategorical(now, before)).toBeCloseTo(0.3407085316734557, 12)
  })

  it('takes a value that may hide in the other side’s rest as part of the rest', () => {
    expect(psiCategorical(of({ a: 90 }, 10), of({ a: 90, b: 4 }, 6))).toBeCloseTo(0, 12)
    expect(psiCategorical(of({ a: 90 }, 10), of({ a: 30, b: 64 }, 6))!).toBeGreaterThan(1)
  })

  it('is 0 for equal counts, never negative, undefined without rows', () => {
    fc.assert(
      fc.property(categories, categories, (a, b) => {
        const rows = (side: typeof a) => [...side.counts.values()].reduce((x, y) => x + y, side.other)
        const psi = psiCategorical(a, b)
        if (rows(a) === 0 || rows(b) === 0) expect(psi).toBeUndefined()
        else {
          expect(psi!).toBeGreaterThanOrEqual(-1e-15)
          expect(psiCategorical(a, a)).toBe(0)
        }
      }),
    )
    expect(() => psiCategorical(of({ a: -1 }), of({ a: 1 }))).toThrow(RangeError)
  })
})

describe('usualChange', () => {
  it('is the prediction bound of SciPy 1.17.1’s t quantile on the log scale', () => {
    const usual = usualChange([0.01, 0.02, 0.015, 0.03, 0.012])!
    expect(usual.median).toBe(0.015)
    expect(usual.high).toBeCloseTo(0.09500071446373831, 12)
    expect(usual.n).toBe(5)
    expect(timesUsual(0.06, usual)).toBeCloseTo(4, 12)
  })

  it('is undefined with fewer than two past changes', () => {
    expect(usualChange([])).toBeUndefined()
    expect(usualChange([0.01])).toBeUndefined()
    expect(usualChange([0.01, 0.02])).toBeDefined()
    expect(() => usualChange([0.01, -1])).toThrow(RangeError)
  })

  it('a history of no change at all divides by the smallest change that PSI resolves', () => {
    const still = usualChange([0, 0, 0])!
    expect(still).toEqual({ median: 0, high: expect.closeTo(0, 12), n: 3 })
    expect(timesUsual(0.0005, still)).toBeCloseTo(5, 12)
  })

  it.each([2, 3, 6, 12])('holds the next of %i log-normal changes about 99 times in 100', n => {
    const random = seededRandom(n)
    const change = () =>
      0.01 *
      Math.exp(Math.sqrt(-2 * Math.log(1 - random.nextFloat())) * Math.cos(6.283185307 * random.nextFloat()))
    let held = 0
    for (let i = 0; i < 4000; i++) {
      const usual = usualChange(Array.from({ length: n }, change))!
      if (change() <= usual.high) held++
    }
    expect(held / 4000).toBeGreaterThan(0.982)
    expect(held / 4000).toBeLessThan(0.997)
  })
})
