import { LexError } from './token.ts'

/** Every prefix CPython knows up to 3.14, in lower case. */
const PREFIXES = new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt'])

/** CPython stops at 150 f-strings within each other; we give the file up earlier, and the stack stays small. */
const MAX_NESTING = 50

export const isStringPrefix = (name: string): boolean => name.length <= 2 && PREFIXES.has(name.toLowerCase())

/**
 * Where the string ends whose quote stands at `quoteAt` and whose prefix is `prefix` (may be empty).
 * An f-string is read as Python 3.12 does (PEP 701: any quote may return within braces). Python 3.11 stops at the first
 * quote; where that is earlier its reading leaves a brace open and is no program, so 3.12's is the only meaning left.
 * @throws LexError when unterminated, or when the two readings can't be told apart.
 */
export function pythonStringEnd(source: string, quoteAt: number, prefix: string): number {
  if (!isFormatted(prefix)) return plainEnd(source, quoteAt)
  const end = formattedEnd(source, { quoteAt, raw: isRaw(prefix), nesting: 0 })
  if (plainEnd(source, quoteAt) > end)
    throw new LexError('f-string that Python versions read differently', source, quoteAt)
  return end
}

const isFormatted = (prefix: string): boolean => /[ft]/i.test(prefix)
const isRaw = (prefix: string): boolean => /r/i.test(prefix)

function openingQuote(source: string, at: number): string {
  const quote = source[at] ?? ''
  return source[at + 1] === quote && source[at + 2] === quote ? quote.repeat(3) : quote
}

function plainEnd(source: string, quoteAt: number): number {
  const quote = openingQuote(source, quoteAt)
  for (let i = quoteAt + quote.length; i < source.length; i++) {
    const char = source[i]
    if (char === '\\') i++
    else if (char === quote[0] && source.startsWith(quote, i)) return i + quote.length
    else if (char === '\n' && quote.length === 1) break
  }
  throw new LexError('unterminated string', source, quoteAt)
}

type Formatted = { readonly quoteAt: number; readonly raw: boolean; readonly nesting: number }

function formattedEnd(source: string, f: Formatted): number {
  if (f.nesting > MAX_NESTING) throw new LexError('f-strings nested too deeply', source, f.quoteAt)
  const quote = openingQuote(source, f.quoteAt)
  let i = f.quoteAt + quote.length
  while (i < source.length) {
    const char = source[i]
    if (char === quote[0] && source.startsWith(quote, i)) return i + quote.length
    if (char === '\n' && quote.length === 1) break
    if (char === '\\') i = escapeEnd(source, i, f.raw)
    else if (char === '{' && source[i + 1] !== '{') i = fieldEnd(source, i, { ...f, quote })
    else i += char === '{' ? 2 : 1
  }
  throw new LexError('unterminated f-string', source, f.quoteAt)
}

/** `\{` still opens a field; `\N{DASH}` does not, unless the string is raw. */
function escapeEnd(source: string, at: number, raw: boolean): number {
  const next = source[at + 1]
  if (next === '{' || next === '}') return at + 1
  if (raw || next !== 'N' || source[at + 2] !== '{') return at + 2
  const close = source.indexOf('}', at)
  if (close < 0) throw new LexError('unterminated \\N{…}', source, at)
  return close + 1
}

type Field = Formatted & { readonly quote: string }

/** From `{` past its `}`: an expression, then perhaps `:` and a format spec with fields of its own. */
function fieldEnd(source: string, at: number, f: Field): number {
  if (f.nesting > MAX_NESTING) throw new LexError('f-string fields nested too deeply', source, at)
  const deeper = { ...f, nesting: f.nesting + 1 }
  const open: string[] = []
  for (let i = at + 1; i < source.length; i++) {
    const char = source[i]!
    if (char === "'" || char === '"') i = nestedStringEnd(source, i, deeper) - 1
    else if (char === '(' || char === '[' || char === '{') open.push(char)
    else if (open.length === 0 && char === '}') return i + 1
    else if (open.length === 0 && char === ':') return specEnd(source, i + 1, deeper)
    else if (char === ')' || char === ']' || char === '}') open.pop()
    else if (char === '#' || char === '\\')
      throw new LexError(`"${char}" within an f-string field`, source, i)
  }
  throw new LexError('unterminated f-string field', source, at)
}

function nestedStringEnd(source: string, quoteAt: number, f: Field): number {
  let start = quoteAt
  while (/[a-zA-Z]/.test(source[start - 1] ?? '') && quoteAt - start < 3) start--
  const prefix = source.slice(start, quoteAt)
  if (!isStringPrefix(prefix) || !isFormatted(prefix)) return plainEnd(source, quoteAt)
  return formattedEnd(source, { quoteAt, raw: isRaw(prefix), nesting: f.nesting })
}

function specEnd(source: string, at: number, f: Field): number {
  let i = at
  while (i < source.length) {
    const char = source[i]
    if (char === '}') return i + 1
    if (char === '{') i = fieldEnd(source, i, f)
    else if (source.startsWith(f.quote, i) || (char === '\n' && f.quote.length === 1)) break
    else i = char === '\\' ? escapeEnd(source, i, f.raw) : i + 1
  }
  throw new LexError('unterminated format spec', source, at)
}
