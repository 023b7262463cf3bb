import { expect } from 'vitest'
import { routes } from './routes/all.ts'
import { openTestHub, type TestHub, withHub } from './testing.ts'

const { afterAll, beforeAll, test } = withHub

let local: TestHub
let at: { owner: string; repo: string }
let head: string

const WORKFLOW = `name: Pipeline
on:
  push:
  workflow_dispatch:
    inputs:
      rollback: { required: false, default: 'no' }
jobs: {}
`

beforeAll(async () => {
  local = await openTestHub()
  const files = {
    'README.md': '# Demo\n',
    'docs/a.md': 'a\n',
    '.github/CODEOWNERS': 'docs/ @bob @nobody\n',
    '.github/workflows/pipeline.yml': WORKFLOW,
  }
  at = await local.repository('demo', files)
  const clone = await local.clone('ada/demo', local.ada)
  head = await local.push(clone, 'topic', { 'docs/a.md': 'b\n' })
})

afterAll(() => local.close())

test('pull requests, reviews and what hangs on them', async () => {
  const api = local.api(local.ada)
  const { data: pull } = await api.pulls.create({ ...at, title: 'Topic', head: 'topic', base: 'main' })
  const number = { ...at, pull_number: pull.number }
  const issue = { ...at, issue_number: pull.number }
  expect(pull.requested_reviewers).toMatchObject([{ login: 'bob' }])
  expect((await api.pulls.list({ ...at, state: 'all', head: 'ada:topic' })).data).toHaveLength(1)
  await api.pulls.get(number)
  await api.pulls.update({ ...number, title: 'Better', body: 'Why' })
  await api.pulls.requestReviewers({ ...number, reviewers: ['bob'] })
  expect((await api.issues.listEvents(issue)).data.map(({ event }) => event)).toContain('review_requested')
  expect((await api.pulls.listRequestedReviewers(number)).data.users).toHaveLength(1)
  await local.api(local.bob).pulls.createReview({ ...number, event: 'APPROVE', body: 'Fine' })
  expect((await api.pulls.listReviews(number)).data).toMatchObject([{ state: 'APPROVED' }])
  expect((await api.pulls.listFiles(number)).data).toMatchObject([
    { filename: 'docs/a.md', status: 'modified', additions: 1, deletions: 1 },
  ])
  await api.issues.createLabel({ ...at, name: 'millrace', color: '0e8a16' })
  await api.issues.getLabel({ ...at, name: 'millrace' })
  await api.issues.listLabelsForRepo({ ...at, per_page: 100 })
  await api.issues.addLabels({ ...issue, labels: ['millrace', 'bug'] })
  await api.issues.listLabelsOnIssue(issue)
  await api.issues.setLabels({ ...issue, labels: ['millrace'] })
  await api.issues.removeLabel({ ...issue, name: 'millrace' })
  const { data: comment } = await api.issues.createComment({ ...issue, body: 'Hello' })
  const that = { ...at, comment_id: comment.id }
  await api.issues.updateComment({ ...that, body: 'Good day' })
  expect((await api.issues.getComment(that)).data.body).toBe('Good day')
  expect((await api.issues.listComments(issue)).data).toHaveLength(1)
  await api.issues.deleteComment(that)
  const { data: merged } = await api.pulls.merge({ ...number, merge_method: 'squash' })
  const { data: pulls } = await api.repos.listPullRequestsAssociatedWithCommit({
    ...at,
    commit_sha: merged.sha,
  })
  expect(pulls).toMatchObject([{ number: 1, merged_at: expect.any(String) }])
})

test('issues', async () => {
  const api = local.api(local.eve)
  await expect(api.issues.create({ ...at, title: 'Private' })).rejects.toThrow(/Not Found/)
  const { data: issue } = await local
    .api(local.ada)
    .issues.create({ ...at, title: 'Drift', body: 'x', labels: ['bug'] })
  const number = { ...at, issue_number: issue.number }
  await local.api(local.bob).issues.update({ ...number, state: 'closed', state_reason: 'completed' })
  expect((await local.api(local.ada).issues.get(number)).data).toMatchObject({
    state: 'closed',
    closed_by: { login: 'bob' },
  })
  const { data: list } = await local.api(local.ada).issues.listForRepo({ ...at, state: 'all', labels: 'bug' })
  expect(list).toMatchObject([{ title: 'Drift' }])
})

test('commits, statuses, branches and refs', async () => {
  const api = local.api(local.ada)
  await api.repos.createCommitStatus({
    ...at,
    sha: head,
    state: 'success',
    context: 'millrace/gates',
    description: 'ok',
  })
  await api.repos.listCommitStatusesForRef({ ...at, ref: head })
  expect((await api.repos.getCombinedStatusForRef({ ...at, ref: head })).data).toMatchObject({
    state: 'success',
    total_count: 1,
  })
  local.hub.setJob('ada/demo', {
    runId: 7,
    jobId: 8,
    workflow: 'pipeline.yml',
    name: 'build',
    sha: head,
    status: 'completed',
    conclusion: 'success',
  })
  expect((await api.checks.listForRef({ ...at, ref: head })).data).toMatchObject({ total_count: 1 })
  expect((await api.repos.listCommits({ ...at, path: 'docs' })).data).toHaveLength(2)
  await api.repos.getCommit({ ...at, ref: 'heads/main' })
  expect((await api.repos.listBranches(at)).data.map(({ name }) => name)).toEqual(['main', 'topic'])
  await api.repos.getBranch({ ...at, branch: 'main' })
  await expect(api.repos.getBranchProtection({ ...at, branch: 'main' })).rejects.toThrow(
    /Branch not protected/,
  )
  const { data: tag } = await api.git.createTag({
    ...at,
    tag: 'v1',
    message: 'One',
    object: head,
    type: 'commit',
  })
  expect((await api.git.getTag({ ...at, tag_sha: tag.sha })).data).toMatchObject({
    tag: 'v1',
    object: { sha: head },
  })
  await api.git.createRef({ ...at, ref: 'refs/tags/v1', sha: tag.sha })
  expect((await api.git.getRef({ ...at, ref: 'tags/v1' })).data.object).toMatchObject({
    type: 'tag',
    sha: tag.sha,
  })
  expect((await api.git.listMatchingRefs({ ...at, ref: 'tags/v' })).data).toHaveLength(1)
  await api.git.updateRef({ ...at, ref: 'tags/v1', sha: head, force: true })
  await api.git.deleteRef({ ...at, ref: 'tags/v1' })
})

test('deployments and environments', async () => {
  const api = local.api(local.ada)
  const { data } = await api.repos.createDeployment({
    ...at,
    ref: head,
    environment: 'delay/production',
    task: 'deploy:delay/production#1',
    auto_merge: false,
    required_contexts: [],
    payload: { key: 'delay/production#1' },
  })
  if (!('id' in data)) throw new Error('not made')
  const that = { ...at, deployment_id: data.id }
  await api.repos.createDeploymentStatus({ ...that, state: 'success', description: 'live' })
  expect((await api.repos.listDeploymentStatuses(that)).data).toMatchObject([{ state: 'success' }])
  expect((await api.repos.listDeployments({ ...at, environment: 'delay/production' })).data).toHaveLength(1)
  await api.repos.getDeployment(that)
  local.hub.setEnvironment('ada/demo', { name: 'production', reviewers: ['bob'], waitMinutes: 5 })
  expect((await api.repos.getAllEnvironments(at)).data.total_count).toBe(2)
  await api.repos.getEnvironment({ ...at, environment_name: 'delay/production' })
})

test('rules, owners, settings, contents', async () => {
  const api = local.api(local.ada)
  const ruleset_id = local.hub.setRuleset('ada/demo', {
    pullRequest: {
      approvals: 1,
      codeOwners: true,
      dismissStale: true,
      lastPushApproval: false,
      mergeMethods: ['merge', 'squash'],
    },
    statuses: { contexts: ['millrace/gates'], strict: false },
  })
  const { data: rules } = await api.repos.getBranchRules({ ...at, branch: 'main' })
  expect(rules.map(({ type }) => type)).toEqual([
    'deletion',
    'non_fast_forward',
    'pull_request',
    'required_status_checks',
  ])
  await api.repos.getRepoRulesets(at)
  await api.repos.getRepoRuleset({ ...at, ruleset_id })
  expect((await api.repos.codeownersErrors(at)).data.errors).toMatchObject([
    { line: 1, kind: 'Unknown owner' },
  ])
  await api.repos.get(at)
  await api.actions.getGithubActionsPermissionsRepository(at)
  await api.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...at,
    can_approve_pull_request_reviews: true,
  })
  const permissions = await api.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at)
  expect(permissions.data).toEqual({
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: true,
  })
  await expect(api.actions.getAllowedActionsRepository(at)).rejects.toThrow(/all actions are allowed/)
  await api.actions.createRepoVariable({ ...at, name: 'MILLRACE', value: 'off' })
  await api.actions.updateRepoVariable({ ...at, name: 'MILLRACE', value: 'on' })
  expect((await api.actions.getRepoVariable({ ...at, name: 'MILLRACE' })).data.value).toBe('on')
  await api.actions.listRepoVariables(at)
  await api.actions.listRepoSecrets(at)
  await api.actions.listRepoOrganizationVariables(at)
  await api.actions.listRepoOrganizationSecrets(at)
  const { data: file } = await api.repos.getContent({ ...at, path: 'README.md' })
  expect(file).toMatchObject({ type: 'file', content: Buffer.from('# Demo\n').toString('base64') })
  expect((await api.repos.getContent({ ...at, path: 'docs' })).data).toMatchObject([{ path: 'docs/a.md' }])
})

test('workflows, runs and dispatches', async () => {
  const api = local.api(local.ada)
  expect((await api.actions.listRepoWorkflows(at)).data.workflows).toMatchObject([{ name: 'Pipeline' }])
  const workflow = { ...at, workflow_id: 'pipeline.yml' }
  await api.actions.getWorkflow(workflow)
  local.events.length = 0
  await api.actions.createWorkflowDispatch({ ...workflow, ref: 'main', inputs: { rollback: 'yes' } })
  await api.repos.createDispatchEvent({ ...at, event_type: 'go' })
  expect(local.events).toMatchObject([
    { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs: { rollback: 'yes' } } },
    { name: 'repository_dispatch', action: 'go' },
  ])
  await expect(
    api.actions.createWorkflowDispatch({ ...workflow, ref: 'main', inputs: { what: 'yes' } }),
  ).rejects.toThrow(/Unexpected inputs provided: \["what"\]/)
  const run = { ...at, run_id: 7 }
  expect((await api.actions.listWorkflowRunsForRepo({ ...at, head_sha: head })).data.total_count).toBe(1)
  await api.actions.listWorkflowRuns({ ...workflow, status: 'success' })
  await api.actions.getWorkflowRun(run)
  await api.actions.listJobsForWorkflowRun(run)
  local.hub.addArtifact('ada/demo', {
    runId: 7,
    name: 'millrace-preview',
    size: 12,
    digest: `sha256:${'0'.repeat(64)}`,
  })
  expect((await api.actions.listWorkflowRunArtifacts(run)).data.artifacts).toMatchObject([
    { size_in_bytes: 12 },
  ])
})

test('releases', async () => {
  const api = local.api(local.ada)
  local.hub.changeSettings('ada/demo', { immutableReleases: true })
  await api.repos.checkImmutableReleases(at)
  const { data: draft } = await api.repos.createRelease({ ...at, tag_name: 'v2.0.0', draft: true })
  const that = { ...at, release_id: draft.id }
  const data = 'bytes' as unknown as string
  await api.repos.uploadReleaseAsset({ ...that, name: 'a.txt', data, url: draft.upload_url })
  const { data: spare } = await api.repos.uploadReleaseAsset({
    ...that,
    name: 'c.txt',
    data,
    url: draft.upload_url,
  })
  await api.repos.deleteReleaseAsset({ ...at, asset_id: spare.id })
  await expect(api.repos.getReleaseByTag({ ...at, tag: 'v2.0.0' })).rejects.toThrow(/Not Found/)
  await api.repos.updateRelease({ ...that, draft: false })
  expect((await api.repos.getReleaseByTag({ ...at, tag: 'v2.0.0' })).data).toMatchObject({ immutable: true })
  await expect(
    api.repos.uploadReleaseAsset({ ...that, name: 'b.txt', data, url: draft.upload_url }),
  ).rejects.toThrow(/immutable/)
  await expect(api.git.deleteRef({ ...at, ref: 'tags/v2.0.0' })).rejects.toThrow(/immutable/)
  expect((await api.repos.listReleaseAssets(that)).data).toMatchObject([{ name: 'a.txt', size: 5 }])
  await api.repos.getRelease(that)
  await api.repos.listReleases(at)
  expect(await local.hub.commitOf('ada/demo', 'v2.0.0')).toBe(await local.hub.commitOf('ada/demo', 'main'))
})

test('accounts', async () => {
  const api = local.api(local.ada)
  expect((await api.users.getAuthenticated()).data.login).toBe('ada')
  await api.rateLimit.get()
  const that = { package_type: 'container', package_name: 'demo/store' } as const
  await expect(api.packages.getPackageForUser({ ...that, username: 'ada' })).rejects.toThrow(/not found/i)
  await expect(api.packages.getPackageForOrganization({ ...that, org: 'ada' })).rejects.toThrow(/not found/i)
})

test('every route was answered, and every answer is as GitHub describes it', () => {
  const called = new Set(local.hub.calls.map(({ method, route }) => `${method} ${route}`))
  expect(routes.map(({ method, path }) => `${method} ${path}`).filter(name => !called.has(name))).toEqual([])
  expect(local.hub.violations).toEqual([])
})
