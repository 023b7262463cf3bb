import { expect, test } from 'vitest'
import type { JobState } from '../hub.ts'
import { type CommitStatus, combinedState, latestStatuses } from './commit-status.ts'
import { type Run, runStatus } from './run.ts'

const runOf = (...states: Pick<JobState, 'status' | 'conclusion'>[]): Run => {
  const jobs = states.map((state, index) => {
    const job: JobState = { runId: 1, jobId: index, workflow: 'a.yml', name: 'a', sha: 'c', ...state }
    return [index, { state: job, startedAt: '', completedAt: null }] as const
  })
  return { jobs: new Map(jobs) } as unknown as Run
}
const done = (conclusion: NonNullable<JobState['conclusion']>): Pick<JobState, 'status' | 'conclusion'> => ({
  status: 'completed',
  conclusion,
})

test.each([
  [[{ status: 'queued' }, done('success')], { status: 'queued' }],
  [[{ status: 'in_progress' }, { status: 'queued' }], { status: 'in_progress' }],
  [[done('success'), done('failure')], { status: 'completed', conclusion: 'failure' }],
  [[done('success'), done('skipped')], { status: 'completed', conclusion: 'success' }],
  [[done('skipped')], { status: 'completed', conclusion: 'skipped' }],
  [[done('cancelled'), done('success')], { status: 'completed', conclusion: 'cancelled' }],
] as const)('jobs %j make a run %j', (states, whole) => {
  expect(runStatus(runOf(...(states as unknown as JobState[])))).toEqual(whole)
})

const status = (context: string, state: CommitStatus['state'], sha = 'c'): CommitStatus => ({
  id: 1,
  sha,
  context,
  state,
  description: null,
  targetUrl: null,
  creator: 'ada',
  createdAt: '',
})

test('the newest status of a context counts, and one failure fails all', () => {
  const list = [
    status('a', 'failure'),
    status('b', 'success'),
    status('a', 'success'),
    status('a', 'error', 'd'),
  ]
  expect(latestStatuses(list, 'c').map(({ context, state }) => [context, state])).toEqual([
    ['a', 'success'],
    ['b', 'success'],
  ])
  expect(combinedState(latestStatuses(list, 'c'))).toBe('success')
  expect(combinedState(latestStatuses(list, 'd'))).toBe('failure')
  expect(combinedState([])).toBe('pending')
  expect(combinedState([status('a', 'success'), status('b', 'pending')])).toBe('pending')
})
