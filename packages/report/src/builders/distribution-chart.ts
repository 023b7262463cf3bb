import type { ChartBlock } from '@millrace/contract'
import { formatPercent } from '../format/percent.ts'

export interface Distribution {
  column: string
  /** Names of the two windows. */
  before: string
  now: string
  /** Share of rows in each bin or category, in order. */
  bins: { name: string; before: number; now: number }[]
}

/** A column's distribution in two windows, bars side by side in percent of rows. */
export function distributionChart({ column, before, now, bins }: Distribution): ChartBlock {
  const moved = bins.reduce<Distribution['bins'][number] | undefined>(
    (most, bin) => (most === undefined || moveOf(bin) > moveOf(most) ? bin : most),
    undefined,
  )
  const most =
    moved === undefined
      ? ''
      : ` Most moved: ${moved.name}, from ${formatPercent(moved.before)} to ${formatPercent(moved.now)}.`
  return {
    kind: 'chart',
    title: `${column}: ${before} and ${now}`,
    alt: `Share of rows by ${column} in ${before} and in ${now}.${most}`,
    mark: 'bar',
    x: { title: column, scale: 'category' },
    y: { title: '% of rows' },
    series: [
      { name: before, points: bins.map(bin => ({ x: bin.name, y: bin.before * 100 })) },
      { name: now, points: bins.map(bin => ({ x: bin.name, y: bin.now * 100 })) },
    ],
  }
}

function moveOf({ before, now }: { before: number; now: number }): number {
  return Math.abs(now - before)
}
