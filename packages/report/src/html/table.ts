import type { TableBlock } from '@millrace/contract'
import { lineHtml } from './escape.ts'
import { inlineHtml } from './inline.ts'

/** A table whose first column names its rows; it scrolls by itself where the page is too narrow. */
export function tableHtml({ title, columns, rows }: Omit<TableBlock, 'kind'>): string {
  if (columns.length === 0) return ''
  const side = columns.map(({ align }) => (align === 'right' ? ' class="number"' : ''))
  const head = columns.map((column, index) => headCell(column.title, side[index] ?? '')).join('')
  const body = rows.map(row => {
    const cells = columns.map((_, index) => {
      const text = inlineHtml(row[index] ?? '')
      return index === 0 ? `<th scope="row"${side[0]}>${text}</th>` : `<td${side[index]}>${text}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const caption = title === undefined ? '' : `<caption>${lineHtml(title)}</caption>\n`
  // Focusable, so that it can be scrolled by keyboard.
  return [
    `<div class="scroll" tabindex="0" role="group" aria-label="${lineHtml(title ?? 'Table')}">`,
    `<table>\n${caption}<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n')
}

/** A header without words is no header. */
function headCell(title: string, side: string): string {
  const text = lineHtml(title)
  return text === '' ? '<td></td>' : `<th scope="col"${side}>${text}</th>`
}
