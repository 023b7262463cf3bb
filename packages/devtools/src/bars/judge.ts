import type { Bar } from './bars.ts'

/** A figure as a suite wrote it. */
export interface Figure {
  figure: number
  /** How many were looked at, where the figure counts bad ones. */
  of?: number
}

/** A line of the answer: `name, figure, bar, ok/short`. */
export interface Judged {
  name: string
  figure: string
  bar: string
  ok: boolean
}

/** Holds figures against bars. A figure that nobody wrote is short; one that no bar knows is a bug of a suite. */
export function judgeBars(bars: readonly Bar[], figures: ReadonlyMap<string, Figure>): Judged[] {
  const known = bars.map(bar => judge(bar, figures.get(bar.name)))
  const unknown = [...figures]
    .filter(([name]) => !bars.some(bar => bar.name === name))
    .map(([name, figure]) => ({ name, figure: shown(figure, undefined), bar: 'none', ok: false }))
  return [...known, ...unknown]
}

function judge({ name, atMost, unit, among }: Bar, figure: Figure | undefined): Judged {
  const bar = `at most ${atMost}${unit ? ` ${unit}` : ''}${among === undefined ? '' : ` of ${among} or more`}`
  if (figure === undefined) return { name, figure: 'no figure', bar, ok: false }
  const sawEnough = among === undefined || (figure.of ?? 0) >= among
  return { name, figure: shown(figure, unit), bar, ok: sawEnough && figure.figure <= atMost }
}

function shown({ figure, of }: Figure, unit: Bar['unit']): string {
  const number = Number.isInteger(figure) ? String(figure) : figure.toFixed(2)
  return `${number}${unit ? ` ${unit}` : ''}${of === undefined ? '' : ` of ${of}`}`
}

/** Columns side by side. */
export function showBars(judged: readonly Judged[]): string {
  const rows = judged.map(({ name, figure, bar, ok }) => [name, figure, bar, ok ? 'ok' : 'short'])
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
