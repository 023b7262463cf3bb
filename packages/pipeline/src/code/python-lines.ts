import { LexError, type Token } from './token.ts'

const INDENT: Token = { kind: 'INDENT', text: '' }
const DEDENT: Token = { kind: 'DEDENT', text: '' }
const TAB = 8

/** Width with tabs to the next multiple of 8, and with tabs as one column: CPython refuses lines where the two disagree. */
type Width = { readonly wide: number; readonly narrow: number }

export type LineStart = Width & { readonly end: number }

/** Reads the white space before a line's first character; a form feed starts the count again, as in CPython. */
export function readIndentation(source: string, at: number): LineStart {
  let wide = 0
  let narrow = 0
  for (let i = at; ; i++) {
    const char = source[i]
    if (char === ' ') wide++
    else if (char === '\t') wide = (Math.floor(wide / TAB) + 1) * TAB
    else if (char !== '\f') return { wide, narrow, end: i }
    narrow = char === '\f' ? 0 : narrow + 1
    if (char === '\f') wide = 0
  }
}

/**
 * Compares a line with the blocks that are open, changes `open` (never empty, outermost first) and returns the tokens between.
 * @throws LexError where CPython raises IndentationError or TabError.
 */
export function indentationTokens(open: Width[], line: LineStart, source: string): Token[] {
  const tokens: Token[] = []
  while (open.length > 1 && open.at(-1)!.wide > line.wide) {
    open.pop()
    tokens.push(DEDENT)
  }
  const top = open.at(-1)!
  if (line.wide > top.wide) {
    if (tokens.length > 0) throw new LexError('unindent that matches no outer block', source, line.end)
    if (line.narrow <= top.narrow) throw new LexError('tabs and spaces mixed', source, line.end)
    open.push({ wide: line.wide, narrow: line.narrow })
    return [INDENT]
  }
  if (line.narrow !== top.narrow) throw new LexError('tabs and spaces mixed', source, line.end)
  return tokens
}

export const closeBlocks = (open: readonly Width[]): Token[] => open.slice(1).map(() => DEDENT)

/** PEP 263, from the first two lines. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/

/**
 * UTF-8 is what Python assumes, so naming it changes nothing; any other encoding gives the same bytes other strings.
 * @throws LexError for any encoding but UTF-8.
 */
export function checkEncoding(source: string): void {
  const [first = '', second = ''] = source.split('\n', 2)
  const mayBeSecond = /^[ \t\f]*(?:#|$)/.test(first)
  const cookie = COOKIE.exec(first) ?? (mayBeSecond ? COOKIE.exec(second) : null)
  const encoding = cookie?.[1]?.toLowerCase().replaceAll('_', '-')
  if (encoding !== undefined && encoding !== 'utf-8' && encoding !== 'utf8') {
    throw new LexError(`declares the encoding ${encoding}`, source, 0)
  }
}
