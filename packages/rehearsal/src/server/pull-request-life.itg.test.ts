import { expect } from 'vitest'
import { openTestHub, type TestHub, withHub } from './testing.ts'

const { afterAll, beforeAll, test } = withHub

let local: TestHub
let at: { owner: string; repo: string }

beforeAll(async () => {
  local = await openTestHub()
  at = await local.repository('demo', { 'README.md': '# Hello\n' })
})
afterAll(() => local.close())

test('a repository made from a folder fires a push with its files', () => {
  expect(local.events.map(({ name }) => name)).toEqual(['push', 'create'])
  expect(local.events[0]).toMatchObject({ ref: 'refs/heads/main', startsRuns: true, actor: { login: 'ada' } })
  expect(local.events[0]!.payload['commits']).toMatchObject([{ added: ['README.md'] }])
})

test('a branch is pushed, proposed, approved and merged', async () => {
  const clone = await local.clone('ada/demo', local.ada)
  local.events.length = 0
  const sha = await local.push(clone, 'topic', { 'a.txt': 'a\n' })
  expect(local.events.map(({ name }) => name)).toEqual(['push', 'create'])
  expect(local.events[0]!.payload).toMatchObject({
    created: true,
    after: sha,
    commits: [{ id: sha, added: ['a.txt'], modified: [], removed: [] }],
    head_commit: { id: sha },
  })

  const api = local.api(local.ada)
  const content = { ...at, title: 'A', head: 'topic', base: 'main' }
  const { data: pull } = await api.pulls.create({ ...content, body: 'Why' })
  expect(pull).toMatchObject({ number: 1, mergeable: null, additions: 1, changed_files: 1 })
  expect(local.events.at(-1)).toMatchObject({
    name: 'pull_request',
    action: 'opened',
    ref: 'refs/pull/1/merge',
    needsApproval: false,
  })
  await expect(api.pulls.create(content)).rejects.toThrow(/A pull request already exists for ada:topic/)
  await local.api(local.bob).pulls.createReview({ ...at, pull_number: 1, event: 'APPROVE' })
  await api.pulls.get({ ...at, pull_number: 1 })
  const { data: seen } = await api.pulls.get({ ...at, pull_number: 1 })
  expect(seen).toMatchObject({ mergeable: true, mergeable_state: 'clean' })
  const { data: merged } = await local.api(local.bob).pulls.merge({ ...at, pull_number: 1, sha })
  expect(await local.hub.commitOf('ada/demo', 'main')).toBe(merged.sha)
  expect(local.events.slice(-2)).toMatchObject([
    { name: 'pull_request', action: 'closed', payload: { pull_request: { merged: true } } },
    { name: 'push', ref: 'refs/heads/main', sha: merged.sha },
  ])
})

test('lists come in pages that link each other', async () => {
  const api = local.api(local.ada)
  for (const title of ['one', 'two', 'three']) await api.issues.create({ ...at, title })
  const list = await api.issues.listForRepo({ ...at, per_page: 2, direction: 'asc', state: 'all' })
  expect(list.headers.link).toMatch(/page=2[^>]*>; rel="next", <[^>]*page=2[^>]*>; rel="last"/)
  const all = await api.paginate(api.issues.listForRepo, { ...at, per_page: 2, state: 'all' })
  expect(all.map(({ title }) => title)).toEqual(['three', 'two', 'one', 'A'])
})
