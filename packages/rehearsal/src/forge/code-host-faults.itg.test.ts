import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fault } from '../server/faults.ts'
import type { LocalGitHub } from '../server/local-github.ts'
import { openLocalGitHub } from '../server/open-local-github.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import { type HostedRepository, hostedRepository } from './testing/hosted-repository.ts'

const FAULTS: readonly Fault[] = ['before', 'after', 'drop', 'rate-limit', 'secondary-limit']

let folder: string
let hub: LocalGitHub
let hosted: HostedRepository
/** Dispatches that arrived, by their reason. */
const dispatched: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'code-host-faults-'))
  hub = await openLocalGitHub({ folder, tools: toolFolder() })
  hub.createUser('ada')
  hub.createUser('bob')
  // A dispatch makes a run, as the engine would.
  hub.onEvent(({ name, repository, sha, payload }) => {
    if (name !== 'workflow_dispatch') return
    dispatched.push((payload['inputs'] as { reason: string }).reason)
    const runId = 100 + dispatched.length
    const run = { event: 'workflow_dispatch', branch: 'main', actor: 'ada', name: 'a', sha }
    hub.setJob(repository, { ...run, runId, jobId: runId, workflow: 'pipeline.yml', status: 'queued' })
  })
  hosted = await hostedRepository(hub, { folder, name: 'faulty' })
})
afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

let last = 0

/** One life of a proposal: everything that a host can make, each once. */
async function live(plan: () => void): Promise<{ calls: number; missed: number }> {
  last += 1
  const name = `life-${last}`
  const marker = `<!-- millrace:${name} -->`
  const branch = `millrace/data/${name}`
  const head = await hosted.push(branch, { [`data/${name}.dvc`]: name })
  hub.faults.reset()
  plan()
  const { host } = hosted
  const content = { branch, base: 'main', title: name, body: `Body.\n\n${marker}`, labels: [name] }
  const { pullRequest } = await host.openPullRequest(content)
  const { number } = pullRequest
  await host.comment(number, { marker, body: 'one' })
  await host.comment(number, { marker, body: 'two' })
  const issue = await host.openIssue({ marker, title: name, body: 'Broken.', labels: [name] })
  await host.closeIssue({ marker, comment: 'As usual.' })
  await host.setStatus(head, { context: 'millrace/gates', state: 'success', description: 'passed' })
  const deployment = {
    key: `${name}/production#1`,
    commit: head,
    environment: name,
    description: name,
  } as const
  await host.setDeployment({ ...deployment, state: 'in_progress' })
  await host.setDeployment({ ...deployment, state: 'success' })
  expect(await host.reviewState(number)).toBe('none')
  expect(await host.files(number)).toEqual([`data/${name}.dvc`])
  const { commit } = await host.merge(number, head)
  expect(await host.pullRequestOf(commit)).toMatchObject({ number, state: 'merged' })
  expect(await host.pullRequestFrom(branch)).toMatchObject({ number, state: 'merged' })
  expect((await host.openPullRequests()).map(one => one.number)).not.toContain(number)
  await host.dispatch('pipeline.yml', { branch: 'main', inputs: { reason: name } })
  const calls = hub.faults.counted()
  const missed = hub.faults.waiting().length
  hub.faults.reset()

  const at = { owner: 'ada', repo: 'faulty' }
  const { pulls, issues, repos } = hosted.as('ada').rest
  const made = await pulls.list({ ...at, head: `ada:${branch}`, state: 'all' })
  expect(made.data.map(one => [one.number, one.labels.map(label => label.name)])).toEqual([[number, [name]]])
  const said = await issues.listComments({ ...at, issue_number: number })
  expect(said.data.map(one => one.body)).toEqual([`two\n\n${marker}`])
  const all = await issues.listForRepo({ ...at, state: 'all', labels: name })
  const opened = all.data.filter(one => one.pull_request === undefined)
  expect(opened.map(one => [one.number, one.state])).toEqual([[issue.number, 'closed']])
  expect((await issues.listComments({ ...at, issue_number: issue.number })).data).toHaveLength(1)
  expect((await repos.listCommitStatusesForRef({ ...at, ref: head })).data).toHaveLength(1)
  const deployments = (await repos.listDeployments({ ...at, environment: name })).data
  expect(deployments).toHaveLength(1)
  const states = await repos.listDeploymentStatuses({ ...at, deployment_id: deployments[0]?.id ?? 0 })
  expect(states.data.map(one => one.state)).toEqual(['success', 'in_progress'])
  expect(dispatched.filter(reason => reason === name)).toHaveLength(1)
  return { calls, missed }
}

/** Every call of a life that changes something. */
const WRITES = [
  ['POST', '/repos/{owner}/{repo}/pulls'],
  ['POST', '/repos/{owner}/{repo}/labels'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/labels'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['POST', '/repos/{owner}/{repo}/issues'],
  ['PATCH', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['POST', '/repos/{owner}/{repo}/statuses/{sha}'],
  ['POST', '/repos/{owner}/{repo}/deployments'],
  ['POST', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
  ['PUT', '/repos/{owner}/{repo}/pulls/{pull_number}/merge'],
  ['POST', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'],
] as const

test.each(FAULTS)('every write that fails once by "%s" leaves the same as one that did not', async fault => {
  const { missed } = await live(() => {
    for (const [method, route] of WRITES) hub.faults.add({ fault, method, route })
  })
  expect(missed).toBe(0)
})

test('a life in which every second call fails, its answer lost, ends the same', async () => {
  const { calls } = await live(() => undefined)
  expect(calls).toBeGreaterThan(25)
  const { missed } = await live(() => {
    // A call that is repeated counts again, so that each fails once; plans beyond the last one stay.
    for (let nth = 1; nth <= 3 * calls; nth += 2) hub.faults.add({ fault: 'drop', nth })
  })
  expect(1.5 * calls - missed).toBeGreaterThan(calls / 2)
})
