import type { Report, StageRecord, Text } from '@millrace/contract'
import { formatDuration, formatFixed, formatNumber } from '@millrace/report'

/** What a deployment has to say: what serves, where, how it answered, and the way back. */
export function deployReport(
  { manifest, seconds, subject }: StageRecord<'deploy'>,
  previous: StageRecord<'deploy'> | undefined,
): Report {
  const { model, stage, version, sequence, endpoint, smoke } = manifest
  const isPublished = endpoint === undefined
  const before = previous?.manifest
  const rows: [string, Text][] = [
    isPublished
      ? ['serve it with', [{ code: `millrace serve ${model} --stage ${stage}` }]]
      : ['endpoint', [{ code: `${endpoint}/v2/models/${model}/infer` }]],
    ['took the place of', before ? `${before.version} (sequence ${before.sequence})` : 'nothing: the first'],
    [
      'smoke test',
      `${smoke.requests} requests, largest difference ${formatNumber(smoke.largestDifference, 2)}`,
    ],
    ['latency of one row', `p50 ${formatFixed(smoke.p50Ms, 2)} ms, p99 ${formatFixed(smoke.p99Ms, 2)} ms`],
    ['model', [{ code: `sha256:${manifest.model_sha256.slice(0, 12)}` }]],
    ['took', formatDuration(seconds * 1000)],
  ]
  const next: Text = before
    ? ['Way back: ', { code: `millrace rollback ${model} --stage ${stage}` }]
    : 'Nothing to do.'
  return {
    format: 1,
    kind: 'deployment',
    title: isPublished
      ? `${model} ${version} is published in ${stage}`
      : `${model} ${version} serves in ${stage}`,
    verdict: {
      tone: 'good',
      text: `${subject}: ${version} (sequence ${sequence}) answers as it did when it was validated.`,
      next,
    },
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'deployment', align: 'left' },
          { title: version, align: 'left' },
        ],
        rows,
      },
    ],
    folds: [],
    data: { ...manifest, seconds, previous: before?.version ?? null },
  }
}
