import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MASK, masked, maskSecrets } from './mask-secrets.ts'

const SECRET = 'hunter2/and ümlaut?'

describe('a mask', () => {
  it('gives the same text for every way to cut it into pieces', () => {
    const secret = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), maxLength: 60 })
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 3 }), text, fc.array(fc.nat(60)), (secrets, whole, cuts) => {
        const filter = maskSecrets(secrets)
        const places = [0, ...cuts.map(cut => Math.min(cut, whole.length)), whole.length].sort(
          (a, b) => a - b,
        )
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end))
        expect(pieces.map(piece => filter.push(piece)).join('') + filter.end()).toBe(masked(whole, secrets))
      }),
    )
  })

  it('lets no secret through, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(masked(`${before}${SECRET}${after}`, [SECRET])).not.toContain(SECRET)
      }),
    )
  })

  it('knows a secret in base64 at any place of a longer text, also for URLs', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
        for (const spelling of ['base64', 'base64url'] as const) {
          const shown = masked(Buffer.from(`${before}${SECRET}${after}`).toString(spelling), [SECRET])
          expect(shown).toContain(MASK)
          expect(Buffer.from(shown.replace(MASK, ''), spelling).toString()).not.toContain('unter2')
        }
      }),
    )
  })

  it.each([
    ['browser', encodeURIComponent(SECRET)],
    ['Python quote', 'hunter2/and%20%C3%BCmlaut%3F'],
    ['Python quote_plus', 'hunter2%2Fand+%C3%BCmlaut%3F'],
    ['lower-case hex', 'hunter2%2fand%20%c3%bcmlaut%3f'],
  ])('knows a secret as %s encodes it for a URL', (_, encoded) => {
    expect(masked(`?key=${encoded}&b`, [SECRET])).toBe(`?key=${MASK}&b`)
  })

  it('takes the longer of two secrets that begin alike, and each line of one with several', () => {
    expect(masked('tokenA-long tokenA', ['tokenA', 'tokenA-long'])).toBe(`${MASK} ${MASK}`)
    expect(masked('x second line x', ['first line\nsecond line\n'])).toBe(`x ${MASK} x`)
  })

  it('holds back nothing that can not become a secret', () => {
    const filter = maskSecrets(['abcdef'])
    expect(filter.push('log line\n')).toBe('log line\n')
    expect(filter.push('ab')).toBe('')
    expect(filter.push('x')).toBe('abx')
  })
})
