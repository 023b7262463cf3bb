import type { ChartBlock, Fold } from '@millrace/contract'
import { historyChart, reliabilityChart, rocChart } from '@millrace/report'
import type { RocPoint } from '@millrace/stats'
import type { Curves } from '../judge/curves.ts'
import type { Names } from './names.ts'

/** AUC of a candidate on the holdout that judged it. */
export interface HistoryPoint {
  /** Start of its holdout, ISO 8601. */
  from: string
  auc: number
}

/** False positive rates at which both curves are read, so that they share a table: dense where ROC is steep. */
const GRID = [
  ...Array.from({ length: 10 }, (_, at) => at / 100),
  ...Array.from({ length: 19 }, (_, at) => (at + 2) / 20),
]

/** On the line between the curve's vertices; the highest of those that stand at `x`. */
function truePositiveRateAt(roc: readonly RocPoint[], x: number): number {
  const next = roc.findIndex(point => point.falsePositiveRate > x)
  if (next < 0) return 1
  const after = roc[next]!
  const before = roc[Math.max(0, next - 1)]!
  const width = after.falsePositiveRate - before.falsePositiveRate
  const share = width > 0 ? (x - before.falsePositiveRate) / width : 0
  return before.truePositiveRate + share * (after.truePositiveRate - before.truePositiveRate)
}

/** ROC and reliability of both models, and how AUC went over earlier holdouts where there were any. */
export function chartsFold(
  curves: Curves,
  names: Names,
  past?: { points: HistoryPoint[]; floor?: number },
): Fold {
  const models = [
    ...(curves.champion ? [{ name: names.championColumn, ...curves.champion }] : []),
    { name: names.candidateColumn, ...curves.candidate },
  ]
  const roc = models.map(({ name, roc }) => ({
    name,
    points: GRID.map(x => ({ x, y: truePositiveRateAt(roc, x) })),
  }))
  const reliability = models.map(({ name, reliability }) => ({
    name,
    points: reliability.map(point => ({ x: point.meanScore, y: point.positiveRate })),
  }))
  const charts: ChartBlock[] = [rocChart(roc), reliabilityChart(reliability)]
  if (past && past.points.length > 1) charts.push(history(past.points, past.floor))
  return {
    summary: `Charts: ROC, reliability${charts.length > 2 ? ', history' : ''}`,
    blocks: charts,
  }
}

function history(points: readonly HistoryPoint[], floor: number | undefined): ChartBlock {
  return historyChart({
    metric: 'AUC',
    series: [
      {
        name: 'candidates, each on its own holdout',
        points: points.map(({ from, auc }) => ({ x: from.slice(0, 10), y: auc })),
      },
    ],
    ...(floor !== undefined && { gate: floor }),
  })
}
