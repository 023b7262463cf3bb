import { stripVTControlCharacters } from 'node:util'
import { bug, MillraceError } from '@millrace/contract'
import { expect, test } from 'vitest'
import { errorJson, exitCodeOf, showError } from './present.ts'

const where = { file: 'features/tenure.sql', line: 4, column: 12 }
const frame = '4 │   signup_date\n  │   ^^^^^^^^^^^'
const one = new MillraceError(
  'MR4007',
  { kind: 'model', name: 'dely', hint: 'Did you mean "delay"?' },
  { where, frame },
)

test('an error says code, title, where, why, one fix and where to read more', () => {
  expect(showError(one, false)).toMatchInlineSnapshot(`
    "✖ MR4007  There is no model "dely"

      Where   features/tenure.sql:4:12
              4 │   signup_date
                │   ^^^^^^^^^^^
      Why     Did you mean "delay"?
      Fix     millrace status      lists what there is
      Docs    millrace explain MR4007"
  `)
})

test('an error for machines has the same parts', () => {
  expect(errorJson(one)).toMatchInlineSnapshot(`
    {
      "also": [],
      "error": {
        "code": "MR4007",
        "fix": "millrace status      lists what there is",
        "frame": "4 │   signup_date
      │   ^^^^^^^^^^^",
        "title": "There is no model "dely"",
        "where": {
          "column": 12,
          "file": "features/tenure.sql",
          "line": 4,
        },
        "why": "Did you mean "delay"?",
      },
    }
  `)
})

test('several problems come each with its own fix, and what they add up to last', () => {
  const all = new MillraceError(
    'MR1001',
    { file: 'millrace.yaml', count: '2 problems' },
    { also: [one, one] },
  )
  const shown = showError(all, false)
  expect(shown.split('MR4007  ')).toHaveLength(3)
  expect(shown.trimEnd().split('\n').at(-1)).toContain('millrace.yaml')
  expect((errorJson(all) as { also: unknown[] }).also).toHaveLength(2)
})

test('colours come only where they are wanted, and say nothing of their own', () => {
  const colored = showError(one, true)
  expect(colored).toContain('\u001b[31m✖\u001b[39m')
  expect(stripVTControlCharacters(colored)).toBe(showError(one, false))
})

test('exit codes are those of the registry, and 1 for what nobody foresaw', () => {
  expect(exitCodeOf(one)).toBe(2)
  expect(exitCodeOf(new MillraceError('MR1107', {}))).toBe(5)
  expect(exitCodeOf(new TypeError('x'))).toBe(1)
  expect(exitCodeOf('text')).toBe(1)
})

test('a bug is called one, with its stack', () => {
  expect(showError(bug('rows do not add up'), false)).toMatch(
    /^✖ This is a bug in Millrace\n\n.*rows do not add up/s,
  )
  expect(showError(new TypeError('x is not a function'), false)).toContain(
    'Something failed that Millrace does not know',
  )
  expect(showError('thrown text', false)).toContain('thrown text')
  expect(errorJson(new TypeError('x'))).toEqual({ error: { code: 'bug', title: 'x' } })
})
