import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'
import { BugError } from './errors.ts'

const json = fc.jsonValue({ stringUnit: 'grapheme' }) as fc.Arbitrary<Json>

function backwards(value: Json): Json {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, backwards(member as Json)]),
  )
}

describe('canonical JSON', () => {
  test('reads back as the same value', () => {
    fc.assert(
      fc.property(json, value => {
        // JSON itself has no −0.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('does not depend on the order in which members were written', () => {
    fc.assert(
      fc.property(json, value => {
        expect(canonicalJson(backwards(value))).toBe(canonicalJson(value))
      }),
    )
  })

  test('is a fixed point: what was read back is spelled the same', () => {
    fc.assert(
      fc.property(json, value => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text)
      }),
    )
  })

  test('sorts keys by UTF-16 code units, as RFC 8785 shows', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    )
  })

  test.each<[Json, string]>([
    [-0, '0'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [{ a: undefined, b: [] }, '{"b":[]}'],
    [[1, [2, { c: 'é' }]], '[1,[2,{"c":"é"}]]'],
  ])('spells %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test('has no spelling for NaN, infinities and lone surrogates', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }]) {
      expect(() => canonicalJson(value)).toThrow(BugError)
    }
  })

  test('keeps a member that is called __proto__', () => {
    const value = JSON.parse('{"__proto__":1}') as Json
    expect(canonicalJson(value)).toBe('{"__proto__":1}')
  })
})
