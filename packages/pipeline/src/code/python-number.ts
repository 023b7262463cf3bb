import { isDigit } from './token.ts'

type IsDigit = (code: number) => boolean
const isBinary: IsDigit = code => code === 48 || code === 49
const isOctal: IsDigit = code => code >= 48 && code <= 55
const isHex: IsDigit = code => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102)
const RADIX: Readonly<Record<string, IsDigit>> = {
  x: isHex,
  X: isHex,
  o: isOctal,
  O: isOctal,
  b: isBinary,
  B: isBinary,
}

/** Where the Python number that starts at `at` (a digit, or a dot before a digit) ends: the longest match, as CPython takes it. */
export function pythonNumberEnd(source: string, at: number): number {
  const radix = source[at] === '0' ? RADIX[source[at + 1] ?? ''] : undefined
  if (radix !== undefined) {
    const end = digitsEnd(source, at + 2, radix, true)
    if (end > at + 2) return end
  }
  let i = digitsEnd(source, at, isDigit)
  if (source[i] === '.') i = digitsEnd(source, i + 1, isDigit)
  i = exponentEnd(source, i)
  return source[i] === 'j' || source[i] === 'J' ? i + 1 : i
}

function exponentEnd(source: string, at: number): number {
  if (source[at] !== 'e' && source[at] !== 'E') return at
  const sign = source[at + 1]
  const start = sign === '+' || sign === '-' ? at + 2 : at + 1
  const end = digitsEnd(source, start, isDigit)
  return end > start ? end : at
}

/** Digits with single underscores between them (PEP 515); `leading` admits one before the first, as in `0x_ff`. */
function digitsEnd(source: string, at: number, isOne: IsDigit, leading = false): number {
  let i = at
  for (;;) {
    const gap = source[i] === '_' && (i > at || leading) ? 1 : 0
    if (!isOne(source.charCodeAt(i + gap))) return i
    i += gap + 1
  }
}
