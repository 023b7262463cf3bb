import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeDifference } from './judge-difference.ts'

describe('judgeDifference', () => {
  it.each([
    [0.007, 0.015, 0.005, 'better'],
    [-0.004, 0.003, 0.005, 'not-worse'],
    [-0.004, -0.001, 0.005, 'not-worse'],
    [0, 0, 0, 'not-worse'],
    [-0.02, -0.006, 0.005, 'worse'],
    [-0.02, -0.001, 0.005, 'cannot-tell'],
    [-0.02, 0.03, 0, 'cannot-tell'],
  ] as const)('a gain of %f … %f with a margin of %f is %s', (low, high, margin, expected) => {
    expect(judgeDifference({ interval: { low, high }, margin, direction: 'higher' })).toBe(expected)
    const mirrored = { low: -high, high: -low }
    expect(judgeDifference({ interval: mirrored, margin, direction: 'lower' })).toBe(expected)
  })

  it('cannot tell without an interval, and refuses a negative margin', () => {
    const none = { low: undefined, high: undefined }
    expect(judgeDifference({ interval: none, margin: 0, direction: 'higher' })).toBe('cannot-tell')
    expect(judgeDifference({ interval: undefined, margin: 0, direction: 'lower' })).toBe('cannot-tell')
    expect(() => judgeDifference({ interval: none, margin: -1, direction: 'higher' })).toThrow(RangeError)
  })

  it('what a wide interval shows, every narrower one inside it shows too', () => {
    const ends = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(ends, fc.double({ min: 0, max: 0.5, noNaN: true }), ([low, width], margin) => {
        const narrow = judgeDifference({ interval: { low, high: low + width }, margin, direction: 'higher' })
        const wide = judgeDifference({
          interval: { low: low - 0.1, high: low + width + 0.1 },
          margin,
          direction: 'higher',
        })
        if (wide === 'better') expect(narrow).toBe('better')
        if (wide === 'worse') expect(narrow).toBe('worse')
      }),
    )
  })
})
