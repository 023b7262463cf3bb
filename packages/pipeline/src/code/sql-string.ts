import { LexError, nameEnd } from './token.ts'

type Quoted = { readonly quoteAt: number; readonly escapes: boolean }

/**
 * Where the quoted text ends (`'`, `"` or a backtick; a doubled quote is part of it). `escapes` is true for `E'…'`.
 * Elsewhere a backslash before a quote ends the text for DuckDB and PostgreSQL and doesn't for Spark and MySQL: refused.
 */
export function sqlQuotedEnd(source: string, q: Quoted): number {
  const quote = source[q.quoteAt]!
  let slashes = 0
  for (let i = q.quoteAt + 1; i < source.length; i++) {
    const char = source[i]
    if (char === '\\') {
      slashes++
      continue
    }
    if (char === quote) {
      const escaped = slashes % 2 === 1 && quote !== '`'
      if (escaped && !q.escapes)
        throw new LexError('backslash before a quote, which SQL dialects read differently', source, i)
      if (!escaped && source[i + 1] !== quote) return i + 1
      if (!escaped) i++
    }
    slashes = 0
  }
  throw new LexError('unterminated quote', source, q.quoteAt)
}

/** Where the dollar-quoted string at `at` ends, or `at` when none starts there (`$1`, `$name`). */
export function dollarQuotedEnd(source: string, at: number): number {
  const first = source.charCodeAt(at + 1)
  const tagEnd = first >= 48 && first <= 57 ? at + 1 : nameEnd(source, at + 1)
  if (source[tagEnd] !== '$') return at
  const tag = source.slice(at, tagEnd + 1)
  const close = source.indexOf(tag, tagEnd + 1)
  if (close < 0) throw new LexError(`${tag} is never closed`, source, at)
  return close + tag.length
}

/** Where the block comment at `at` ends; they nest, as in DuckDB, PostgreSQL and Spark. */
export function blockCommentEnd(source: string, at: number): number {
  let depth = 0
  for (let i = at; i < source.length - 1; i++) {
    const star = source[i + 1] === '*'
    if (source[i] === '/' && star) {
      depth++
      i++
    } else if (source[i] === '*' && source[i + 1] === '/') {
      depth--
      i++
      if (depth === 0) return i + 1
    }
  }
  throw new LexError('unterminated comment', source, at)
}

/** Where a `--` comment ends: before the line's end, of whichever kind. */
export function lineCommentEnd(source: string, at: number): number {
  let i = at
  while (i < source.length && source[i] !== '\n' && source[i] !== '\r') i++
  return i
}
