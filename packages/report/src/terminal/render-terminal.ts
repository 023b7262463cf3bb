import type { Block, ChartBlock, Report, Text } from '@millrace/contract'
import { chartTable } from '../charts/chart-table.ts'
import { drawnSeries, thinned } from '../charts/points.ts'
import { sparkline } from '../format/bars.ts'
import { neutralCode } from '../markdown/neutral.ts'
import { plainText } from '../text/runs.ts'
import { visibleLines } from '../text/visible.ts'
import { type Paint, painter, SIGNS } from './style.ts'
import { tableLines } from './table.ts'
import { wrap } from './width.ts'

export interface TerminalOptions {
  /** With ANSI colours. */
  color: boolean
  /** Columns of the terminal. */
  width: number
}

/**
 * A report in short for a terminal: title, verdict, what to do next, the blocks; of the folds only what they hold.
 * No line of it can be a workflow command, so it may be written into a job's log.
 */
export function renderTerminal(report: Report, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const room = Math.max(20, width - 2)
  const { tone, text, next } = report.verdict
  const groups = [
    hanging('', report.title, room).map(line => paint('strong', line)),
    [
      ...hanging(`${SIGNS[tone]} `, [{ strong: text }], room).map(line => paint(tone, line)),
      ...hanging('  ', next, room),
    ],
    ...report.blocks.map(block => blockLines(block, room, paint)),
    report.folds.flatMap(fold => hanging('▸ ', fold.summary, room).map(line => paint('faint', line))),
  ]
  const lines = groups
    .filter(group => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : ['', ...group]))
  return `${lines.map(line => (line === '' ? '' : `  ${neutralCode(line)}`)).join('\n')}\n`
}

function blockLines(block: Block, room: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'text':
      return hanging('', block.text, room)
    case 'table':
      return [...titleLine(block.title, paint), ...tableLines(block, room, paint)]
    case 'list':
      return [...titleLine(block.title, paint), ...block.items.flatMap(item => hanging('- ', item, room))]
    case 'code':
      return visibleLines(block.code)
        .split('\n')
        .map(line => paint('code', line))
    case 'chart':
      return [...titleLine(block.title, paint), ...chartLines(block, room, paint)]
  }
}

function titleLine(title: string | undefined, paint: Paint): string[] {
  return title === undefined ? [] : [paint('strong', plainText(title))]
}

/** A line for a line chart's series; bars and intervals in rows. */
function chartLines(chart: ChartBlock, room: number, paint: Paint): string[] {
  if (chart.mark !== 'line') return tableLines(chartTable(chart, { drawn: true }), room, paint)
  return drawnSeries(chart).map(
    ({ name, points }) => `${sparkline(thinned(points, 40).map(point => point.y))}  ${name}`,
  )
}

/** A text in lines, those after the first indented as far as its first words. */
function hanging(start: string, text: Text, room: number): string[] {
  const lines = wrap(plainText(text), room - start.length)
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line)
}
