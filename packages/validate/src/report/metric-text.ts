import type { GateConfig } from '@millrace/config'
import type { MetricName } from '@millrace/contract'
import { formatFixed, formatSigned } from '@millrace/report'
import { METRICS } from '@millrace/stats'

const TITLES: Readonly<Record<MetricName, string>> = {
  auc: 'AUC',
  log_loss: 'log loss',
  brier: 'Brier score',
  calibration_error: 'calibration error',
}

/** `AUC`, `log loss`. */
export function metricTitle(metric: MetricName): string {
  return TITLES[metric]
}

/** ↑ where higher is better, ↓ where lower is. */
export function metricArrow(metric: MetricName): string {
  return METRICS[metric].direction === 'higher' ? '↑' : '↓'
}

/** Metrics of this size differ in the third or fourth decimal. */
const DECIMALS = 4

export function formatMetric(value: number): string {
  return formatFixed(value, DECIMALS)
}

/** `+0.0110 (+0.0070 … +0.0150)`. */
export function formatDifference({ value, low, high }: { value: number; low: number; high: number }): string {
  return `${formatSigned(value, DECIMALS)} (${formatSigned(low, DECIMALS)} … ${formatSigned(high, DECIMALS)})`
}

/** `auc ≥ 0.6`, `log_loss not worse than +0.002`. */
export function gateName(gate: GateConfig): string {
  return `${gate.metric} ${gateRule(gate)}`
}

/** `≥ 0.6`, `not worse than −0.005`: what is asked, as it was configured. */
function gateRule(gate: GateConfig): string {
  switch (gate.kind) {
    case 'min':
      return `≥ ${exact(gate.bound)}`
    case 'max':
      return `≤ ${exact(gate.bound)}`
    case 'margin':
      return `not worse than ${marginText(gate.metric, gate.margin)}`
  }
}

function marginText(metric: MetricName, margin: number): string {
  if (margin === 0) return '0'
  return METRICS[metric].direction === 'higher' ? `−${exact(margin)}` : `+${exact(margin)}`
}

function exact(value: number): string {
  return String(value).replace('-', '−')
}
