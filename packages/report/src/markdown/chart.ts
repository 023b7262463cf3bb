import type { ChartBlock } from '@millrace/contract'
import { type ChartTable, chartTable } from '../charts/chart-table.ts'
import { drawnSeries } from '../charts/points.ts'
import { formatCount } from '../format/count.ts'
import type { Budget } from './budget.ts'
import { inline, paragraph } from './inline.ts'
import { MERMAID_POINTS, mermaidChart, SQUARES } from './mermaid.ts'
import { tableMarkdown } from './table.ts'

/** A chart in Markdown: lines drawn by Mermaid, bars and intervals in characters, the numbers in a table. */
export function chartMarkdown(chart: ChartBlock, budget: Budget): string {
  const table = chartTable(chart, { points: MERMAID_POINTS, drawn: true })
  if (table.rows.length === 0) return 'Nothing to draw.'
  const picture = mermaidChart(chart)
  return [
    paragraph(chart.alt, budget),
    ...(picture === undefined ? [] : [legend(chart, budget), picture]),
    tableMarkdown(table, budget),
    thinnedNote(table),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function legend(chart: ChartBlock, budget: Budget): string {
  const names = drawnSeries(chart)
    .filter(({ points }) => points.length > 0)
    .map(({ name }, index) => `${SQUARES[index]} ${inline(name, budget)}`)
  if (chart.guide === 'diagonal') names.push('⬜ the diagonal')
  else if (chart.guide !== undefined) names.push(`⬜ ${inline(chart.guide.name, budget)}`)
  return names.length > 1 ? names.join(' · ') : ''
}

function thinnedNote({ points, rows }: ChartTable): string {
  if (points <= rows.length) return ''
  return `${formatCount(rows.length)} of ${formatCount(points)} points; all are in the full report.`
}
