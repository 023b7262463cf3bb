import type { ChartBlock } from '@millrace/contract'
import { type DrawnSeries, drawnSeries, labelsOf, thinned } from '../charts/points.ts'
import { rangeOf } from '../format/bars.ts'
import { clip } from '../text/runs.ts'

/** Squares beside the names of a chart's lines, in the order of {@link COLOURS}. */
export const SQUARES = ['🟦', '🟧', '🟩', '🟪'] as const
const COLOURS = ['#4c8dff', '#e8871e', '#3a9d5d', '#9a6dd7'] as const
const GUIDE = '#8c959f'

/** Points on the x axis: labels of this many months still stand beside each other. */
export const MERMAID_POINTS = 12
const STEPS = 20

/** Beyond it a number is written with an exponent, which Mermaid does not read. */
const LARGEST = 1e15

interface Plot {
  axis: string
  lines: number[][]
}

/**
 * A line chart for Mermaid's xychart, which GitHub draws; undefined where it could not be drawn honestly (a gap, more
 * lines than colours, no common range). Lines over numbers are read off at even steps, as xychart has no other x.
 */
export function mermaidChart(chart: ChartBlock): string | undefined {
  const series = drawnSeries(chart).filter(({ points }) => points.length > 0)
  if (chart.mark !== 'line' || series.length === 0 || series.length > COLOURS.length) return undefined
  const plot = chart.x.scale === 'linear' ? overNumbers(chart, series) : overLabels(chart, series)
  if (plot === undefined) return undefined
  const { low, high } = rangeOf(plot.lines.flat())
  if (decimal(low) === decimal(high) || Math.max(-low, high) > LARGEST) return undefined
  const palette = [...COLOURS.slice(0, series.length), GUIDE].join(', ')
  return [
    '```mermaid',
    `%%{init: {"xyChart": {"width": 640, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    `    x-axis ${plot.axis}`,
    `    y-axis ${quoted(chart.y.title)} ${decimal(low)} --> ${decimal(high)}`,
    ...plot.lines.map(line => `    line [${line.map(decimal).join(', ')}]`),
    '```',
  ].join('\n')
}

function overLabels(chart: ChartBlock, series: readonly DrawnSeries[]): Plot | undefined {
  const labels = thinned(labelsOf(series), MERMAID_POINTS)
  const names = labels.map(quoted)
  if (labels.length < 2 || new Set(names).size < names.length) return undefined
  const lines = series.map(({ points }) => {
    const byLabel = new Map(points.map(point => [point.label, point.y]))
    return labels.map(label => byLabel.get(label))
  })
  if (!lines.every(line => line.every(y => y !== undefined))) return undefined
  const level = typeof chart.guide === 'object' ? [labels.map(() => (chart.guide as { y: number }).y)] : []
  return {
    axis: `${quoted(chart.x.title)} [${names.join(', ')}]`,
    lines: [...(lines as number[][]), ...level],
  }
}

function overNumbers(chart: ChartBlock, series: readonly DrawnSeries[]): Plot | undefined {
  const from = Math.max(...series.map(({ points }) => rangeOf(points.map(point => point.at)).low))
  const to = Math.min(...series.map(({ points }) => rangeOf(points.map(point => point.at)).high))
  if (!(to > from) || Math.max(-from, to) > LARGEST) return undefined
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS)
  const lines = series.map(line => steps.map(at => readOff(line, at)))
  if (chart.guide === 'diagonal') lines.push(steps)
  else if (chart.guide !== undefined) lines.push(steps.map(() => (chart.guide as { y: number }).y))
  return { axis: `${quoted(chart.x.title)} ${decimal(from)} --> ${decimal(to)}`, lines }
}

/** y of a line at a place within its range, on the straight line between its neighbours. */
function readOff({ points }: DrawnSeries, at: number): number {
  const sorted = [...points].sort((a, b) => a.at - b.at)
  const next = Math.max(
    1,
    sorted.findIndex(point => point.at >= at),
  )
  const [left, right] = [sorted[next - 1], sorted[next]]
  if (left === undefined || right === undefined) return left?.y ?? 0
  const share = right.at === left.at ? 1 : (at - left.at) / (right.at - left.at)
  return left.y * (1 - share) + right.y * share
}

/** Mermaid has no escapes that hold everywhere: only what surely is text remains. */
function quoted(text: string): string {
  const safe = text
    .replace(/[^\p{L}\p{N} .,:+\-–−/()≤≥]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return `"${clip(safe, 60) || ' '}"`
}

/** A number as Mermaid reads it: no exponent. */
function decimal(value: number): string {
  return Number(value.toPrecision(5))
    .toFixed(6)
    .replace(/\.?0+$/, '')
}
