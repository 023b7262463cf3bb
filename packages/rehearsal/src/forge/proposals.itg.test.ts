import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ChangeSet, GATES_STATUS, openRepository, type Repository, withCodeHost } from '@millrace/forge'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalGitHub } from '../server/local-github.ts'
import { openLocalGitHub } from '../server/open-local-github.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import { type HostedRepository, hostedRepository } from './testing/hosted-repository.ts'

const exec = promisify(execFile)
const OWNERS = { '.github/CODEOWNERS': 'models/ @bob\n' }

let folder: string
let hub: LocalGitHub
let last = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'))
  hub = await openLocalGitHub({ folder, tools: toolFolder() })
  hub.createUser('ada')
  hub.createUser('bob')
})
afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

const hosted = () => {
  last += 1
  return hostedRepository(hub, { folder, name: `p${last}`, files: OWNERS })
}

/** A checkout as a job has it: one commit, no branch, no `origin/HEAD`, no credentials; or all of the history. */
async function checkout(
  of: HostedRepository,
  { ref = 'refs/heads/main', to = 'refs/remotes/origin/main', depth = ['--depth=1'] } = {},
): Promise<{ root: string; repository: Repository; proposals: Repository }> {
  last += 1
  const root = join(folder, `checkout-${last}`)
  const url = `${hub.serverUrl}/${of.repository}.git`
  const git = (...args: string[]) => exec('git', args, { cwd: root })
  await exec('git', ['init', '-q', root])
  await git('remote', 'add', 'origin', url)
  const header = Buffer.from(`x-access-token:${of.token}`).toString('base64')
  const config = ['-c', `http.${hub.serverUrl}/.extraheader=AUTHORIZATION: basic ${header}`]
  await git(...config, 'fetch', '-q', '--no-tags', ...depth, 'origin', `+${ref}:${to}`)
  await git('checkout', '-q', '--detach', to)
  const auth = { serverUrl: hub.serverUrl, token: of.token }
  const repository = await openRepository(root, { auth, retry: { times: 3, baseMs: 1 } })
  return { root, repository, proposals: withCodeHost(repository, of.host) }
}

const bump = (text: string): ChangeSet => ({
  key: { kind: 'data', dataset: 'flights' },
  title: `flights: ${text}`,
  body: `**${text}**`,
  files: [{ path: 'data/flights.dvc', update: () => text }],
})
const promote = (text: string): ChangeSet => ({
  key: { kind: 'promotion', model: 'delay', stage: 'production' },
  title: `Promote ${text}`,
  body: `**${text}**`,
  files: [{ path: 'models/delay/production.dvc', update: () => text }],
})

describe('a proposal on GitHub', () => {
  it('is one pull request of the bot, updated when it changes, left alone when it does not', async () => {
    const place = await hosted()
    const first = await (await checkout(place)).proposals.propose(bump('a'))
    expect(first).toMatchObject({ state: 'opened', pullRequest: { number: 1 } })
    const { data } = await place
      .as('ada')
      .rest.pulls.get({ owner: 'ada', repo: place.repository.slice(4), pull_number: 1 })
    expect(data.user.login).toBe('github-actions[bot]')
    expect(data.body).toBe(`**a**\n<!-- millrace-change:${first.change} -->`)
    expect(data.head.sha).toBe(first.head)
    await place.git('fetch', '-q', 'origin')
    expect(await place.git('log', '-1', '--format=%an <%ae>', first.head)).toBe(
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    )
    const again = await (await checkout(place)).proposals.propose(bump('a'))
    expect(again).toMatchObject({ state: 'unchanged', head: first.head, pullRequest: { number: 1 } })
    const next = await (await checkout(place)).proposals.propose(bump('b'))
    expect(next).toMatchObject({ state: 'updated', pullRequest: { number: 1 } })
    const { proposals } = await checkout(place)
    expect(await proposals.openProposals()).toEqual([
      {
        key: bump('b').key,
        branch: next.branch,
        head: next.head,
        title: 'flights: b',
        pullRequest: next.pullRequest,
      },
    ])
  })

  it('keeps its head although main moved on', async () => {
    const place = await hosted()
    const first = await (await checkout(place)).proposals.propose(bump('a'))
    await place.push('main', { 'features/a.sql': 'select 1' })
    expect(await (await checkout(place)).proposals.propose(bump('a'))).toMatchObject({
      state: 'unchanged',
      head: first.head,
    })
  })

  it('that was declined is not opened again by a fresh clone; another change is', async () => {
    const place = await hosted()
    const first = await (await checkout(place)).proposals.propose(bump('a'))
    await place.close(1)
    const again = await (await checkout(place)).proposals.propose(bump('a'))
    expect(again).toMatchObject({ state: 'declined', pullRequest: first.pullRequest })
    const next = await (await checkout(place)).proposals.propose(bump('b'))
    expect(next).toMatchObject({ state: 'opened', pullRequest: { number: 2 } })
  })

  it('of a branch that a killed run pushed gets its pull request from the next run', async () => {
    const place = await hosted()
    const { repository } = await checkout(place)
    const killed = await repository.propose(bump('a'), 'none')
    const repaired = await (await checkout(place)).proposals.propose(bump('a'))
    expect(repaired).toMatchObject({ state: 'opened', head: killed.head, pullRequest: { number: 1 } })
  })

  it('is opened anew after its branch was merged and main went back', async () => {
    const place = await hosted()
    await (await checkout(place)).proposals.propose(bump('a'))
    await place.mergeAsPerson(1, 'squash')
    expect((await (await checkout(place)).proposals.propose(bump('a'))).state).toBe('empty')
    await place.git('pull', '-q')
    await place.git('revert', '--no-edit', 'HEAD')
    await place.git('push', '-q')
    expect(await (await checkout(place)).proposals.propose(bump('a'))).toMatchObject({
      state: 'opened',
      pullRequest: { number: 2 },
    })
  })

  it('of a promotion stays once a person was asked; that GitHub asks code owners is nobody’s decision', async () => {
    const place = await hosted()
    const first = await (await checkout(place)).proposals.propose(promote('v1'))
    expect(await place.host.reviewState(1)).toBe('none')
    const second = await (await checkout(place)).proposals.propose(promote('v2'))
    expect(second).toMatchObject({ state: 'updated', pullRequest: first.pullRequest })
    await place.review(1, 'asked')
    const waiting = await (await checkout(place)).proposals.propose(promote('v3'))
    expect(waiting).toMatchObject({ state: 'frozen', head: second.head, pullRequest: first.pullRequest })
    expect((await (await checkout(place)).proposals.propose(promote('v2'))).state).toBe('unchanged')
    expect(await place.host.pullRequest(1)).toMatchObject({ title: 'Promote v2', head: { sha: second.head } })
    // Main changes the same file: nobody can merge what was frozen.
    await place.push('main', { 'models/delay/production.dvc': 'by hand' })
    expect((await (await checkout(place)).proposals.propose(promote('v3'))).state).toBe('updated')
  })

  it('of a dataset moves under a remark, and stays once it was approved', async () => {
    const place = await hosted()
    await (await checkout(place)).proposals.propose(bump('a'))
    await place.review(1, 'reviewed')
    expect((await (await checkout(place)).proposals.propose(bump('b'))).state).toBe('updated')
    await place.review(1, 'approved')
    const frozen = await (await checkout(place)).proposals.propose(bump('c'))
    expect(frozen.state).toBe('frozen')
    // Drift-check looked later than the person: what nobody may merge waits for nothing.
    const status = { context: GATES_STATUS, state: 'failure', description: 'the feed looks broken' } as const
    await place.host.setStatus(frozen.head, status)
    const newer = await (await checkout(place)).proposals.propose(bump('c'))
    expect(newer.state).toBe('updated')
    expect((await place.host.pullRequest(1)).head.sha).toBe(newer.head)
  })
})

describe('a checkout as a job has it', () => {
  it('knows main and its history on a pull request too, and keeps the token out of its config', async () => {
    const place = await hosted()
    const head = await place.push('feature', { 'features/a.sql': 'select 1' })
    const content = { branch: 'feature', base: 'main', title: 'x', body: 'y', labels: [] }
    await place.host.openPullRequest(content)
    const { root, repository } = await checkout(place, {
      ref: 'refs/pull/1/merge',
      to: 'refs/remotes/pull/1/merge',
    })
    const main = await place.git('rev-parse', 'origin/main')
    expect(await repository.mainBranch()).toBe('main')
    expect(await repository.mainTip()).toBe(main)
    expect(await repository.firstCommit()).toBe(main)
    expect(await repository.isOnMain(head)).toBe(false)
    expect(await repository.changedPaths(await repository.headCommit())).toEqual(['features/a.sql'])
    expect(await readFile(join(root, '.git/config'), 'utf8')).not.toMatch(/extraheader|basic/i)
  })

  it('follows main by its remote, and reads the head of a merged pull request whose branch is gone', async () => {
    const place = await hosted()
    const { repository } = await checkout(place)
    const head = await place.push('feature', { 'features/a.sql': 'select 1' })
    const content = { branch: 'feature', base: 'main', title: 'x', body: 'y', labels: [] }
    await place.host.openPullRequest(content)
    const commit = await place.mergeAsPerson(1, 'squash')
    await place.git('push', '-q', 'origin', '--delete', 'feature')
    await repository.refresh()
    expect(await repository.mainTip()).toBe(commit)
    await repository.refresh(head)
    expect(await repository.readAt(head, 'features/a.sql')).toBe('select 1')
  })

  it('tags what another clone tagged already, and nothing else by that name', async () => {
    const place = await hosted()
    const one = (await checkout(place)).repository
    const first = await one.headCommit()
    await one.tag('delay@v1.0.0', 'first', first)
    await place.push('main', { a: 'a' })
    const { repository } = await checkout(place)
    await repository.refresh()
    await expect(repository.tag('delay@v1.0.0', 'x', await repository.mainTip())).rejects.toMatchObject({
      code: 'MR1104',
    })
    const third = (await checkout(place)).repository
    await third.firstCommit()
    await third.tag('delay@v1.0.0', 'first', first)
    expect(await third.tags()).toEqual([{ name: 'delay@v1.0.0', commit: first }])
  })
})

describe('what GitHub refuses', () => {
  it('names the permission that is missing, for Git and for the API', async () => {
    const place = await hosted()
    const { repository } = await checkout(place)
    const reader = place.hostWith({ contents: 'read', 'pull-requests': 'read' })
    const content = { branch: 'feature', base: 'main', title: 'x', body: 'y', labels: [] }
    await expect(reader.openPullRequest(content)).rejects.toMatchObject({
      code: 'MR1121',
      exitCode: 4,
      fix: expect.stringContaining('pull-requests: write') as string,
    })
    const token = hub.mintJobToken({
      repository: place.repository,
      permissions: { contents: 'read' },
      runId: 1,
      jobId: 1,
    })
    const auth = { serverUrl: hub.serverUrl, token }
    const weak = await openRepository(repository.root, { auth, retry: { times: 1, baseMs: 1 } })
    const refused = await weak.propose(bump('a')).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'MR1136', exitCode: 4, values: { permissions: 'contents: write' } })
    expect(JSON.stringify([String(refused), refused])).not.toContain(token)
  })

  it('names the setting that lets Actions open pull requests', async () => {
    const place = await hosted()
    hub.changeSettings(place.repository, { actionsMayApprovePullRequests: false })
    await expect((await checkout(place)).proposals.propose(bump('a'))).rejects.toMatchObject({
      code: 'MR1122',
      fix: expect.stringContaining('Allow GitHub Actions to create and approve pull requests') as string,
    })
  })

  it('names the token that ended', async () => {
    const place = await hosted()
    hub.revoke(place.token)
    await expect(place.host.pullRequest(1)).rejects.toMatchObject({ code: 'MR1120', exitCode: 4 })
  })
})
