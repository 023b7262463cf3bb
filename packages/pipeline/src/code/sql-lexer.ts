import { foldKeywords } from './sql-keywords.ts'
import { blockCommentEnd, dollarQuotedEnd, lineCommentEnd, sqlQuotedEnd } from './sql-string.ts'
import { isDigit, LexError, nameEnd, type Token } from './token.ts'

const SPACE = new Set(' \t\n\r\f')
const PUNCTUATION = new Set(',()[]{};.:$')
const OPERATOR = new Set('~!@^&|?+-*/%<>=')
/** PostgreSQL ends an operator before a last `+` or `-` unless it holds one of these: `=-1` is `=` and `-1`, `@-1` is `@-`. */
const KEEPS_SIGN = /[~!@%^&|?]/
/** Oracle's and Spark's hints, MySQL's and MariaDB's conditional comments. */
const CODE_COMMENT = /^(?:[+!]|M!)/
/** PostgreSQL's limit; it also keeps a long run of signs, read again after each cut, linear. */
const LONGEST_OPERATOR = 63
const BREAK: Token = { kind: 'BREAK', text: '' }

/**
 * The tokens of a SQL file without comments and white space. Keywords that can name nothing are folded to lower case;
 * identifiers, types and functions stay as written. Kept, because they change what runs: optimiser hints, conditional
 * comments, and a line break between two strings (it joins them).
 * Dialects: DuckDB, PostgreSQL, Spark; where MySQL reads a text otherwise, nothing is dropped or the file is refused.
 * @throws LexError where the source is not surely understood.
 */
export function lexSql(source: string): Token[] {
  const tokens: Token[] = []
  let i = 0
  let gapHasLine = false
  let gapHasBlock = false
  while (i < source.length) {
    const char = source[i]!
    if (SPACE.has(char)) {
      gapHasLine ||= char === '\n' || char === '\r'
      i++
      continue
    }
    const comment = char === '-' || char === '/' ? readComment(source, i) : undefined
    if (comment !== undefined && !comment.isCode) {
      gapHasBlock ||= char === '/'
      i = comment.end
      continue
    }
    const token: Token =
      comment === undefined ? readToken(source, i) : { kind: 'COMMENT', text: source.slice(i, comment.end) }
    const joins = token.kind === 'STRING' && tokens.at(-1)?.kind === 'STRING' && gapHasLine && !gapHasBlock
    if (joins) tokens.push(BREAK)
    tokens.push(token)
    i += token.text.length
    gapHasLine = false
    gapHasBlock = false
  }
  return foldKeywords(tokens)
}

type Comment = { readonly end: number; readonly isCode: boolean }

function readComment(source: string, at: number): Comment | undefined {
  if (source.startsWith('/*', at)) {
    return { end: blockCommentEnd(source, at), isCode: CODE_COMMENT.test(source.slice(at + 2, at + 4)) }
  }
  if (!source.startsWith('--', at)) return undefined
  const end = lineCommentEnd(source, at)
  return { end, isCode: source[at + 2] === '+' || isArithmeticInMysql(source, at, end) }
}

/** MySQL takes `--` for a comment only before white space, so `a--b` is arithmetic there. A line of its own is a comment to people. */
function isArithmeticInMysql(source: string, at: number, end: number): boolean {
  if (at + 2 >= end || /[\s-]/.test(source[at + 2]!)) return false
  let before = at - 1
  while (source[before] === ' ' || source[before] === '\t') before--
  return before >= 0 && source[before] !== '\n' && source[before] !== '\r'
}

function readToken(source: string, at: number): Token {
  const char = source[at]!
  if (char === "'")
    return { kind: 'STRING', text: source.slice(at, sqlQuotedEnd(source, { quoteAt: at, escapes: false })) }
  if (char === '"' || char === '`') {
    return { kind: 'QUOTED', text: source.slice(at, sqlQuotedEnd(source, { quoteAt: at, escapes: false })) }
  }
  if (isDigit(source.charCodeAt(at)) || (char === '.' && isDigit(source.charCodeAt(at + 1)))) {
    return { kind: 'NUMBER', text: source.slice(at, numberEnd(source, at)) }
  }
  if (char === '$') return readDollar(source, at)
  const end = sqlNameEnd(source, at)
  if (end > at) return readWord(source, at, end)
  return readOperator(source, at)
}

/** A prefix that touches its quote belongs to the string: `x'41'` is a blob, `x '41'` is not. */
function readWord(source: string, at: number, end: number): Token {
  const word = source.slice(at, end)
  const quoteAt = /^u$/i.test(word) && source[end] === '&' ? end + 1 : end
  const quote = source[quoteAt]
  if (word.length > 1 || (quote !== "'" && quote !== '"')) return { kind: 'NAME', text: word }
  const closed = sqlQuotedEnd(source, { quoteAt, escapes: /^e$/i.test(word) && quote === "'" })
  return { kind: quote === "'" ? 'STRING' : 'QUOTED', text: source.slice(at, closed) }
}

function readDollar(source: string, at: number): Token {
  const end = dollarQuotedEnd(source, at)
  if (end > at) return { kind: 'STRING', text: source.slice(at, end) }
  const name = nameEnd(source, at + 1)
  return name > at + 1 ? { kind: 'NAME', text: source.slice(at, name) } : { kind: 'OP', text: '$' }
}

function sqlNameEnd(source: string, at: number): number {
  let end = nameEnd(source, at)
  while (end > at && source[end] === '$') end = nameEnd(source, end + 1)
  return end
}

/** Generous: all that touches a number stays with it, so that `1a`, `1_000`, `0x1F` and `1e-5` are one token each. */
function numberEnd(source: string, at: number): number {
  let i = at
  for (;;) {
    const end = nameEnd(source, i)
    const signed =
      /[eE]/.test(source[end - 1] ?? '') &&
      /[+-]/.test(source[end] ?? '') &&
      isDigit(source.charCodeAt(end + 1))
    if (source[end] !== '.' && !signed) return end
    i = end + 1
  }
}

/** DuckDB reads an operator of several characters otherwise when a sign or comment touches it (`a->-1`, `x ->-- c`): kind `CUT`. */
function readOperator(source: string, at: number): Token {
  const char = source[at]!
  const two = source.slice(at, at + 2)
  if (char === ':') return { kind: 'OP', text: two === '::' || two === ':=' ? two : char }
  if (PUNCTUATION.has(char)) return { kind: 'OP', text: char }
  let end = at
  while (OPERATOR.has(source[end] ?? '') && (end === at || !isCommentStart(source, end))) end++
  if (end === at) throw new LexError(`unexpected character ${JSON.stringify(char)}`, source, at)
  if (end - at > LONGEST_OPERATOR) throw new LexError('operator longer than any', source, at)
  const runEnd = end
  const keepsSign = KEEPS_SIGN.test(source.slice(at, end))
  while (!keepsSign && end > at + 1 && (source[end - 1] === '+' || source[end - 1] === '-')) end--
  const isCut = end - at > 1 && (end < runEnd || isCommentStart(source, end))
  return { kind: isCut ? 'CUT' : 'OP', text: source.slice(at, end) }
}

const isCommentStart = (source: string, at: number): boolean =>
  source.startsWith('--', at) || source.startsWith('/*', at)
