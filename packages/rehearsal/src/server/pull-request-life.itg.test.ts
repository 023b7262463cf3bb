import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HubEvent } from '../hub.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import type { LocalGitHub } from './local-github.ts'
import { openLocalGitHub } from './open-local-github.ts'

const exec = promisify(execFile)
let folder: string
let hub: LocalGitHub
const events: HubEvent[] = []
let ada: string
let bob: string

async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' }
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  return (await exec('git', [...who, ...args], { cwd, env })).stdout.trim()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-github-'))
  hub = await openLocalGitHub({ folder, tools: toolFolder() })
  hub.onEvent(event => events.push(event))
  ada = hub.createUser('ada')
  bob = hub.createUser('bob')
  await writeFile(join(folder, 'README.md'), '# Hello\n')
  const template = await mkdtemp(join(folder, 'template-'))
  await writeFile(join(template, 'README.md'), '# Hello\n')
  await hub.createRepository({
    owner: 'ada',
    name: 'demo',
    by: 'ada',
    from: template,
    members: { bob: 'write' },
  })
})

afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

const octokit = (auth: string): Octokit => new Octokit({ auth, baseUrl: hub.apiUrl })
const at = { owner: 'ada', repo: 'demo' }

test('a repository made from a folder fires a push with its files', () => {
  expect(events.map(({ name }) => name)).toEqual(['push', 'create'])
  expect(events[0]).toMatchObject({ ref: 'refs/heads/main', startsRuns: true, actor: { login: 'ada' } })
  expect(events[0]!.payload['commits']).toMatchObject([{ added: ['README.md'] }])
})

test('a branch is pushed, proposed, approved and merged', async () => {
  const clone = join(folder, 'clone')
  const url = `${hub.serverUrl.replace('//', `//x-access-token:${ada}@`)}/ada/demo.git`
  await git(folder, 'clone', '-q', url, clone)
  await git(clone, 'checkout', '-q', '-b', 'topic')
  await writeFile(join(clone, 'a.txt'), 'a\n')
  await git(clone, 'add', '.')
  await git(clone, 'commit', '-q', '-m', 'Add a')
  events.length = 0
  await git(clone, 'push', '-q', 'origin', 'topic')
  expect(events.map(({ name }) => name)).toEqual(['push', 'create'])

  const api = octokit(ada)
  const { data: pull } = await api.pulls.create({
    ...at,
    title: 'A',
    head: 'topic',
    base: 'main',
    body: 'Why',
  })
  expect(pull).toMatchObject({ number: 1, mergeable: null, additions: 1, changed_files: 1 })
  expect(events.at(-1)).toMatchObject({
    name: 'pull_request',
    action: 'opened',
    ref: 'refs/pull/1/merge',
    needsApproval: false,
  })
  await expect(api.pulls.create({ ...at, title: 'A', head: 'topic', base: 'main' })).rejects.toThrow(
    /A pull request already exists for ada:topic/,
  )
  await api.issues.addLabels({ ...at, issue_number: 1, labels: ['bug'] })
  await api.issues.createComment({ ...at, issue_number: 1, body: 'Hello' })
  await api.repos.createCommitStatus({
    ...at,
    sha: pull.head.sha,
    state: 'success',
    context: 'millrace/gates',
  })
  const { data: review } = await octokit(bob).pulls.createReview({ ...at, pull_number: 1, event: 'APPROVE' })
  expect(review.state).toBe('APPROVED')
  await api.pulls.get({ ...at, pull_number: 1 })
  const { data: seen } = await api.pulls.get({ ...at, pull_number: 1 })
  expect(seen).toMatchObject({
    mergeable: true,
    mergeable_state: 'clean',
    comments: 1,
    labels: [{ name: 'bug' }],
  })
  const { data: merged } = await octokit(bob).pulls.merge({ ...at, pull_number: 1, sha: pull.head.sha })
  expect(await hub.commitOf('ada/demo', 'main')).toBe(merged.sha)
  expect(events.slice(-2)).toMatchObject([
    { name: 'pull_request', action: 'closed', payload: { pull_request: { merged: true } } },
    { name: 'push', ref: 'refs/heads/main', sha: merged.sha },
  ])
  expect(hub.violations).toEqual([])
})
