import { bug, type MetricComparison, type MetricName } from '@millrace/contract'
import { judgeDifference, METRICS, type Metric, pairedComparison } from '@millrace/stats'
import { championScores, type ScoredRows } from './scored-rows.ts'

/** Each metric of both models, with the difference's 95 % interval and what it shows. */
export function judgeMetrics(
  rows: ScoredRows,
  { margins, seed }: { margins: ReadonlyMap<MetricName, number>; seed: number },
): MetricComparison[] {
  const champion = championScores(rows)
  return metricNames.map(metric => {
    if (!champion) {
      const candidate = METRICS[metric].measure(rows.labels, rows.candidate)
      if (candidate === undefined) throw bug(`${metric} of checked rows is not defined`)
      return { metric, candidate, ...(rows.champion && { verdict: 'cannot-tell' as const }) }
    }
    const { labels, candidate, clusters } = rows
    const compared = pairedComparison({ metric, labels, candidate, champion, clusters, seed })
    if (compared.candidate === undefined || compared.champion === undefined) {
      throw bug(`${metric} of checked rows is not defined`)
    }
    const verdict = judgeDifference({
      interval: compared,
      margin: margins.get(metric) ?? 0,
      direction: METRICS[metric].direction,
    })
    return {
      metric,
      candidate: compared.candidate,
      champion: compared.champion,
      ...(compared.method !== 'none' && {
        difference: {
          value: compared.difference,
          low: compared.low,
          high: compared.high,
          method: compared.method,
          clusters: compared.clusters,
        },
      }),
      verdict,
    }
  })
}

const metricNames = Object.keys(METRICS) as Metric[]
