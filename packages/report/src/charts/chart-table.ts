import type { ChartBlock, TableBlock, Text } from '@millrace/contract'
import { bar, intervalBar, rangeOf } from '../format/bars.ts'
import { columnFormat } from '../format/column.ts'
import { drawnSeries, labelsOf, type Point, thinned } from './points.ts'

export interface ChartTableOptions {
  /** Most points of a line that get a row; they are chosen evenly. */
  points?: number
  /** With a column of bars or intervals drawn in characters. */
  drawn?: boolean
}

export interface ChartTable {
  columns: TableBlock['columns']
  rows: Text[][]
  /** Points on the x axis, of which a line's table may show fewer. */
  points: number
}

/** The numbers of a chart as a table: one row per x (per x and series where there are intervals). */
export function chartTable(chart: ChartBlock, options: ChartTableOptions = {}): ChartTable {
  return chart.mark === 'interval' ? intervalTable(chart, options) : valueTable(chart, options)
}

function valueTable(
  chart: ChartBlock,
  { points: most = Number.POSITIVE_INFINITY, drawn }: ChartTableOptions,
): ChartTable {
  const series = drawnSeries(chart)
  const labels = labelsOf(series)
  const bars = drawn === true && chart.mark === 'bar'
  const values = series.flatMap(({ points }) => points.map(point => point.y))
  const { high } = rangeOf(values)
  const write = columnFormat(values)
  const byLabel = series.map(({ points }) => new Map(points.map(point => [point.label, point])))
  const shown = chart.mark === 'line' ? thinned(labels, most) : labels
  return {
    columns: [
      { title: chart.x.title, align: chart.x.scale === 'linear' ? 'right' : 'left' },
      ...series.flatMap(({ name }): TableBlock['columns'] => [
        { title: name === '' ? chart.y.title : name, align: 'right' },
        ...(bars ? [left('')] : []),
      ]),
    ],
    rows: shown.map(label => [
      label,
      ...byLabel.flatMap((points): Text[] => {
        const point = points.get(label)
        const number = point === undefined ? '' : write(point.y)
        return bars ? [number, bar(point?.y ?? 0, high)] : [number]
      }),
    ]),
    points: labels.length,
  }
}

function intervalTable(chart: ChartBlock, { drawn }: ChartTableOptions): ChartTable {
  const series = drawnSeries(chart)
  const many = series.length > 1
  const values = series.flatMap(({ points }) => points.flatMap(({ low, y, high }) => [low, y, high]))
  const level = typeof chart.guide === 'object' ? chart.guide.y : undefined
  // From the lowest end to the highest, the level to compare with among them.
  const { low: from, high: to } = rangeOf(level === undefined ? values : [...values, level])
  const axis = { from, to, ...(level !== undefined && { mark: level }) }
  // What is compared with nothing is a difference.
  const write = columnFormat(values, level === 0)
  const rows = series.flatMap(({ name, points }) =>
    points.map((point): Text[] => {
      const { low, high } = ordered(point)
      return [
        point.label,
        ...(many ? [name] : []),
        write(point.y),
        `${write(low)} … ${write(high)}`,
        ...(drawn ? [[{ code: intervalBar({ low, value: point.y, high }, axis) }]] : []),
      ]
    }),
  )
  return {
    columns: [
      left(chart.x.title),
      ...(many ? [left('')] : []),
      { title: chart.y.title, align: 'right' },
      left('interval'),
      ...(drawn ? [left('')] : []),
    ],
    rows,
    points: rows.length,
  }
}

function left(title: string): TableBlock['columns'][number] {
  return { title, align: 'left' }
}

/** An interval's ends in order with its value between them, whatever came in. */
function ordered({ low, y, high }: Point): { low: number; high: number } {
  return { low: Math.min(low, y, high), high: Math.max(low, y, high) }
}
