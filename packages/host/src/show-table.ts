import { painter } from './cli/present.ts'

/** Narrower than this, a last column is not wrapped any more. */
const LEAST = 20

/** Rows in columns as wide as their widest cell; the last one wraps at the screen's width. The head is dim. */
export function showTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { color, width = Number.POSITIVE_INFINITY }: { color: boolean; width?: number },
): string {
  const widths = head.map((title, index) =>
    Math.max(title.length, ...rows.map(row => (row[index] ?? '').length)),
  )
  const last = head.length - 1
  const before = widths.slice(0, last).reduce((sum, one) => sum + one + 3, 2)
  const line = (cells: readonly string[]) => {
    const [first = '', ...more] = wrap(cells[last] ?? '', Math.max(LEAST, width - before))
    const columns = cells.slice(0, last).map((cell, index) => cell.padEnd(widths[index] ?? 0))
    return [
      `  ${[...columns, first].join('   ')}`.trimEnd(),
      ...more.map(text => `${' '.repeat(before)}${text}`),
    ].join('\n')
  }
  return [painter(color).dim(line(head)), ...rows.map(line), ''].join('\n')
}

/** Lines of at most `width` characters, broken between words; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const current = lines.at(-1)
    if (current !== undefined && current.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${current} ${word}`
    else lines.push(word)
  }
  return lines
}
