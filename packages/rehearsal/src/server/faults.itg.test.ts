import { expect } from 'vitest'
import { openTestHub, type TestHub, withHub } from './testing.ts'

const { afterAll, beforeAll, beforeEach, test } = withHub

let local: TestHub
let at: { owner: string; repo: string }
beforeAll(async () => {
  local = await openTestHub()
  at = await local.repository('demo', { 'a.txt': 'a\n' })
})
beforeEach(() => local.hub.faults.reset())
afterAll(() => local.close())

const issues = async (): Promise<number> => (await local.api(local.ada).issues.listForRepo(at)).data.length
const ask = (title: string): Promise<unknown> => local.api(local.ada).issues.create({ ...at, title })
const CREATE = { method: 'POST', route: '/repos/{owner}/{repo}/issues' }

test('a call fails before its effect', async () => {
  local.hub.faults.add({ ...CREATE, fault: 'before' })
  await expect(ask('one')).rejects.toMatchObject({ status: 502 })
  expect(await issues()).toBe(0)
  await ask('one')
  expect(await issues()).toBe(1)
})

test.each(['after', 'drop'] as const)('a call takes effect and its answer is lost (%s)', async fault => {
  const before = await issues()
  local.hub.faults.add({ ...CREATE, fault })
  await expect(ask('two')).rejects.toThrow()
  expect(await issues()).toBe(before + 1)
})

test.each([
  ['rate-limit', 429],
  ['secondary-limit', 403],
] as const)('a call meets the %s', async (fault, status) => {
  local.hub.faults.add({ nth: 2, fault })
  await local.api(local.ada).repos.get(at)
  await expect(local.api(local.ada).repos.get(at)).rejects.toMatchObject({
    status,
    response: { headers: { 'retry-after': '1' } },
  })
  await local.api(local.ada).repos.get(at)
  expect(local.hub.faults.counted()).toBe(3)
  expect(local.hub.faults.waiting()).toEqual([])
})

test('only the calls of jobs are counted where their login is named', async () => {
  const token = local.hub.mintJobToken({
    repository: 'ada/demo',
    permissions: { contents: 'read' },
    runId: 1,
    jobId: 1,
  })
  const login = 'github-actions[bot]'
  local.hub.faults.add({ nth: 2, login, fault: 'before' })
  await local.api(token).repos.get(at)
  await local.api(local.ada).repos.get(at)
  await expect(local.api(token).repos.get(at)).rejects.toMatchObject({ status: 502 })
  expect([local.hub.faults.counted(), local.hub.faults.counted(login)]).toEqual([3, 2])
})

test('what is not documented is refused and kept, and fails the rehearsal', async () => {
  const other = await openTestHub()
  await other.repository('demo', { 'a.txt': 'a\n' })
  const headers = { authorization: `Bearer ${other.ada}` }
  const url = `${other.hub.apiUrl}/repos/ada/demo`
  const wrong = await fetch(`${url}/pulls?state=everything&secret=1`, { headers })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('query.secret is no parameter')
  expect((await fetch(`${url}/issues`, { method: 'POST', headers, body: '{"body":1}' })).status).toBe(400)
  expect((await fetch(`${url}/issues`, { method: 'POST', headers, body: '{' })).status).toBe(400)
  expect((await fetch(`${url}/stargazers`, { headers })).status).toBe(501)
  expect(other.hub.violations.map(({ operation }) => operation)).toEqual([
    'GET /repos/{owner}/{repo}/pulls',
    'POST /repos/{owner}/{repo}/issues',
    'POST /repos/{owner}/{repo}/issues',
    'GET /api/v3/repos/ada/demo/stargazers',
  ])
  await expect(other.close()).rejects.toThrow(/4 calls of the rehearsal differ/)
})
