/** What a lexer hands on. `INDENT`, `DEDENT` carry no text: structure counts by depth, not by width. */
type TokenKind =
  | 'NAME'
  | 'NUMBER'
  | 'STRING'
  | 'QUOTED'
  | 'OP'
  | 'CUT'
  | 'NEWLINE'
  | 'INDENT'
  | 'DEDENT'
  | 'COMMENT'
  | 'BREAK'

export type Token = { readonly kind: TokenKind; readonly text: string }

/** The source is not surely understood. `codeDigest` catches this, takes the bytes instead and repeats the reason. */
export class LexError extends Error {
  override readonly name = 'LexError'
  readonly reason: string
  readonly line: number

  /** `offset` counts UTF-16 units into `source`; the line in the message counts from 1. */
  constructor(reason: string, source: string, offset: number) {
    const line = lineOf(source, offset)
    super(`${reason} (line ${line})`)
    this.reason = reason
    this.line = line
  }
}

function lineOf(source: string, offset: number): number {
  let line = 1
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++
  return line
}

/** The code points after ASCII that both languages admit in a name: XID_Continue (Unicode UAX 31). */
const WORD_POINT = /^\p{XID_Continue}$/u

/** Length in UTF-16 units of the non-ASCII name character at `at`, or 0 when it can't stand in a name. */
function wordPointLength(source: string, at: number): number {
  const point = source.codePointAt(at)
  if (point === undefined || point < 0x80) return 0
  const char = String.fromCodePoint(point)
  return WORD_POINT.test(char) ? char.length : 0
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** ASCII letter or underscore. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95

/** Where the name that starts at `at` ends; equals `at` when none starts there. A first digit is the caller's affair. */
export function nameEnd(source: string, at: number): number {
  let i = at
  while (i < source.length) {
    const code = source.charCodeAt(i)
    if (isLetter(code) || isDigit(code)) i++
    else {
      const length = wordPointLength(source, i)
      if (length === 0) return i
      i += length
    }
  }
  return i
}
