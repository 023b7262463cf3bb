import type { GateConfig } from '@millrace/config'
import { bug, type GateResult, type MetricComparison } from '@millrace/contract'
import { formatDifference, formatMetric, gateName } from '../report/metric-text.ts'

/**
 * One result a gate: bounds look at the candidate's own value, margins at the interval of the difference. A margin
 * that can't be told is not passed; without a champion it is skipped.
 */
export function judgeGates(gates: readonly GateConfig[], metrics: readonly MetricComparison[]): GateResult[] {
  return gates.map(gate => {
    const metric = metrics.find(one => one.metric === gate.metric)
    if (!metric) throw bug(`no metric ${gate.metric} was measured`)
    return {
      name: gateName(gate),
      metric: gate.metric,
      verdict: verdictOf(gate, metric),
      seen: seen(gate, metric),
    }
  })
}

function verdictOf(gate: GateConfig, { candidate, verdict }: MetricComparison): GateResult['verdict'] {
  switch (gate.kind) {
    case 'min':
      return candidate >= gate.bound ? 'passed' : 'failed'
    case 'max':
      return candidate <= gate.bound ? 'passed' : 'failed'
    case 'margin':
      if (verdict === undefined) return 'skipped'
      if (verdict === 'cannot-tell') return 'cannot-tell'
      return verdict === 'worse' ? 'failed' : 'passed'
  }
}

function seen(gate: GateConfig, metric: MetricComparison): string {
  if (gate.kind !== 'margin') return formatMetric(metric.candidate)
  if (metric.verdict === undefined) return 'no champion yet'
  return metric.difference ? formatDifference(metric.difference) : 'no interval'
}
