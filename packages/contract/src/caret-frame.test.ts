import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caretFrame } from './caret-frame.ts'

test('carets stand under the span, the line number before the bar', () => {
  const sql = "SELECT\n  date_diff('day', signup_date, event_time) AS tenure_days\nFROM t\n"
  expect(`\n${caretFrame(sql, { line: 2, column: 20, length: 11 })}`).toBe(`
2 │   date_diff('day', signup_date, event_time) AS tenure_days
  │                    ^^^^^^^^^^^`)
})

test('the bar stands under the bar for numbers of two digits', () => {
  expect(caretFrame(`${'\n'.repeat(11)}abc`, { line: 12, column: 3, length: 9 })).toBe('12 │ abc\n   │   ^')
})

test('tabs, escapes and signs that turn the direction become visible', () => {
  expect(caretFrame('\t\u001b[31mred\u202e!', { line: 1, column: 3, length: 4 })).toBe(
    '1 │ ␉␛[31mred\ufffd!\n  │   ^^^^',
  )
})

test('wide characters count as two columns, combining marks as none', () => {
  expect(caretFrame('東京: x', { line: 1, column: 5, length: 1 })).toBe('1 │ 東京: x\n  │       ^')
  expect(caretFrame('e\u0301: x', { line: 1, column: 5, length: 1 })).toBe('1 │ e\u0301: x\n  │    ^')
})

test('a long line is cut around the carets', () => {
  const [line = '', carets = ''] = caretFrame(`${'a'.repeat(300)}HERE${'b'.repeat(300)}`, {
    line: 1,
    column: 301,
    length: 4,
  }).split('\n')
  expect(line).toMatch(/^1 │ …a+HEREb+…$/)
  expect(line.length).toBeLessThan(110)
  expect(carets.indexOf('^')).toBe(line.indexOf('H'))
})

test('a place outside the text still makes a frame', () => {
  expect(caretFrame('', { line: 1, column: 1, length: 0 })).toBe('1 │\n  │ ^')
  expect(caretFrame('a', { line: 9, column: 9, length: 9 })).toBe('9 │\n  │ ^')
})

test('whatever the text and the span: two lines without control characters, at least one caret', () => {
  const number = fc.integer({ min: -2, max: 300 })
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), number, number, number, (text, ...at) => {
      const [line, column, length] = at as [number, number, number]
      const lines = caretFrame(text, { line, column, length }).split('\n')
      expect(lines).toHaveLength(2)
      expect(lines.join('')).not.toMatch(/\p{Cc}/u)
      expect(lines[1]).toMatch(/^ +│ +\^+$/)
    }),
  )
})
