import type { GateResult, Verdict } from '@millrace/contract'
import { METRICS } from '@millrace/stats'
import type { Judged } from '../judge/judge.ts'
import { formatMetric, metricTitle } from './metric-text.ts'
import { listText, type Names } from './names.ts'
import { sliceClause, slicesShown } from './slice-text.ts'

/** The verdict in one sentence, and what to do next. */
export function headline(judged: Judged, names: Pick<Names, 'champion'>, words: Words): Verdict {
  return judged.passed ? accepted(judged, names, words) : refused(judged, names, words)
}

/** What acceptance and refusal mean here: a promotion, or an answer about two files. */
export interface Words {
  /** `First model for production`. */
  first: string
  /** `Merge to deploy exactly this model.` */
  whenPassed: string
  /** `Not promoted`. */
  refusal: string
  /** `Nothing was proposed.` */
  whenRefused: string
}

function accepted(judged: Judged, { champion }: Pick<Names, 'champion'>, words: Words): Verdict {
  const { verdict, slices, gates } = judged
  const worse = slicesShown(slices, 'worse').length
  const next = words.whenPassed
  switch (verdict) {
    case 'better': {
      const lost = shownLosses(judged)
      const though = lost === '' ? '' : `, though shown worse in ${lost}`
      const tone = worse > 0 || lost !== '' ? 'warning' : 'good'
      const text = `Better than ${champion} in ${metricsShown(judged, 'better')}${though}`
      return { tone, text: `${text}${sliceClause(slices)}.`, next }
    }
    case 'not-worse': {
      const lost = shownLosses(judged)
      const text =
        lost === ''
          ? `Not worse than ${champion}`
          : `Within the margin of ${champion}, though shown worse in ${lost}`
      const tone = worse > 0 ? 'warning' : lost === '' ? 'good' : 'neutral'
      return { tone, text: `${text}${sliceClause(slices)}.`, next }
    }
    default: {
      const bounds = gates.filter(gate => gate.verdict === 'passed').length
      const what = bounds > 0 ? 'it passes its gates, and' : 'no gate bounds it, and'
      const text = `${words.first}: ${what} there is nothing to compare it with.`
      return { tone: bounds > 0 ? 'good' : 'warning', text, next }
    }
  }
}

function refused(judged: Judged, { champion }: Pick<Names, 'champion'>, words: Words): Verdict {
  const { verdict } = judged
  const reasons = boundsMissed(judged)
  if (verdict === 'worse') reasons.unshift(`worse than ${champion} in ${metricsShown(judged, 'worse')}`)
  if (judged.incomparable !== undefined) reasons.unshift(`it could not be compared with ${champion}`)
  else if (verdict === 'cannot-tell') {
    reasons.unshift(
      `can’t tell whether it is worse than ${champion} in ${metricsShown(judged, 'cannot-tell')}`,
    )
  }
  const untold = verdict === 'better' ? metricsShown(judged, 'cannot-tell') : ''
  if (untold !== '') reasons.push(`can’t tell whether its ${untold} is worse`)
  const praise =
    verdict === 'better'
      ? `better than ${champion}, but `
      : verdict === 'not-worse'
        ? `not worse than ${champion}, but `
        : ''
  return {
    tone: verdict === 'cannot-tell' ? 'warning' : 'bad',
    text: `${words.refusal}: ${praise}${listText(reasons)}.`,
    next: `${words.whenRefused} ${remedy(judged)}`.trim(),
  }
}

/** Metrics whose whole interval is a loss: within the margin where the metric decides, unbounded where it does not. */
function shownLosses({ metrics }: Judged): string {
  const lost = metrics.filter(({ metric, difference }) => {
    if (difference === undefined) return false
    return METRICS[metric].direction === 'higher' ? difference.high < 0 : difference.low > 0
  })
  return listText(lost.map(({ metric }) => metricTitle(metric)))
}

/** Titles of the metrics that decide and have this verdict. */
function metricsShown({ metrics, margins }: Judged, verdict: 'better' | 'worse' | 'cannot-tell'): string {
  const deciding = new Set(margins.map(({ metric }) => metric))
  return listText(
    metrics
      .filter(one => deciding.has(one.metric) && one.verdict === verdict)
      .map(one => metricTitle(one.metric)),
  )
}

function boundsMissed({ gates, metrics }: Judged): string[] {
  const isBound = ({ name, metric }: GateResult): boolean => /^ [≥≤] /.test(name.slice(metric.length))
  return gates
    .filter(gate => gate.verdict === 'failed' && isBound(gate))
    .map(({ name, metric }) => {
      const value = metrics.find(one => one.metric === metric)?.candidate ?? Number.NaN
      return `${metricTitle(metric)} ${formatMetric(value)} is not${name.slice(metric.length)}`
    })
}

function remedy({ verdict, incomparable, gates }: Judged): string {
  if (incomparable !== undefined) return `No row could be compared: ${incomparable}.`
  const untold = verdict === 'cannot-tell' || gates.every(gate => gate.verdict !== 'failed')
  return untold
    ? 'More labelled rows narrow the interval: wait for them, or take a longer holdout. A wider margin is a change to the gates.'
    : 'Improve the model. If a gate is wrong, change it: that is reviewed like code.'
}
