import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGitHub } from '@millrace/forge/github'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalGitHub } from '../server/local-github.ts'
import { openLocalGitHub } from '../server/open-local-github.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import { hostedRepository } from './testing/hosted-repository.ts'

const MARKER = '<!-- millrace:drift:flights -->'

let folder: string
let hub: LocalGitHub
let last = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusals-'))
  hub = await openLocalGitHub({ folder, tools: toolFolder() })
  hub.createUser('ada')
  hub.createUser('bob')
})
afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

/** A repository with one open pull request, number 1. */
async function withPull() {
  last += 1
  const hosted = await hostedRepository(hub, { folder, name: `q${last}` })
  const head = await hosted.push('feature', { 'data/a.dvc': 'a' })
  const content = { branch: 'feature', base: 'main', title: 'x', body: 'y', labels: [] }
  await hosted.host.openPullRequest(content)
  return { ...hosted, head, content, at: { owner: 'ada', repo: `q${last}` } }
}

test('a person’s comment that carries our marker is never written over', async () => {
  const { host, as, at } = await withPull()
  const body = `Look at this:\n\n${MARKER}`
  await as('bob').rest.issues.createComment({ ...at, issue_number: 1, body })
  expect((await host.comment(1, { marker: MARKER, body: 'ours' })).written).toBe('created')
  const { data } = await as('ada').rest.issues.listComments({ ...at, issue_number: 1 })
  expect(data.map(one => one.body)).toEqual([body, `ours\n\n${MARKER}`])
})

test('with a person’s token it is that person’s comments that are ours', async () => {
  const { host, repository } = await withPull()
  const token = hub.tokenOf('ada')
  const ada = openGitHub({
    repository,
    apiUrl: hub.apiUrl,
    serverUrl: hub.serverUrl,
    token,
    retry: { baseMs: 1 },
  })
  await host.comment(1, { marker: MARKER, body: 'of the bot' })
  expect((await ada.comment(1, { marker: MARKER, body: 'of Ada' })).written).toBe('created')
  expect((await ada.comment(1, { marker: MARKER, body: 'of Ada again' })).written).toBe('updated')
})

test('a repository that allows squashing alone is merged so', async () => {
  const { host, head, repository } = await withPull()
  hub.changeSettings(repository, { mergeMethods: ['squash'] })
  const { commit } = await host.merge(1, head)
  expect(await hub.commitOf(repository, `${commit}^2`)).toBeUndefined()
})

test('a ruleset that wants a review is named, not waited for', async () => {
  const { host, head, repository } = await withPull()
  const pullRequest = {
    approvals: 1,
    codeOwners: false,
    dismissStale: false,
    lastPushApproval: false,
    mergeMethods: ['merge'] as const,
  }
  hub.setRuleset(repository, {
    name: 'main',
    enforcement: 'active',
    include: ['~DEFAULT_BRANCH'],
    pullRequest,
  })
  await expect(host.merge(1, head)).rejects.toMatchObject({ code: 'MR1128', exitCode: 1 })
})

test('a pull request that conflicts is not merged', async () => {
  const { host, head, push } = await withPull()
  await push('main', { 'data/a.dvc': 'b' })
  await expect(host.merge(1, head)).rejects.toMatchObject({ code: 'MR1129' })
})

test('a branch without a change, and one that is not there, have no pull request', async () => {
  const { host, content, git } = await withPull()
  await git('push', '-q', 'origin', 'origin/main:refs/heads/empty')
  await expect(host.openPullRequest({ ...content, branch: 'empty' })).rejects.toMatchObject({
    code: 'MR1135',
  })
  await expect(host.openPullRequest({ ...content, branch: 'none' })).rejects.toMatchObject({ code: 'MR1135' })
})

test('a workflow that cannot be dispatched says what it lacks', async () => {
  const { host } = await withPull()
  await expect(host.dispatch('none.yml', { branch: 'main' })).rejects.toMatchObject({ code: 'MR1127' })
  const inputs = { unknown: 'x' }
  await expect(host.dispatch('pipeline.yml', { branch: 'main', inputs })).rejects.toMatchObject({
    code: 'MR1131',
    exitCode: 2,
  })
})

test('a repository without issues says where they are switched on', async () => {
  const { host, repository } = await withPull()
  hub.changeSettings(repository, { hasIssues: false })
  const issue = { marker: MARKER, title: 'x', body: 'y', labels: [] }
  await expect(host.openIssue(issue)).rejects.toMatchObject({ code: 'MR1134', exitCode: 2 })
})

test('a pull request is opened without a label that the token may not make', async () => {
  const { hostWith, push, content, as, at } = await withPull()
  await push('second', { 'data/b.dvc': 'b' })
  const host = hostWith({ contents: 'read', 'pull-requests': 'write' })
  const opened = await host.openPullRequest({ ...content, branch: 'second', labels: ['new-label'] })
  expect(opened.written).toBe('created')
  const { data } = await as('ada').rest.pulls.get({ ...at, pull_number: opened.pullRequest.number })
  expect(data.labels).toEqual([])
})
