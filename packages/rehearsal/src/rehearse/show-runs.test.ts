import { expect, test } from 'vitest'
import type { JobRun, Run } from '../engine/run.ts'
import { showPulls, showRun } from './show-runs.ts'

const job = (name: string, more: Partial<JobRun> = {}): JobRun => ({
  id: 1,
  job: name,
  name,
  status: 'completed',
  conclusion: 'success',
  summary: '',
  annotations: [],
  outputs: {},
  steps: [],
  seconds: 1.25,
  ...more,
})
const run: Run = {
  id: 1,
  number: 2,
  attempt: 1,
  repository: 'a/b',
  workflow: '.github/workflows/pipeline.yml',
  name: 'Pipeline',
  title: 'Add lags',
  event: 'push',
  ref: 'refs/heads/main',
  sha: 'a',
  actor: { login: 'ann', type: 'User' },
  status: 'completed',
  conclusion: 'failure',
  jobs: [],
  artifacts: [],
  url: '',
}

test('a run shows its jobs, why one failed and where its log is; skipped ones are left out', () => {
  const failed = job('validate', {
    conclusion: 'failure',
    log: '/tmp/log.txt',
    annotations: [{ level: 'failure', message: 'MR2301 no\nmore' }],
  })
  expect(showRun({ ...run, jobs: [job('build'), job('setup', { conclusion: 'skipped' }), failed] })).toEqual([
    '✗ pipeline.yml #2 (push) Add lags',
    '  ├─ ✓ build 1.3 s',
    '  └─ ✗ validate 1.3 s: MR2301 no (/tmp/log.txt)',
  ])
})

test('a run that never got to a job says why', () => {
  expect(showRun({ ...run, problem: 'MR5027 broken' })[1]).toBe('  └─ MR5027 broken')
})

test('open pull requests come first', () => {
  const pull = { title: 'T', branch: 'b', url: '' }
  expect(
    showPulls([
      { ...pull, number: 1, state: 'merged' },
      { ...pull, number: 2, state: 'open' },
    ]),
  ).toEqual(['#2 open b: T', '#1 merged b: T'])
})
