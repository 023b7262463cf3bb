import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkChain, type PointerStep } from './pointer-chain.ts'

const where = { file: 'models/delay/production.dvc' }

/** `count` pointers that follow each other, newest first. */
function chain(count: number): PointerStep[] {
  return Array.from({ length: count }, (_, index) => {
    const sequence = count - index
    return { digest: `d${sequence}`, sequence, previous: sequence === 1 ? undefined : `d${sequence - 1}` }
  })
}

describe('a chain of pointers', () => {
  test('holds from the first, from any deployed one, and over steps that were never deployed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(12), (count, deployed) => {
        const known = deployed > 0 && deployed <= count ? `d${deployed}` : undefined
        expect(() => checkChain(chain(count), known, where)).not.toThrow()
      }),
    )
  })

  test('breaks when any step after the deployed one is changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(8), fc.boolean(), (count, at, sequence) => {
        const steps = chain(count)
        const step = steps[at % (count - 1)] as PointerStep
        if (sequence) step.sequence += 1
        else step.previous = 'other'
        expect(() => checkChain(steps, 'd1', where)).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/MR242[23]/) }),
        )
      }),
    )
  })

  test.each([
    [
      'a first one that names a previous one',
      [{ digest: 'd1', sequence: 1, previous: 'd0' }],
      undefined,
      'MR2423',
    ],
    [
      'a first one that does not count from 1',
      [{ digest: 'd1', sequence: 2, previous: undefined }],
      undefined,
      'MR2422',
    ],
    ['a history that does not hold the deployed one', chain(3), 'elsewhere', 'MR2423'],
  ])('breaks with %s', (_, steps, deployed, code) => {
    expect(() => checkChain(steps, deployed, where)).toThrow(expect.objectContaining({ code }))
  })
})
