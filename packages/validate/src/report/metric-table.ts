import type { GateResult, MetricComparison, TableBlock } from '@millrace/contract'
import type { Judged } from '../judge/judge.ts'
import { formatDifference, formatMetric, metricArrow, metricTitle } from './metric-text.ts'
import type { Names } from './names.ts'

const ICONS: Readonly<Record<GateResult['verdict'], string>> = {
  passed: '✅',
  failed: '❌',
  'cannot-tell': '❔',
  skipped: '–',
}

/** The metrics of both models, the change with its interval, and the gates. */
export function metricTable(
  judged: Judged,
  names: Names,
  where: { rows: string; clusters: string },
): TableBlock {
  const compared = judged.metrics.some(({ champion }) => champion !== undefined)
  const left = (title: string) => ({ title, align: 'left' }) as const
  const right = (title: string) => ({ title, align: 'right' }) as const
  return {
    kind: 'table',
    columns: [
      left(where.rows),
      ...(compared ? [right(names.championColumn)] : []),
      right(names.candidateColumn),
      ...(compared ? [left(`change (95 % interval, ${where.clusters})`)] : []),
      left('gate'),
    ],
    rows: judged.metrics.map(metric => [
      `${metricTitle(metric.metric)} ${metricArrow(metric.metric)}`,
      ...(compared ? [metric.champion === undefined ? '' : formatMetric(metric.champion)] : []),
      formatMetric(metric.candidate),
      ...(compared ? [changeText(metric)] : []),
      judged.gates
        .filter(gate => gate.metric === metric.metric)
        .map(gateText)
        .join(' · '),
    ]),
  }
}

function changeText({ difference }: MetricComparison): string {
  return difference ? formatDifference(difference) : 'no interval'
}

/** `✅ ≥ 0.6`, `❌ worse than −0.005`, `❔ can’t tell: not worse than −0.005`. */
function gateText({ name, metric, verdict }: GateResult): string {
  const rule = name.slice(metric.length + 1)
  const icon = ICONS[verdict]
  switch (verdict) {
    case 'passed':
      return `${icon} ${rule}`
    case 'failed':
      return rule.startsWith('not ') ? `${icon} ${rule.slice(4)}` : `${icon} not ${rule}`
    case 'cannot-tell':
      return `${icon} can’t tell: ${rule}`
    case 'skipped':
      return `${icon} ${rule}: no champion yet`
  }
}
