import type { TableBlock, Text } from '@millrace/contract'
import { formatCount } from '../format/count.ts'
import type { Budget } from './budget.ts'
import { inline } from './inline.ts'

export type Size = Pick<Budget, 'rows' | 'text'>

/** A GitHub table; a table without columns is nothing. Rows beyond the budget are counted below it. */
export function tableMarkdown(table: Pick<TableBlock, 'columns' | 'rows'>, size: Size): string {
  const { columns, rows } = table
  if (columns.length === 0) return ''
  const line = (cells: readonly Text[]) =>
    `| ${columns.map((_, index) => inline(cells[index] ?? '', { text: size.text, cell: true })).join(' | ')} |`
  const lines = [
    line(columns.map(column => column.title)),
    `| ${columns.map(column => (column.align === 'right' ? '--:' : ':--')).join(' | ')} |`,
    ...rows.slice(0, size.rows).map(line),
  ]
  return lines.join('\n') + more(rows.length, { size, noun: 'rows' })
}

/** The line that counts what is missing; nothing where all is shown. */
export function more(count: number, { size, noun }: { size: Size; noun: string }): string {
  return count > size.rows
    ? `\n\n… and ${formatCount(count - size.rows)} more ${noun} in the full report.`
    : ''
}
