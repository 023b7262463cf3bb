import type { ModelDrift, TableBlock, Text, TimeWindow } from '@millrace/contract'
import { formatCount, formatFixed, formatPercent } from '@millrace/report'

/** One model: when it was promoted, and now. */
export function modelTable(drift: ModelDrift): TableBlock {
  const { model, version, stage, promoted, now, positives } = drift
  const rows: Text[][] = [
    [
      'AUC, realised',
      promoted ? formatFixed(promoted.value, 3) : '–',
      now ? [{ strong: formatFixed(now.value, 3) }, intervalText(now)] : '–',
      drift.verdict === 'lost' ? `🔻 ${drift.seen}` : drift.seen,
    ],
  ]
  if (positives && now) {
    rows.push([
      'positive labels',
      positives.promoted === undefined ? '–' : formatPercent(positives.promoted),
      formatPercent(positives.now),
      '',
    ])
    rows.push(['rows', '', formatCount(now.rows), `${formatCount(now.days)} days`])
  }
  return {
    kind: 'table',
    columns: [
      { title: `${model} ${version} in ${stage}`, align: 'left' },
      { title: `when promoted${promoted ? ` (${windowText(promoted.window)})` : ''}`, align: 'right' },
      { title: `now${now ? ` (${windowText(now.window)}, labels known)` : ''}`, align: 'right' },
      { title: '', align: 'left' },
    ],
    rows,
  }
}

function intervalText({ low, high }: { low?: number; high?: number }): string {
  return low === undefined || high === undefined ? '' : ` (${formatFixed(low, 3)} … ${formatFixed(high, 3)})`
}

/** First and last day; the end itself is not part of a window. */
function windowText({ from, to }: TimeWindow): string {
  const last = new Date(Date.parse(to) - 1).toISOString().slice(0, 10)
  return from.slice(0, 10) === last ? last : `${from.slice(0, 10)} … ${last}`
}
