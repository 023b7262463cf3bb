import { type FingerprintParts, fingerprint, type Ref, type StageRecord } from '@millrace/contract'

interface Sample {
  seed?: number
  subject?: string
  started?: string
  seconds?: number
  outputs?: Record<string, Ref>
}

/** A record of a deployment, complete and true to its shape; another `seed` has another fingerprint. */
export function sampleRecord(sample: Sample = {}): StageRecord<'deploy'> {
  const { seed = 1, subject = 'delay/production', started = '2001-05-01T00:00:00Z' } = sample
  const parts: FingerprintParts = {
    stage: 'deploy',
    subject,
    config: { seed },
    inputs: { model: 'a'.repeat(64) },
    code: {},
    params: {},
    format: 1,
  }
  return {
    format: 1,
    stage: 'deploy',
    subject,
    fingerprint: fingerprint(parts),
    parts,
    parents: [],
    outputs: sample.outputs ?? {},
    manifest: {
      model: 'delay',
      stage: 'production',
      version: 'v1.0.0',
      model_sha256: 'a'.repeat(64),
      sequence: 1,
      pointer: 'b'.repeat(64),
      target: 'local',
      endpoint: 'http://127.0.0.1:8500',
      smoke: { requests: 10, largestDifference: 0, p50Ms: 1, p99Ms: 2 },
    },
    code: { commit: 'c'.repeat(40), dirty: false },
    machine: { os: 'linux', arch: 'x64', cpus: 2, node: '24.0.0' },
    started,
    seconds: sample.seconds ?? 1,
  }
}
