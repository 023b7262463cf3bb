import type { ChartBlock } from '@millrace/contract'
import { formatNumber } from '../format/number.ts'
import { visibleLine } from '../text/visible.ts'

/** A point that can be drawn: its place, its numbers, and how its x is written. */
export interface Point {
  label: string
  /** Number on a linear or time axis (milliseconds since 1970 UTC); NaN on an axis of categories. */
  at: number
  y: number
  low: number
  high: number
}

export interface DrawnSeries {
  name: string
  points: Point[]
}

/** A chart's series without points that have no place: no number that an axis can reach, or a time that is none. */
export function drawnSeries(chart: Pick<ChartBlock, 'x' | 'series'>): DrawnSeries[] {
  const { scale } = chart.x
  return chart.series.map(({ name, points }) => ({
    name: visibleLine(name).trim(),
    points: points
      .map(({ x, y, low = y, high = y }) => ({
        label: labelOf(x, scale),
        at: placeOf(x, scale),
        y,
        low,
        high,
      }))
      .filter(point => [point.y, point.low, point.high].every(isDrawable))
      .filter(point => scale === 'category' || isDrawable(point.at)),
  }))
}

/** False for what is not finite, and for numbers so large that the length of an axis to them is not. */
function isDrawable(value: number): boolean {
  return Math.abs(value) <= 1e300
}

/** The labels of all series' x, each once: in order of first sight, on an axis of numbers or times by size. */
export function labelsOf(series: readonly DrawnSeries[]): string[] {
  const places = new Map<string, number>()
  for (const { points } of series) {
    for (const { label, at } of points) if (!places.has(label)) places.set(label, at)
  }
  const entries = [...places]
  if (entries.every(([, at]) => Number.isFinite(at))) entries.sort(([, a], [, b]) => a - b)
  return entries.map(([label]) => label)
}

/** At most `most` items, evenly chosen, the first and the last among them. */
export function thinned<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items]
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)] as T)
}

function labelOf(x: number | string, scale: ChartBlock['x']['scale']): string {
  if (typeof x === 'string') return visibleLine(x).trim()
  if (scale !== 'time' || !Number.isFinite(x) || Math.abs(x) > LAST_DATE) return formatNumber(x)
  return new Date(x).toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '')
}

function placeOf(x: number | string, scale: ChartBlock['x']['scale']): number {
  if (scale === 'category') return Number.NaN
  const place =
    typeof x === 'number' ? x : scale === 'time' ? Date.parse(x) : x.trim() === '' ? Number.NaN : Number(x)
  return scale === 'time' && Math.abs(place) > LAST_DATE ? Number.NaN : place
}

/** ECMAScript's last instant in milliseconds. */
const LAST_DATE = 8.64e15
