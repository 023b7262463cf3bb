import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outputLines } from './output-lines.ts'

function linesOf(pieces: readonly (string | Uint8Array)[], secrets: readonly string[] = []): string[] {
  const lines: string[] = []
  const output = outputLines(secrets, line => lines.push(line))
  for (const piece of pieces) output.push(Buffer.from(piece as string))
  output.end()
  return lines
}

describe('output lines', () => {
  it('are the same for every way to cut the bytes, also inside a character, an escape or a secret', () => {
    const bytes = Buffer.from(
      'é \u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link\n10%\r20%\nsec\u001b[1mret7\nend',
    )
    const whole = linesOf([bytes], ['secret7'])
    expect(whole).toEqual(['é red link', '20%', '***', 'end'])
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length)), cuts => {
        const places = [0, ...cuts, bytes.length].sort((a, b) => a - b)
        const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
        expect(linesOf(pieces, ['secret7'])).toEqual(whole)
      }),
    )
  })

  it('keep empty lines and carriage return line feed, and lose what turns the direction of text', () => {
    expect(linesOf(['a\r\n\r\nb\u202Ec\u0007\n'])).toEqual(['a', '', 'bc'])
  })

  it('say how much of a long line was cut, without holding it', () => {
    const lines = linesOf([...Array.from({ length: 50 }, () => 'x'.repeat(1000)), '\nnext'])
    expect(lines[0]).toBe(`${'x'.repeat(2000)} … (48000 more characters)`)
    expect(lines[1]).toBe('next')
  })

  it('do not wait for ever for the end of a sequence', () => {
    expect(linesOf([`\u001b]0;${'t'.repeat(9000)}`, '\nend']).at(-1)).toBe('end')
  })
})
