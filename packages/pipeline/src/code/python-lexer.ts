import { checkEncoding, closeBlocks, indentationTokens, readIndentation } from './python-lines.ts'
import { pythonNumberEnd } from './python-number.ts'
import { isStringPrefix, pythonStringEnd } from './python-string.ts'
import { isDigit, LexError, nameEnd, type Token } from './token.ts'

const THREE = new Set(['**=', '//=', '>>=', '<<=', '...'])
const TWO = new Set('** // >> << <= >= == != -> += -= *= /= %= &= |= ^= @= :='.split(' '))
const ONE = new Set('+-*/%@&|^~<>()[]{},:;.=')
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
const NEWLINE: Token = { kind: 'NEWLINE', text: '' }

/**
 * The tokens of a Python file (3.6 to 3.14) without comments, blank lines and layout. Kept: every docstring (it is the value
 * `__doc__`), quotes, prefixes and digits as written, and the comments of a PEP 723 block (`# /// script`), from which
 * a runner takes the dependencies. Names are not normalised (NFKC).
 * @throws LexError where the source is not surely understood.
 */
export function lexPython(written: string): Token[] {
  const source = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written
  if (source.includes('\0')) throw new LexError('null character', source, source.indexOf('\0'))
  checkEncoding(source)
  const tokens: Token[] = []
  const blocks = [{ wide: 0, narrow: 0 }]
  const brackets: string[] = []
  let lineIsOpen = false
  let inScript = false
  let i = 0
  while (i < source.length) {
    if (!lineIsOpen && brackets.length === 0 && (i === 0 || source[i - 1] === '\n')) {
      const line = readIndentation(source, i)
      const first = source[line.end]
      inScript &&= first === '#' && line.end === i
      i = line.end
      if (first === undefined) break
      if (first === '\\') throw new LexError('line that starts with a backslash', source, i)
      if (first !== '#' && first !== '\n') {
        tokens.push(...indentationTokens(blocks, line, source))
        lineIsOpen = true
      }
    }
    const char = source[i]!
    if (char === ' ' || char === '\t' || char === '\f') i++
    else if (char === '\n') {
      if (lineIsOpen && brackets.length === 0) {
        tokens.push(NEWLINE)
        lineIsOpen = false
      }
      i++
    } else if (char === '#') {
      const end = lineEnd(source, i)
      const atMargin = i === 0 || source[i - 1] === '\n'
      inScript = atMargin && (inScript || source.startsWith('# /// ', i))
      if (inScript) tokens.push({ kind: 'COMMENT', text: source.slice(i, end) })
      i = end
    } else if (char === '\\') i = continuationEnd(source, i)
    else {
      const token = readToken(source, i)
      if (token.kind === 'OP') trackBracket(brackets, token.text, { source, at: i })
      tokens.push(token)
      i += token.text.length
    }
  }
  if (brackets.length > 0) throw new LexError(`"${brackets.at(-1)}" is never closed`, source, source.length)
  if (lineIsOpen) tokens.push(NEWLINE)
  return [...tokens, ...closeBlocks(blocks)]
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

function continuationEnd(source: string, at: number): number {
  if (source[at + 1] === '\n' && at + 2 < source.length) return at + 2
  throw new LexError('backslash that continues no line', source, at)
}

function readToken(source: string, at: number): Token {
  const code = source.charCodeAt(at)
  if (isDigit(code) || (code === 46 && isDigit(source.charCodeAt(at + 1)))) {
    return { kind: 'NUMBER', text: source.slice(at, pythonNumberEnd(source, at)) }
  }
  const end = nameEnd(source, at)
  const name = source.slice(at, end)
  const quoted = source[end] === '"' || source[end] === "'"
  if (quoted && (name === '' || isStringPrefix(name))) {
    return { kind: 'STRING', text: source.slice(at, pythonStringEnd(source, end, name)) }
  }
  return name === '' ? readOperator(source, at) : { kind: 'NAME', text: name }
}

function readOperator(source: string, at: number): Token {
  const three = source.slice(at, at + 3)
  if (THREE.has(three)) return { kind: 'OP', text: three }
  const two = three.slice(0, 2)
  if (TWO.has(two)) return { kind: 'OP', text: two }
  const one = three.slice(0, 1)
  if (ONE.has(one)) return { kind: 'OP', text: one }
  throw new LexError(
    `unexpected character U+${(source.codePointAt(at) ?? 0).toString(16).padStart(4, '0')}`,
    source,
    at,
  )
}

function trackBracket(open: string[], text: string, place: { source: string; at: number }): void {
  if (text === '(' || text === '[' || text === '{') open.push(text)
  else if (text in CLOSES && open.pop() !== CLOSES[text]) {
    throw new LexError(`"${text}" closes nothing`, place.source, place.at)
  }
}
