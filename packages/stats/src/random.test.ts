import { describe, expect, it } from 'vitest'
import { seededRandom, xoshiro128 } from './random.ts'

describe('seededRandom', () => {
  it('is xoshiro128**: the published outputs from state 1, 2, 3, 4 (as in the rand_xoshiro crate)', () => {
    const random = xoshiro128([1, 2, 3, 4])
    const outputs = Array.from({ length: 10 }, () => random.nextUint32())
    expect(outputs).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  it('repeats itself for the same seed and differs for the next one', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed)
      return Array.from({ length: 5 }, () => random.nextUint32())
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(draw(0).every(value => value === 0)).toBe(false)
  })

  it('draws every whole number below a limit about equally often', () => {
    const random = seededRandom(3)
    const counts = new Array(7).fill(0)
    for (let i = 0; i < 70_000; i++) counts[random.nextBelow(7)]++
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it('draws fractions in [0, 1)', () => {
    const random = seededRandom(4)
    const values = Array.from({ length: 10_000 }, () => random.nextFloat())
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    expect(values.reduce((a, b) => a + b, 0) / 10_000).toBeCloseTo(0.5, 2)
  })

  it('refuses a seed or a limit that is not a whole number in range', () => {
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => seededRandom(seed)).toThrow(RangeError)
    expect(() => seededRandom(1).nextBelow(0)).toThrow(RangeError)
  })
})
