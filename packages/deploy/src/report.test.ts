import type { StageRecord } from '@millrace/contract'
import { describe, expect, test } from 'vitest'
import { deployReport } from './report.ts'

const manifest = {
  model: 'delay',
  stage: 'production',
  version: 'v1.1.0',
  model_sha256: 'a'.repeat(64),
  sequence: 2,
  pointer: 'b'.repeat(64),
  target: 'local',
  endpoint: 'http://127.0.0.1:8500',
  smoke: { requests: 201, largestDifference: 3e-8, p50Ms: 0.5, p99Ms: 1.25 },
}
const record = { subject: 'delay/production', seconds: 2.5, manifest } as StageRecord<'deploy'>
const previous = {
  ...record,
  manifest: { ...manifest, version: 'v1.0.0', sequence: 1 },
} as StageRecord<'deploy'>

describe('the report of a deployment', () => {
  test('says what serves, how it answered and the way back', () => {
    const { verdict, blocks } = deployReport(record, previous)
    expect(verdict).toEqual({
      tone: 'good',
      text: 'delay/production: v1.1.0 (sequence 2) answers as it did when it was validated.',
      next: ['Way back: ', { code: 'millrace rollback delay --stage production' }],
    })
    expect(blocks).toMatchObject([
      {
        rows: [
          ['endpoint', [{ code: 'http://127.0.0.1:8500/v2/models/delay/infer' }]],
          ['took the place of', 'v1.0.0 (sequence 1)'],
          ['smoke test', '201 requests, largest difference 3.0e−8'],
          ['latency of one row', 'p50 0.50 ms, p99 1.25 ms'],
          ['model', [{ code: 'sha256:aaaaaaaaaaaa' }]],
          ['took', '2.5 s'],
        ],
      },
    ])
  })

  test('offers no way back from the first', () => {
    expect(deployReport(record, undefined)).toMatchObject({
      verdict: { next: 'Nothing to do.' },
      data: { previous: null },
    })
  })
})
