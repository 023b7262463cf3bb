import type { ChartBlock, Series } from '@millrace/contract'
import { namesOf } from './curve-charts.ts'

export interface History {
  metric: string
  /** x is the start of a window: a day or an instant (ISO 8601). */
  series: (Series & { points: { x: string; y: number }[] })[]
  /** The gate's level of the metric. */
  gate?: number
}

/** A metric over time. */
export function historyChart({ metric, series, gate }: History): ChartBlock {
  const times = series.flatMap(({ points }) => points.map(({ x }) => x)).sort()
  const span = times.length === 0 ? '' : ` from ${times[0]} to ${times.at(-1)}`
  return {
    kind: 'chart',
    title: `${metric} over time`,
    alt: `${metric} of ${namesOf(series)}${span}.`,
    mark: 'line',
    x: { title: 'window', scale: 'time' },
    y: { title: metric },
    series,
    ...(gate !== undefined && { guide: { y: gate, name: 'gate' } }),
  }
}
