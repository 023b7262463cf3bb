import { expect } from 'vitest'
import type { Permissions } from '../hub.ts'
import { git, openTestHub, type TestHub, withHub } from './testing.ts'

const { afterAll, beforeAll, beforeEach, test } = withHub

let local: TestHub
let at: { owner: string; repo: string }

const WORKFLOW = 'on: { workflow_dispatch: {} }\njobs: {}\n'

beforeAll(async () => {
  local = await openTestHub()
  at = await local.repository('demo', { 'a.txt': 'a\n', '.github/workflows/deploy.yml': WORKFLOW })
  await local.repository('other', { 'a.txt': 'a\n' })
})
beforeEach(() => {
  local.events.length = 0
})
afterAll(() => local.close())

let jobId = 0
const job = (permissions: Permissions): string =>
  local.hub.mintJobToken({ repository: 'ada/demo', permissions, runId: 5, jobId: ++jobId })

const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => 'nothing',
    (error: {
      status: number
      response: { data: { message: string }; headers: Record<string, string> }
    }) => ({
      status: error.status,
      message: error.response.data.message,
      accepted: error.response.headers['x-accepted-github-permissions'],
    }),
  )

test('a permission that the job does not have is refused and named', async () => {
  const api = local.api(job({ contents: 'read', issues: 'read' }))
  expect(await refusal(api.issues.create({ ...at, title: 'x' }))).toEqual({
    status: 403,
    message: 'Resource not accessible by integration',
    accepted: 'issues=write',
  })
  expect(await refusal(api.actions.listRepoVariables(at))).toMatchObject({ status: 403 })
  expect(await refusal(api.repos.get({ ...at, repo: 'other' }))).toMatchObject({ status: 404 })
  expect(await refusal(local.api('ghs_unknown').repos.get(at))).toMatchObject({
    status: 401,
    message: 'Bad credentials',
  })
})

test('every call is in the books with the permission that it used', async () => {
  const token = job({ contents: 'read' })
  const api = local.api(token)
  await api.repos.getCommit({ ...at, ref: 'main' })
  await refusal(api.issues.create({ ...at, title: 'x' }))
  const clone = await local.clone('ada/demo', token)
  expect(clone).toBeTruthy()
  const own = local.hub.calls.filter(call => call.jobId === jobId)
  const lines = own.map(({ kind, method, route, permission, status }) => [
    `${kind} ${method} ${route}`,
    permission,
    status,
  ])
  expect(lines).toContainEqual(['rest GET /repos/{owner}/{repo}/commits/{ref}', { contents: 'read' }, 200])
  expect(lines).toContainEqual(['rest POST /repos/{owner}/{repo}/issues', { issues: 'write' }, 403])
  expect(lines).toContainEqual(['git fetch ada/demo', { contents: 'read' }, 200])
})

test('what it does starts nothing, except a dispatch', async () => {
  const api = local.api(job({ issues: 'write', actions: 'write', contents: 'write' }))
  await api.issues.create({ ...at, title: 'Drift' })
  await api.actions.createWorkflowDispatch({ ...at, workflow_id: 'deploy.yml', ref: 'main' })
  expect(local.events.map(({ name, startsRuns, actor }) => [name, startsRuns, actor])).toEqual([
    ['issues', false, { login: 'github-actions[bot]', type: 'Bot' }],
    ['workflow_dispatch', true, { login: 'github-actions[bot]', type: 'Bot' }],
  ])
})

test('it opens pull requests where the setting lets it, and their runs wait for a person', async () => {
  const token = job({ contents: 'write', 'pull-requests': 'write' })
  const clone = await local.clone('ada/demo', token)
  await local.push(clone, 'bot', { 'b.txt': 'b\n' })
  expect(local.events.map(({ name, startsRuns }) => [name, startsRuns])).toEqual([
    ['push', false],
    ['create', false],
  ])
  const api = local.api(token)
  const content = { ...at, title: 'Bot', head: 'bot', base: 'main' }
  expect(await refusal(api.pulls.create(content))).toMatchObject({
    status: 403,
    message: 'GitHub Actions is not permitted to create or approve pull requests.',
  })
  local.hub.changeSettings('ada/demo', { actionsMayApprovePullRequests: true })
  await api.pulls.create(content)
  expect(local.events.at(-1)).toMatchObject({
    name: 'pull_request',
    action: 'opened',
    startsRuns: true,
    needsApproval: true,
    fork: false,
  })
  await local.push(clone, 'bot', { 'b.txt': 'c\n' })
  expect(local.events.at(-1)).toMatchObject({ action: 'synchronize', startsRuns: true, needsApproval: true })
  await api.pulls.update({ ...at, pull_number: 2, title: 'Better' })
  expect(local.events.at(-1)).toMatchObject({ action: 'edited', startsRuns: false, needsApproval: false })
})

test('labels that are new take the right to write issues', async () => {
  const api = local.api(job({ 'pull-requests': 'write' }))
  const issue = { ...at, issue_number: 2 }
  expect(await refusal(api.issues.addLabels({ ...issue, labels: ['unheard of'] }))).toMatchObject({
    status: 403,
    message: 'You do not have permission to create labels on this repository.',
  })
  await api.issues.addLabels({ ...issue, labels: ['bug'] })
  await api.issues.createComment({ ...issue, body: 'x' })
  expect(await refusal(api.issues.createComment({ ...at, issue_number: 1, body: 'x' }))).toMatchObject({
    status: 403,
  })
})

test('it pushes only with contents: write, and no workflow files', async () => {
  const reader = await local.clone('ada/demo', job({ contents: 'read' }))
  await expect(local.push(reader, 'x', { 'x.txt': 'x' })).rejects.toThrow(
    /Permission to ada\/demo.git denied to github-actions\[bot\].*403/s,
  )
  const writer = await local.clone('ada/demo', job({ contents: 'write' }))
  await expect(local.push(writer, 'x', { '.github/workflows/own.yml': WORKFLOW })).rejects.toThrow(
    /refusing to allow a GitHub App to create or update workflow `.github\/workflows\/own.yml` without `workflows` permission/,
  )
  await expect(local.clone('ada/demo', job({ contents: 'none' }))).rejects.toThrow(/403/)
  await expect(local.clone('ada/other', job({ contents: 'write' }))).rejects.toThrow(/not found/)
  await expect(local.clone('ada/demo', 'ghs_unknown')).rejects.toThrow(
    /Authentication failed|terminal prompts/,
  )
})

test('a token that was revoked is nobody, and an App starts runs', async () => {
  const token = job({ contents: 'read' })
  local.hub.revoke(token)
  expect(await refusal(local.api(token).repos.get(at))).toMatchObject({ status: 401 })
  const app = local.hub.mintAppToken({
    repository: 'ada/demo',
    app: 'millrace',
    permissions: { contents: 'write' },
  })
  await local.push(await local.clone('ada/demo', app), 'app', { 'app.txt': 'x' })
  expect(local.events.at(-1)).toMatchObject({
    startsRuns: true,
    actor: { login: 'millrace[bot]', type: 'Bot' },
  })
})

test('git takes the token as the header that checkout sets, too', async () => {
  const basic = Buffer.from(`x-access-token:${job({ contents: 'read' })}`).toString('base64')
  const url = `${local.hub.serverUrl}/ada/demo`
  const header = `http.${local.hub.serverUrl}/.extraheader=AUTHORIZATION: basic ${basic}`
  expect(await git(local.folder, '-c', header, 'ls-remote', url, 'refs/heads/main')).toMatch(
    /refs\/heads\/main$/,
  )
})
