import type { ChartBlock } from '@millrace/contract'
import { chartTable } from '../charts/chart-table.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { drawnSeries } from '../charts/points.ts'
import { escapeHtml, lineHtml } from './escape.ts'
import { tableHtml } from './table.ts'

/** A chart: picture, legend and caption, and its numbers under a fold. */
export async function figureHtml(chart: ChartBlock): Promise<string> {
  const { columns, rows } = chartTable(chart)
  const caption = `<figcaption>${lineHtml(chart.title)}</figcaption>`
  if (rows.length === 0) return `<figure>${caption}<p>Nothing to draw.</p></figure>`
  return [
    `<figure>\n${caption}`,
    legendHtml(chart),
    `<div class="picture">${await drawChart(chart, lineHtml(chart.alt))}</div>`,
    `<details><summary>The numbers</summary>\n${tableHtml({ title: chart.title, columns, rows })}\n</details>`,
    '</figure>',
  ]
    .filter(part => part !== '')
    .join('\n')
}

function legendHtml(chart: ChartBlock): string {
  const entries = drawnSeries(chart).map(({ name }, index) =>
    name === '' ? '' : entry(`series-${(index % 4) + 1}`, escapeHtml(name)),
  )
  if (chart.guide !== undefined) {
    entries.push(entry('guide', chart.guide === 'diagonal' ? 'the diagonal' : lineHtml(chart.guide.name)))
  }
  const one = entries.length === 1
  return one ? '' : `<ul class="legend ${chart.mark}">${entries.join('')}</ul>`
}

function entry(colour: string, name: string): string {
  return `<li><span class="swatch ${colour}" aria-hidden="true"></span>${name}</li>`
}
