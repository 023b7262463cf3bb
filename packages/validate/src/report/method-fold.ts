import type { Fold, Text } from '@millrace/contract'
import { formatFixed, formatPercent } from '@millrace/report'
import type { Judged } from '../judge/judge.ts'
import { gateName, metricTitle } from './metric-text.ts'

const METHODS: Readonly<Record<string, string>> = {
  'cluster-bootstrap':
    'a cluster bootstrap: 1,000 draws of whole clusters, the same for both models, bias-corrected percentiles',
  'jackknife-t': 'a delete-one-cluster jackknife with Student’s t',
}

/** How the numbers came about, so that they can be made again and doubted. */
export function methodFold(judged: Judged, { seed, byDay }: { seed: number; byDay: boolean }): Fold {
  const difference = judged.metrics.find(metric => metric.difference)?.difference
  const items: Text[] = []
  if (difference) {
    const clusters = byDay ? `${judged.clusters} days (UTC)` : `${judged.clusters} rows`
    items.push(
      [
        `Both models scored the same rows; intervals are 95 % over ${clusters} by ${METHODS[difference.method] ?? difference.method} (seed `,
        { code: String(seed) },
        ').',
      ],
      byDay
        ? 'Rows of one day are alike, so whole days count, not rows.'
        : 'No time was named, so each row counts for itself: where rows of one day are alike, these intervals are too narrow.',
      'The interval of the calibration error is approximate: noise only ever adds to that error.',
    )
  }
  if (judged.verdict !== 'first') {
    const margins = judged.margins.map(gate => gateName({ kind: 'margin', ...gate })).join(', ')
    items.push(`Deciding: ${margins}. A gate that can’t be told does not pass.`)
  }
  if (judged.decisions) {
    items.push(
      `The threshold ${formatFixed(judged.decisions.threshold, 4)} is the champion’s score at which it flags as many rows as are positive (${formatPercent(judged.decisions.flagged.champion)}, ties included).`,
    )
  }
  items.push(
    `Metrics: ${judged.metrics.map(({ metric }) => metricTitle(metric)).join(', ')}; calibration error over 10 equally filled bins.`,
  )
  return { summary: 'How this was judged', blocks: [{ kind: 'list', items }] }
}
