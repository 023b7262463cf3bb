import type { ChartBlock } from '@millrace/contract'

export interface SliceChange {
  /** `origin HNL`. */
  slice: string
  change: number
  low: number
  high: number
}

/** Forest plot of a metric's change in each slice, with its interval; the order is kept. */
export function slicesChart(metric: string, slices: readonly SliceChange[]): ChartBlock {
  const above = slices.filter(({ low }) => low > 0).length
  const below = slices.filter(({ high }) => high < 0).length
  return {
    kind: 'chart',
    title: `Change of ${metric} by slice`,
    alt: `Change of ${metric} in ${slices.length} slices: ${above} intervals lie above zero, ${below} below, the others hold it.`,
    mark: 'interval',
    x: { title: 'slice', scale: 'category' },
    y: { title: `change of ${metric}` },
    series: [
      {
        name: '',
        points: slices.map(({ slice, change, low, high }) => ({ x: slice, y: change, low, high })),
      },
    ],
    guide: { y: 0, name: 'no change' },
  }
}
