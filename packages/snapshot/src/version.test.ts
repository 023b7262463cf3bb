import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdBack } from './layout.ts'
import { nameVersion } from './version.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]

describe('the name of a version', () => {
  it.each([
    [{ sha256: a, period: '2001-04' }, undefined, '2001-04'],
    [{ sha256: a, period: '2001-04' }, { version: '2001-03', sha256: b }, '2001-04'],
    [{ sha256: a, period: '2001-04' }, { version: '2001-04', sha256: b }, '2001-04.2'],
    [{ sha256: a, period: '2001-04' }, { version: '2001-04.2', sha256: b }, '2001-04.3'],
    [{ sha256: a, period: '2001-04' }, { version: '2001-04.2', sha256: a }, '2001-04.2'],
    [{ sha256: a }, undefined, 'v1'],
    [{ sha256: a }, { version: 'v9', sha256: b }, 'v10'],
    [{ sha256: a }, { version: '2001-04', sha256: b }, 'v1'],
  ])('%j after %j is %s', (now, previous, name) => expect(nameVersion(now, previous)).toBe(name))
})

describe('holding back', () => {
  it('takes trailing periods with few rows, and loses none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (counts, minRows) => {
          fc.pre(counts.some(rows => rows >= minRows))
          const periods = counts.map((rows, index) => ({ name: String(index), rows }))
          const { kept, heldBack } = holdBack(periods, { name: 'flights', minRows })
          expect([...kept, ...heldBack]).toEqual(periods)
          expect(kept.at(-1)?.rows).toBeGreaterThanOrEqual(minRows)
          expect(heldBack.every(({ rows }) => rows < minRows)).toBe(true)
        },
      ),
    )
  })
})
