import type { ChartBlock, Series } from '@millrace/contract'

export interface Curve {
  name: string
  /** In order of x, both from 0 to 1. */
  points: { x: number; y: number }[]
}

/** ROC curves: x is the false-positive rate, y the true-positive rate. */
export function rocChart(curves: readonly Curve[]): ChartBlock {
  return {
    kind: 'chart',
    title: 'ROC',
    alt: `ROC curves of ${namesOf(curves)} against the diagonal of guessing.`,
    mark: 'line',
    x: { title: 'false positive rate', scale: 'linear' },
    y: { title: 'true positive rate' },
    series: [...curves],
    guide: 'diagonal',
  }
}

/** Reliability diagram: x is the mean prediction of a bin, y its share of positives; on the diagonal is right. */
export function reliabilityChart(curves: readonly Curve[]): ChartBlock {
  return {
    kind: 'chart',
    title: 'Reliability',
    alt: `What ${namesOf(curves)} predicted against what came true; on the diagonal both agree.`,
    mark: 'line',
    x: { title: 'predicted', scale: 'linear' },
    y: { title: 'came true' },
    series: [...curves],
    guide: 'diagonal',
  }
}

/** `a`, `a and b`, `a, b and c`. */
export function namesOf(series: readonly Pick<Series, 'name'>[]): string {
  const names = series.map(({ name }) => name)
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(part => part !== '').join(' and ')
}
