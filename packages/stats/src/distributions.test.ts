import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'
import { studentQuantile } from './student-t.ts'

// Values of SciPy 1.17.1.
describe('distributions agree with SciPy', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 4, 2.7764451051977934],
    [0.975, 11, 2.200985160091639],
    [0.975, 29, 2.045229642132703],
    [0.975, 364, 1.966502568799364],
    [0.975, 5000, 1.9604385517065073],
    [0.99, 1, 31.820515953773935],
    [0.99, 9, 2.821437925025809],
  ])('Student quantile at %f with %i degrees of freedom', (p, degrees, expected) => {
    expect(studentQuantile(p, degrees) / expected).toBeCloseTo(1, 10)
  })

  it.each([
    [-3, 0.0013498980316300933],
    [-1.5, 0.06680720126885807],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [2.08, 0.9812372335650622],
  ])('normal distribution at %f', (x, expected) => expect(normalCdf(x)).toBeCloseTo(expected, 14))

  it.each([
    [0.0005, -3.2905267314918945],
    [0.025, -1.9599639845400545],
    [0.5, 0],
    [0.9, 1.2815515655446004],
  ])('normal quantile at %f', (p, expected) => expect(normalQuantile(p)).toBeCloseTo(expected, 10))

  it('the normal distribution is 0 and 1 far out, and a Student quantile needs sensible arguments', () => {
    expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1])
    expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 12)
    expect(() => studentQuantile(0.2, 3)).toThrow(RangeError)
    expect(() => studentQuantile(0.9, 0)).toThrow(RangeError)
  })
})
