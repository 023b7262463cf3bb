import { expect } from 'vitest'
import { git, openTestHub, type TestHub, withHub } from './testing.ts'

const { afterAll, beforeAll, test } = withHub

let local: TestHub
let at: { owner: string; repo: string }
let clone: string

beforeAll(async () => {
  local = await openTestHub()
  local.hub.createUser('cleo')
  at = await local.repository('demo', {
    'a.txt': '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
    '.github/CODEOWNERS': 'models/ @cleo\n',
  })
  local.hub.setMember('ada/demo', 'cleo', 'write')
  clone = await local.clone('ada/demo', local.ada)
  local.hub.setRuleset('ada/demo', {
    pullRequest: {
      approvals: 1,
      codeOwners: true,
      dismissStale: true,
      lastPushApproval: false,
      mergeMethods: ['merge', 'squash', 'rebase'],
    },
    statuses: { contexts: ['millrace/gates'], strict: false },
  })
})
afterAll(() => local.close())

const open = async (
  branch: string,
  files: Record<string, string>,
): Promise<{ pull_number: number; sha: string }> => {
  const sha = await local.push(clone, branch, files)
  const { data } = await local
    .api(local.ada)
    .pulls.create({ ...at, title: branch, head: branch, base: 'main' })
  return { pull_number: data.number, sha }
}
const merge = (pull_number: number, more: object = {}): Promise<unknown> =>
  local.api(local.ada).pulls.merge({ ...at, pull_number, ...more })
const approve = (pull_number: number, login: string): Promise<unknown> =>
  local.api(local.hub.tokenOf(login)).pulls.createReview({ ...at, pull_number, event: 'APPROVE' })
const pass = (sha: string): Promise<unknown> =>
  local.api(local.ada).repos.createCommitStatus({ ...at, sha, state: 'success', context: 'millrace/gates' })

test('nobody pushes to a protected branch, moves it back or deletes it', async () => {
  await git(clone, 'checkout', '-q', 'main')
  await git(clone, 'commit', '-q', '--allow-empty', '-m', 'Direct')
  await expect(git(clone, 'push', 'origin', 'main')).rejects.toThrow(
    /GH013: Repository rule violations found for refs\/heads\/main[\s\S]*Changes must be made through a pull request[\s\S]*push declined due to repository rule violations/,
  )
  await expect(git(clone, 'push', 'origin', ':main')).rejects.toThrow(/Cannot delete this branch/)
  await expect(git(clone, 'push', 'origin', 'HEAD:refs/pull/9/head')).rejects.toThrow(
    /deny updating a hidden ref/,
  )
  await git(clone, 'reset', '-q', '--hard', 'origin/main')
})

test('approval, owner and status are all demanded of a promotion, and a new push asks again', async () => {
  const { pull_number, sha } = await open('promotion', { 'models/delay/production.dvc': 'a: 1\n' })
  await expect(merge(pull_number)).rejects.toThrow(/At least 1 approving review is required/)
  await expect(approve(pull_number, 'ada')).rejects.toThrow(/Can not approve your own pull request/)
  await approve(pull_number, 'eve').catch(() => undefined)
  await approve(pull_number, 'bob')
  await expect(merge(pull_number)).rejects.toThrow(/Waiting on code owner review/)
  await approve(pull_number, 'cleo')
  await expect(merge(pull_number)).rejects.toThrow(/Required status check "millrace\/gates" is expected/)
  await pass(sha)
  const next = await local.push(clone, 'promotion', { 'models/delay/production.dvc': 'a: 2\n' })
  await expect(merge(pull_number, { sha })).rejects.toThrow(/Head branch was modified/)
  await expect(merge(pull_number, { sha: next })).rejects.toThrow(/At least 1 approving review/)
  const { data: reviews } = await local.api(local.ada).pulls.listReviews({ ...at, pull_number })
  expect(reviews.map(({ state }) => state)).toEqual(['DISMISSED', 'DISMISSED'])
  await approve(pull_number, 'cleo')
  await pass(next)
  await merge(pull_number, { sha: next })
  const { data: merged } = await local.api(local.ada).pulls.get({ ...at, pull_number })
  expect(merged).toMatchObject({
    merged: true,
    state: 'closed',
    merged_by: { login: 'ada' },
    mergeable: null,
  })
  await expect(merge(pull_number)).rejects.toThrow(/not mergeable/)
})

test('both sides of a merge are kept, a conflict is refused', async () => {
  const left = await open('left', { 'a.txt': 'one\n2\n3\n4\n5\n6\n7\n8\n9\n' })
  const right = await open('right', { 'a.txt': '1\n2\n3\n4\n5\n6\n7\n8\nnine\n' })
  const other = await open('other', { 'a.txt': 'eins\n2\n3\n4\n5\n6\n7\n8\n9\n' })
  for (const { pull_number, sha } of [left, right, other]) {
    await approve(pull_number, 'bob')
    await pass(sha)
  }
  await merge(left.pull_number, { merge_method: 'squash' })
  await merge(right.pull_number, { merge_method: 'rebase' })
  await git(clone, 'fetch', '-q', 'origin')
  expect(await git(clone, 'show', 'origin/main:a.txt')).toBe('one\n2\n3\n4\n5\n6\n7\n8\nnine')
  expect(await git(clone, 'log', '-2', '--format=%s|%an|%cn|%P', 'origin/main')).toMatch(
    /^Change a\.txt\|Ada\|GitHub\|\w{40}\nleft \(#\d+\)\|ada\|GitHub\|\w{40}$/,
  )
  await expect(merge(other.pull_number)).rejects.toThrow(/Pull Request is not mergeable/)
  const api = local.api(local.ada)
  await api.pulls.get({ ...at, pull_number: other.pull_number })
  const { data } = await api.pulls.get({ ...at, pull_number: other.pull_number })
  expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
})

test('a method that the settings exclude is refused', async () => {
  local.hub.changeSettings('ada/demo', { mergeMethods: ['squash'] })
  const { pull_number } = await open('method', { 'b.txt': 'b\n' })
  await expect(merge(pull_number)).rejects.toThrow(/Merge commits are not allowed on this repository/)
})

test('a pull request closes with its branch, and has no commits when there are none', async () => {
  const { pull_number } = await open('short', { 'c.txt': 'c\n' })
  await git(clone, 'push', '-q', 'origin', ':short')
  const { data } = await local.api(local.ada).pulls.get({ ...at, pull_number })
  expect(data.state).toBe('closed')
  await git(clone, 'push', '-q', 'origin', 'origin/main:refs/heads/same')
  const same = local.api(local.ada).pulls.create({ ...at, title: 'Same', head: 'same', base: 'main' })
  await expect(same).rejects.toThrow(/No commits between main and same/)
})
