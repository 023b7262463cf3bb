import { expect } from 'vitest'
import { git, openTestHub, type TestHub, withHub } from './testing.ts'

const { afterAll, beforeAll, test } = withHub

let local: TestHub
beforeAll(async () => {
  local = await openTestHub()
  const from = await local.repository('source', { 'a.txt': 'a\n' })
  expect(from.repo).toBe('source')
  await local.hub.createRepository({
    owner: 'ada',
    name: 'demo',
    by: 'ada',
    private: false,
    from: local.hub.gitDir('ada/source'),
  })
})
afterAll(() => local.close())

const at = { owner: 'ada', repo: 'demo' }

test("a newcomer's pull request comes from the fork, waits for approval, and its commits are in the base", async () => {
  expect(await local.hub.fork('ada/demo', 'eve')).toBe('eve/demo')
  const clone = await local.clone('eve/demo', local.eve)
  const sha = await local.push(clone, 'fix', { 'a.txt': 'b\n' })
  await expect(
    local.push(await local.clone('ada/demo', local.eve), 'fix', { 'a.txt': 'b\n' }),
  ).rejects.toThrow(/403/)
  const { data } = await local
    .api(local.eve)
    .pulls.create({ ...at, title: 'Fix', head: 'eve:fix', base: 'main' })
  expect(data).toMatchObject({
    head: { sha, repo: { full_name: 'eve/demo', fork: true } },
    author_association: 'NONE',
  })
  expect(local.events.at(-1)).toMatchObject({
    name: 'pull_request',
    repository: 'ada/demo',
    fork: true,
    needsApproval: true,
    startsRuns: true,
  })
  const upstream = await local.clone('ada/demo', local.ada)
  await git(upstream, 'fetch', '-q', 'origin', 'refs/pull/1/merge')
  expect(await git(upstream, 'show', 'FETCH_HEAD:a.txt')).toBe('b')
})

test('who was merged once is no newcomer', async () => {
  await local.api(local.ada).pulls.merge({ ...at, pull_number: 1 })
  const clone = await local.clone('eve/demo', local.eve)
  await local.push(clone, 'more', { 'b.txt': 'b\n' })
  await local.api(local.eve).pulls.create({ ...at, title: 'More', head: 'eve:more', base: 'main' })
  expect(local.events.at(-1)).toMatchObject({ fork: true, needsApproval: false })
  local.events.length = 0
  await local.push(clone, 'more', { 'c.txt': 'c\n' }, 'more')
  expect(local.events.map(({ name, repository, action }) => [name, repository, action])).toEqual([
    ['push', 'eve/demo', undefined],
    ['pull_request', 'ada/demo', 'synchronize'],
  ])
})

test('everybody reads what is public, nobody without an account writes', async () => {
  expect(await git(local.folder, 'ls-remote', `${local.hub.serverUrl}/ada/demo`, 'HEAD')).toMatch(/HEAD$/)
  const api = local.api('')
  await expect(fetch(`${local.hub.apiUrl}/repos/ada/demo`).then(({ status }) => status)).resolves.toBe(200)
  await expect(fetch(`${local.hub.apiUrl}/repos/ada/source`).then(({ status }) => status)).resolves.toBe(404)
  await expect(api.issues.create({ ...at, title: 'x' })).rejects.toThrow(/Requires authentication/)
})
