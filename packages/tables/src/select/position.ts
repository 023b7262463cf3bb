import { Buffer } from 'node:buffer'

/** Line and column, from 1, of a byte offset in a text; columns count UTF-16 units. */
export function positionOf(text: string, byteOffset: number): { line: number; column: number } {
  const before = Buffer.from(text).subarray(0, byteOffset).toString()
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
