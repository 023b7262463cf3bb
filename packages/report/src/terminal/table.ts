import type { TableBlock } from '@millrace/contract'
import { formatCount } from '../format/count.ts'
import { plainText } from '../text/runs.ts'
import type { Paint } from './style.ts'
import { widthOf, wrap } from './width.ts'

const GAP = 2
/** A column is never made narrower than this to make room. */
const NARROW = 8
const MOST_ROWS = 20

/**
 * A table's lines, columns aligned by what they take on a screen. Where the screen is too narrow the widest columns
 * give way and their cells go on below: no number is ever cut.
 */
export function tableLines(
  table: Pick<TableBlock, 'columns' | 'rows'>,
  width: number,
  paint: Paint,
): string[] {
  const { columns, rows } = table
  if (columns.length === 0) return []
  const head = columns.map(column => plainText(column.title))
  const body = rows.slice(0, MOST_ROWS).map(row => columns.map((_, index) => plainText(row[index] ?? '')))
  const room = width - GAP * (columns.length - 1)
  const widest = head.map((title, index) => ({
    head: widthOf(title),
    body: Math.max(longestWord(title), ...body.map(cells => widthOf(cells[index] ?? ''))),
  }))
  // Headers are broken before numbers are.
  const whole = widest.map(column => Math.max(column.head, column.body))
  const bodies = widest.map(column => column.body)
  const widths = narrowed(
    narrowed(whole, bodies, room),
    bodies.map(() => NARROW),
    room,
  )
  const laid = (cells: readonly string[]) => rowLines(cells, widths, columns)
  const more = rows.length - body.length
  return [
    ...(head.every(title => title === '') ? [] : laid(head).map(line => paint('faint', line))),
    ...body.flatMap(laid),
    ...(more > 0 ? [paint('faint', `… and ${formatCount(more)} more rows`)] : []),
  ]
}

function rowLines(
  cells: readonly string[],
  widths: readonly number[],
  columns: TableBlock['columns'],
): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? NARROW))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, at) =>
    wrapped
      .map((lines, index) => pad(lines[at] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(widthOf))
}

/** The widths with the widest made narrower, none below its least, until their sum fits or nothing more gives way. */
function narrowed(widths: readonly number[], least: readonly number[], room: number): number[] {
  const result = [...widths]
  let over = result.reduce((sum, width) => sum + width, 0) - room
  while (over > 0) {
    const yielding = result.map((width, index) => (width > (least[index] ?? 0) ? width : 0))
    const widest = Math.max(...yielding)
    if (widest === 0) break
    result[yielding.indexOf(widest)] = widest - 1
    over -= 1
  }
  return result
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? space + text : text + space
}
