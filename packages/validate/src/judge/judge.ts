import type {
  ComparisonVerdict,
  Decisions,
  GateResult,
  MetricComparison,
  MetricName,
} from '@millrace/contract'
import { marginsOf, type Rules } from '../rules.ts'
import { type Curves, curvesOf } from './curves.ts'
import { compareDecisions } from './decide.ts'
import { judgeGates } from './judge-gates.ts'
import { judgeMetrics } from './judge-metrics.ts'
import { judgeSlices, type SlicesJudged } from './judge-slices.ts'
import { championScores, type ScoredRows } from './scored-rows.ts'

/** Everything that a judgement found. */
export interface Judged {
  verdict: ComparisonVerdict | 'first'
  passed: boolean
  /** Why the champion could not be compared. */
  incomparable?: string
  rows: number
  /** Clusters: days, or rows where there is no time. */
  clusters: number
  metrics: MetricComparison[]
  gates: GateResult[]
  slices: SlicesJudged
  decisions?: Decisions
  curves: Curves
  /** The margins that decided: the configured ones, or 0 for AUC and log loss. */
  margins: { metric: MetricName; margin: number }[]
}

/**
 * Judges scored rows by the rules. Pure, and the same for equal input: `seed` is a whole number in 0 … 2³²−1.
 * Rows must have been checked: both classes, scores from 0 to 1.
 */
export function judge(rows: ScoredRows, rules: Rules, seed: number): Judged {
  const margins = marginsOf(rules)
  const metrics = judgeMetrics(rows, { margins, seed })
  const gates = judgeGates(rules.gates, metrics)
  const champion = championScores(rows)
  const verdict = rows.champion ? overall(metrics, margins) : 'first'
  const decisions = champion && compareDecisions(rows.labels, rows.candidate, champion)
  return {
    verdict,
    passed:
      gates.every(gate => gate.verdict === 'passed' || gate.verdict === 'skipped') &&
      (verdict === 'first' || verdict === 'better' || verdict === 'not-worse'),
    ...(rows.champion && !(rows.champion instanceof Float64Array) && rows.champion),
    rows: rows.labels.length,
    clusters: new Set(rows.clusters).size,
    metrics,
    gates,
    slices: judgeSlices(rows, { margin: margins.get('auc') ?? 0, leastRows: rules.leastRows, seed }),
    ...(decisions && { decisions }),
    curves: curvesOf(rows),
    margins: [...margins].map(([metric, margin]) => ({ metric, margin })),
  }
}

/** Calibration's interval is only approximate, so that it alone makes no model better. */
const QUALITY: readonly MetricName[] = ['auc', 'log_loss', 'brier']

/**
 * worse: a metric with a margin is shown worse than it · better: one of quality is shown better and none worse ·
 * not-worse: all margins hold · else it can't be told.
 */
function overall(
  metrics: readonly MetricComparison[],
  margins: ReadonlyMap<MetricName, number>,
): ComparisonVerdict {
  const judged = metrics.filter(({ metric }) => margins.has(metric))
  if (judged.some(({ verdict }) => verdict === 'worse')) return 'worse'
  if (judged.some(({ metric, verdict }) => verdict === 'better' && QUALITY.includes(metric))) return 'better'
  return judged.every(({ verdict }) => verdict === 'better' || verdict === 'not-worse')
    ? 'not-worse'
    : 'cannot-tell'
}
