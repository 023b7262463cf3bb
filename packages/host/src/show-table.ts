import { painter } from './cli/present.ts'

/** Rows in columns as wide as their widest cell; the head is dim. */
export function showTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { color }: { color: boolean },
): string {
  const widths = head.map((title, index) =>
    Math.max(title.length, ...rows.map(row => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('   ')}`.trimEnd()
  return [painter(color).dim(line(head)), ...rows.map(line), ''].join('\n')
}
