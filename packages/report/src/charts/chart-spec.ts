import type { ChartBlock } from '@millrace/contract'
import { rangeOf } from '../format/bars.ts'
import { visibleLine } from '../text/visible.ts'
import { type DrawnSeries, drawnSeries, labelsOf } from './points.ts'

/** Colours are names of the page's own variables, so that one picture serves light and dark. */
const SERIES_COLOURS = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'] as const
const DASHES = [[], [7, 3], [2, 3], [7, 3, 2, 3]] as const
const DOT = { type: 'point', filled: true, size: 45, opacity: 1 } as const
const WIDTH = 760
const HEIGHT = 280
const SQUARE = { width: 440, height: 340 } as const
/** A line with at most so many points shows them. */
const FEW = 24
/** Characters of all labels together that no longer stand beside each other. */
const CROWDED = 90
/** Height of one row of a forest plot, in pixels. */
const ROW = 24

/** What vega-lite compiles: its own type is larger than what is used of it. */
export type ChartSpec = Record<string, unknown>

/** A chart as a vega-lite specification; data and titles stand in it as values, never as expressions. */
export function chartSpec(chart: ChartBlock): ChartSpec {
  const series = drawnSeries(chart)
  const values = series.flatMap(({ points }, index) =>
    points.map(point => ({ ...point, label: titleOf(point.label), series: index })),
  )
  const lying = chart.mark === 'interval' && chart.x.scale === 'category'
  return {
    config: CONFIG,
    background: 'transparent',
    autosize: { type: 'pad' },
    data: { values },
    width: chart.guide === 'diagonal' ? SQUARE.width : lying ? WIDTH - 120 : WIDTH,
    height: chart.guide === 'diagonal' ? SQUARE.height : lying ? { step: ROW } : HEIGHT,
    layer: [
      ...guideLayers(chart, lying),
      ...(lying ? lyingIntervals(chart, series) : markLayers(chart, series)),
    ],
  }
}

const colour = {
  field: 'series',
  type: 'ordinal',
  legend: null,
  scale: { domain: [0, 1, 2, 3], range: SERIES_COLOURS },
}

const dash = { ...colour, scale: { domain: [0, 1, 2, 3], range: DASHES } }

function markLayers(chart: ChartBlock, series: readonly DrawnSeries[]): ChartSpec[] {
  const x = xOf(chart, series)
  // Bars begin at zero; lines and intervals use the room they have, off the axis so that a level there is seen.
  const room = chart.mark === 'bar' || chart.guide === 'diagonal' ? {} : { padding: 8 }
  const scale = { zero: chart.mark === 'bar', nice: true, ...room }
  const y = { ...numbers('y', titleOf(chart.y.title)), scale }
  const beside = series.length > 1 ? { xOffset: { field: 'series', type: 'ordinal' } } : {}
  switch (chart.mark) {
    case 'line': {
      const few = series.every(({ points }) => points.length <= FEW)
      const order = { field: 'at', type: 'quantitative' }
      return [
        {
          mark: { type: 'line', strokeWidth: 2, strokeJoin: 'round' },
          encoding: { x, y, color: colour, strokeDash: dash, ...(chart.x.scale !== 'category' && { order }) },
        },
        ...(few ? [{ mark: DOT, encoding: { x, y, color: colour } }] : []),
      ]
    }
    case 'bar':
      return [{ mark: { type: 'bar' }, encoding: { x, y, color: colour, ...beside } }]
    case 'interval': {
      const ends = { y: { ...y, field: 'low' }, y2: { field: 'high' } }
      return [
        { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x, ...ends, color: colour } },
        { mark: DOT, encoding: { x, y, color: colour } },
      ]
    }
  }
}

/** Forest plot: one row per category, so that names of slices stay readable. */
function lyingIntervals(chart: ChartBlock, series: readonly DrawnSeries[]): ChartSpec[] {
  const axis = { labelLimit: 300, grid: false, domain: false }
  const y = { field: 'label', type: 'nominal', sort: labelsOf(series).map(titleOf), title: null, axis }
  const x = { ...numbers('y', titleOf(chart.y.title)), scale: { zero: false, nice: true } }
  const beside = series.length > 1 ? { yOffset: { field: 'series', type: 'ordinal' } } : {}
  const ends = { x: { ...x, field: 'low' }, x2: { field: 'high' } }
  return [
    { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, ...ends, color: colour, ...beside } },
    { mark: DOT, encoding: { y, x, color: colour, ...beside } },
  ]
}

function xOf(chart: ChartBlock, series: readonly DrawnSeries[]): ChartSpec {
  if (chart.mark === 'bar' || chart.x.scale === 'category') {
    const sort = labelsOf(series).map(titleOf)
    const axis = { labelAngle: sort.join('').length > CROWDED ? -40 : 0, labelLimit: 180 }
    return { field: 'label', type: 'nominal', title: titleOf(chart.x.title), sort, axis }
  }
  const scale = { zero: false, nice: false }
  if (chart.x.scale === 'linear') return { ...numbers('at', titleOf(chart.x.title)), scale }
  const axis = { labelOverlap: true, tickCount: 6, format: '%Y-%m-%d' }
  return { field: 'at', type: 'temporal', title: titleOf(chart.x.title), scale: { type: 'utc' }, axis }
}

function numbers(field: string, title: string): ChartSpec {
  return { field, type: 'quantitative', title, axis: { tickCount: 6 } }
}

/** Words for an axis. Seen: Vega takes a name that every object has ("constructor") for something else, and stops. */
function titleOf(text: string): string {
  const title = visibleLine(text).trim()
  return title in {} ? `${title}\u200b` : title
}

function guideLayers(chart: ChartBlock, lying: boolean): ChartSpec[] {
  if (chart.guide === undefined) return []
  const look = { color: 'var(--guide)', strokeWidth: 1.5, strokeDash: [4, 4] }
  if (chart.guide !== 'diagonal') {
    const level = { datum: chart.guide.y, type: 'quantitative' }
    // Data of its own: over the chart's data it would be drawn once a point.
    return [
      { data: { values: [{}] }, mark: { type: 'rule', ...look }, encoding: { [lying ? 'x' : 'y']: level } },
    ]
  }
  const places = drawnSeries(chart).flatMap(({ points }) => points.map(point => point.at))
  if (!places.every(Number.isFinite)) return []
  const { low, high } = rangeOf([0, 1, ...places])
  const encoding = { x: { field: 'at', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } }
  const values = [low, high].map(at => ({ at, y: at }))
  return [{ data: { values }, mark: { type: 'line', ...look }, encoding }]
}

const CONFIG = {
  aria: false,
  font: 'system-ui, sans-serif',
  view: { stroke: null },
  axis: {
    domainColor: 'var(--axis)',
    tickColor: 'var(--axis)',
    gridColor: 'var(--grid)',
    labelColor: 'var(--muted)',
    titleColor: 'var(--ink)',
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 500,
    labelPadding: 6,
    titlePadding: 12,
    ticks: false,
  },
  axisX: { grid: false },
  axisY: { domain: false },
}
