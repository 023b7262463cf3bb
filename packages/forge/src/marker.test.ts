import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf, withChange } from './change-marker.ts'
import { isSameText, markerOf, withMarker } from './marker.ts'

const key = fc.stringMatching(/^[a-z][A-Za-z0-9:._/%-]{0,40}$/)
const markerFor = (text: string) => `<!-- millrace:${text} -->`

test('a text carries the marker that was put on it, whatever it says itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), key, key, (text, own, other) => {
      const body = withMarker(`${text}\n${markerFor(other)}\n${text}`, markerFor(own))
      expect(markerOf(body)).toBe(markerFor(own))
      expect(withMarker(body, markerFor(own))).toBe(body)
    }),
  )
})

test('a marker is a whole line: one that begins alike, or stands in a line, is another', () => {
  expect(markerOf('x\n<!-- millrace:drift:a_b -->')).not.toBe(markerFor('drift:a'))
  expect(markerOf('see <!-- millrace:drift:a --> there')).toBeUndefined()
  expect(markerOf('> <!-- millrace:drift:a -->')).toBeUndefined()
  expect(markerOf(null)).toBeUndefined()
})

test('a marker survives an edit on GitHub’s pages, which puts CRLF at line ends', () => {
  expect(markerOf('x\r\n\r\n<!-- millrace:drift:a -->\r\n')).toBe(markerFor('drift:a'))
  expect(isSameText('a\r\nb\r\n', 'a\nb')).toBe(true)
  expect(isSameText('a b', 'a\nb')).toBe(false)
})

test('what could end a comment early is no marker', () => {
  for (const bad of ['millrace:a', '<!-- millrace:a b -->', '<!-- millrace:a -->\n<!-- millrace:b -->']) {
    expect(() => withMarker('x', bad)).toThrow('not a marker')
  }
})

test('the digest of a change is the last one that a body carries', () => {
  const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]
  expect(changeOf(withChange(`text\n<!-- millrace-change:${first} -->\nmore`, second))).toBe(second)
  expect(changeOf(`quoted <!-- millrace-change:${first} -->`)).toBeUndefined()
})
