import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeDigest } from './code-digest.ts'
import { lexSql } from './sql-lexer.ts'

/** Does the digest stay the same when `before` becomes `after`? */
type Case = readonly [
  name: string,
  language: 'sql',
  before: string,
  after: string,
  result: 'same' | 'different',
]

const CASES: readonly Case[] = [
  ['a line comment', 'sql', 'SELECT 1', 'SELECT 1 -- one', 'same'],
  ['a block comment', 'sql', 'SELECT 1', 'SELECT /* one */ 1', 'same'],
  ['a nested comment', 'sql', 'SELECT 1', 'SELECT /* a /* b */ c */ 1', 'same'],
  ['a comment between two words', 'sql', 'SELECT a', 'SELECT/**/a', 'same'],
  ['layout and CRLF', 'sql', 'SELECT a,b FROM t', 'SELECT a,\r\n  b\r\nFROM t\r\n', 'same'],
  ['case of keywords', 'sql', 'SELECT a FROM t ORDER BY a', 'select a from t order by a', 'same'],
  [
    'case of a column, which the result keeps',
    'sql',
    'SELECT a AS Year FROM t',
    'SELECT a AS year FROM t',
    'different',
  ],
  [
    'case of a keyword used as a name',
    'sql',
    'SELECT a AS Order FROM t',
    'SELECT a AS order FROM t',
    'different',
  ],
  ['case of a keyword after a dot', 'sql', 'SELECT t.Order FROM t', 'SELECT t.order FROM t', 'different'],
  ['case of a quoted identifier', 'sql', 'SELECT "A" FROM t', 'SELECT "a" FROM t', 'different'],
  ['quoted or not', 'sql', 'SELECT "a" FROM t', 'SELECT a FROM t', 'different'],
  ['a doubled quote in an identifier', 'sql', 'SELECT "a""--b"', 'SELECT "a""--c"', 'different'],
  ['string content', 'sql', "SELECT 'a'", "SELECT 'b'", 'different'],
  ['case in a string', 'sql', "SELECT 'select'", "SELECT 'SELECT'", 'different'],
  ['a comment sign in a string', 'sql', "SELECT '-- a'", "SELECT '-- b'", 'different'],
  ['a block comment in a string', 'sql', "SELECT '/* a */'", "SELECT '/* b */'", 'different'],
  ['a line break in a string', 'sql', "SELECT 'a\nb'", "SELECT 'a\r\nb'", 'different'],
  ['a comment sign after a doubled quote', 'sql', "SELECT 'it''s -- a'", "SELECT 'it''s -- b'", 'different'],
  ['a comment after an E string', 'sql', "SELECT E'a\\'b'", "SELECT E'a\\'b' -- c", 'same'],
  ['an E string', 'sql', "SELECT E'a\\'--b'", "SELECT E'a\\'--c'", 'different'],
  ['a prefix off its string', 'sql', "SELECT x'41'", "SELECT x '41'", 'different'],
  [
    'a backslash before a quote, which falls back to bytes',
    'sql',
    "SELECT 'a\\'",
    "SELECT  'a\\'",
    'different',
  ],
  ['strings on one line or two', 'sql', "SELECT 'a' 'b'", "SELECT 'a'\n'b'", 'different'],
  ['strings on two lines', 'sql', "SELECT 'a'\n'b'", "SELECT 'a' -- c\n\n  'b'", 'same'],
  ['dollar quotes', 'sql', 'SELECT $$a -- b$$', 'SELECT $$a -- c$$', 'different'],
  ['tagged dollar quotes', 'sql', 'SELECT $t$a $$ -- b$t$', 'SELECT $t$a $$ -- c$t$', 'different'],
  ['layout after dollar quotes', 'sql', "SELECT $t$it's$t$,1", "SELECT $t$it's$t$ , 1 -- 'c", 'same'],
  ['a parameter', 'sql', 'SELECT $1', 'SELECT $2', 'different'],
  ['an operator', 'sql', 'SELECT a < b', 'SELECT a <= b', 'different'],
  ['space around operators', 'sql', 'SELECT a=-1,b::INT,c->>2', 'SELECT a = -1, b :: INT, c ->> 2', 'same'],
  ['an operator split in two', 'sql', 'SELECT a || b', 'SELECT a | | b', 'different'],
  ['a minus that becomes a comment', 'sql', 'SELECT a - -1', 'SELECT a --1', 'different'],
  ['arithmetic of MySQL that looks like a comment', 'sql', 'SELECT a--b', 'SELECT a--c', 'different'],
  [
    'a sign that touches a long operator, which DuckDB binds otherwise',
    'sql',
    "SELECT a->'b'->-1",
    "SELECT a->'b'-> -1",
    'different',
  ],
  ['a number', 'sql', 'SELECT 1e-5', 'SELECT 1e-6', 'different'],
  ['a number glued to a word', 'sql', 'SELECT 1 a', 'SELECT 1a', 'different'],
  ['a hint', 'sql', 'SELECT /*+ a */ 1', 'SELECT /*+ b */ 1', 'different'],
  ['a conditional comment', 'sql', 'SELECT /*! a */ 1', 'SELECT /*! b */ 1', 'different'],
  ['columns swapped', 'sql', 'SELECT a, b', 'SELECT b, a', 'different'],
  ['a Unicode identifier', 'sql', 'SELECT größe', 'SELECT\tgröße -- ü', 'same'],
  [
    'an unterminated comment, which falls back to bytes',
    'sql',
    'SELECT 1 /* a',
    'SELECT 1 /* b',
    'different',
  ],
]

test('every case of SQL compares two different texts', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(38)
  expect(CASES.filter(([, , before, after]) => before === after)).toEqual([])
})

test.each(CASES)('%s (%s) is judged as the table says', (_, language, before, after, result) => {
  const digest = (text: string) =>
    codeDigest([{ path: `a.${language}`, bytes: new TextEncoder().encode(text) }])
  expect(digest(before) === digest(after) ? 'same' : 'different').toBe(result)
})

const sqlPiece = fc.constantFrom(
  'SELECT',
  'a',
  '"B c"',
  "'it''s'",
  '$$x$$',
  '1.5',
  '<=',
  '(',
  ')',
  ',',
  "E'\\''",
  '::',
  '-',
  '$1',
)
const sqlGap = fc.constantFrom(' ', '\t', ' -- c\n', ' /* c */ ', ' /* a /* b */ */ ', "\n-- it's\n")

test('what stands between the tokens of a SQL file leaves them alone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sqlPiece, sqlGap)), pieces => {
      const plain = lexSql(pieces.map(([code]) => `${code} `).join(''))
      const noisy = lexSql(pieces.map(([code, gap]) => code + gap).join(''))
      expect(noisy.filter(t => t.kind !== 'BREAK')).toEqual(plain)
    }),
  )
})
