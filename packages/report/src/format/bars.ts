const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** One character a value, from ▁ (smallest) to █ (largest); equal values are ▄, a missing value is a space. */
export function sparkline(values: readonly number[]): string {
  const { low, high } = rangeOf(values)
  return values
    .map(value => {
      if (!Number.isFinite(value)) return ' '
      if (high === low) return '▄'
      return LEVELS[Math.round(share(value, low, high) * (LEVELS.length - 1))]
    })
    .join('')
}

/** A bar of at most `width` characters in steps of an eighth; a value above zero is never shown as nothing. */
export function bar(value: number, max: number, width = 10): string {
  if (!(value > 0) || !(max > 0)) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, value / max) * width * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]
}

export interface Interval {
  low: number
  value: number
  high: number
}

export interface Axis {
  from: number
  to: number
  /** A level to compare with, drawn as │. */
  mark?: number
}

/** An interval on an axis, exactly `width` characters: `··├─●─┤·│···`. */
export function intervalBar(interval: Interval, axis: Axis, width = 24): string {
  const at = (value: number) => Math.round(clamp(share(value, axis.from, axis.to)) * (width - 1))
  const cells = Array.from({ length: width }, () => '·')
  if (axis.mark !== undefined) cells[at(axis.mark)] = '│'
  const [low, high] = [at(interval.low), at(interval.high)]
  for (let cell = low; cell <= high; cell++) cells[cell] = '─'
  cells[low] = '├'
  cells[high] = '┤'
  cells[at(interval.value)] = '●'
  return cells.join('')
}

/** Smallest and largest of the finite values; 0 and 0 where there is none. */
export function rangeOf(values: readonly number[]): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low > high ? { low: 0, high: 0 } : { low, high }
}

function share(value: number, low: number, high: number): number {
  // Halves first: high − low may overflow where both are huge.
  return high === low ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2)
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0.5
}
