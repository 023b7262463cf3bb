import { describe, expect, it } from 'vitest'
import { readWorkflowRun } from './read-workflow-run.ts'

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/flights',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'build',
  GITHUB_WORKFLOW_REF: 'acme/flights/.github/workflows/pipeline.yml@refs/heads/main',
  RUNNER_ENVIRONMENT: 'github-hosted',
}
const repository = { default_branch: 'main' }
const pull_request = {
  number: 7,
  head: { sha: 'a'.repeat(40), ref: 'feature', repo: { full_name: 'acme/flights' } },
  base: { ref: 'main', repo: { full_name: 'acme/flights' } },
}
const own = { startsNothing: true }

it('A run says where its page is, which file it is of and on what machine', () => {
  expect(readWorkflowRun(env, { repository }, own)).toEqual({
    event: 'push',
    trusted: true,
    url: 'https://github.com/acme/flights/actions/runs/42',
    runId: '42',
    attempt: 2,
    workflow: 'pipeline.yml',
    job: 'build',
    hosted: true,
    startsNothing: true,
  })
})

describe('main trusts', () => {
  it.each([
    ['a push to main', 'push', 'refs/heads/main', { repository }],
    ['a schedule', 'schedule', 'refs/heads/main', { schedule: '17 3 * * *' }],
    ['a dispatch on main', 'workflow_dispatch', 'refs/heads/main', { repository, inputs: null }],
    ['a repository dispatch', 'repository_dispatch', 'refs/heads/main', { repository, action: 'new-data' }],
  ])('%s', (_, GITHUB_EVENT_NAME, GITHUB_REF, payload) => {
    const run = readWorkflowRun({ ...env, GITHUB_EVENT_NAME, GITHUB_REF }, payload, own)
    expect(run.trusted).toBe(true)
    expect(run.pullRequest).toBeUndefined()
  })
})

describe('main does not trust', () => {
  it.each([
    ['a push to a branch', 'push', 'refs/heads/feature', { repository }],
    ['a tag', 'push', 'refs/tags/main', { repository }],
    ['a dispatch on a branch', 'workflow_dispatch', 'refs/heads/feature', { repository }],
    ['a payload that does not name its default branch', 'push', 'refs/heads/main', {}],
    ['a pull request', 'pull_request', 'refs/pull/7/merge', { repository, pull_request }],
    ['one that runs on main’s code', 'pull_request_target', 'refs/heads/main', { repository, pull_request }],
    ['a review', 'pull_request_review', 'refs/pull/7/merge', { repository, pull_request }],
    ['a merge queue', 'merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', { repository }],
    ['a comment', 'issue_comment', 'refs/heads/main', { repository, issue: { number: 7 } }],
    ['another run’s end', 'workflow_run', 'refs/heads/main', { repository }],
    ['an event to come', 'something_new', 'refs/heads/main', { repository }],
  ])('%s', (_, GITHUB_EVENT_NAME, GITHUB_REF, payload) => {
    expect(readWorkflowRun({ ...env, GITHUB_EVENT_NAME, GITHUB_REF }, payload, own).trusted).toBe(false)
  })
})

describe('a pull request', () => {
  const at = (head: unknown) =>
    readWorkflowRun(
      { ...env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
      { repository, pull_request: { ...pull_request, head } },
      own,
    ).pullRequest

  it('is known by its own head, not by the merge that was checked out', () => {
    expect(at(pull_request.head)).toEqual({
      number: 7,
      head: 'a'.repeat(40),
      branch: 'feature',
      base: 'main',
      fork: false,
    })
  })

  it.each([
    ['another repository', { full_name: 'eve/flights' }],
    ['a repository that is gone', null],
  ])('of %s is a fork’s', (_, repo) => {
    expect(at({ ...pull_request.head, repo })?.fork).toBe(true)
  })
})

it.each(['GITHUB_EVENT_NAME', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_SERVER_URL', 'GITHUB_JOB'])(
  'Without %s it is no run of a workflow',
  name => {
    expect(() => readWorkflowRun({ ...env, [name]: '' }, { repository }, own)).toThrow(name)
  },
)

it('The workflow’s name stands in for its file where the runner does not tell it', () => {
  const { GITHUB_WORKFLOW_REF: _, ...older } = env
  expect(readWorkflowRun({ ...older, GITHUB_WORKFLOW: 'drift.yml' }, { repository }, own).workflow).toBe(
    'drift.yml',
  )
})
