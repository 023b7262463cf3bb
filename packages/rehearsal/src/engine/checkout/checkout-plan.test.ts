import { expect, test } from 'vitest'
import { planCheckout } from './checkout-plan.ts'
import { findRef } from './find-ref.ts'

const commit = 'c'.repeat(40)
const usual = { repository: 'a/b', commit, depth: 1, tags: false }

test('one commit of a branch is fetched, and checked out as the branch', () => {
  expect(planCheckout({ ...usual, ref: 'refs/heads/main' })).toEqual({
    refspecs: [`+${commit}:refs/remotes/origin/main`],
    fetch: ['--depth=1', '--no-tags'],
    checkout: ['-B', 'main', 'refs/remotes/origin/main'],
  })
})

test('fetch-depth 0 fetches all branches and tags, and the test merge of a pull request beside them', () => {
  const { refspecs, fetch, checkout } = planCheckout({ ...usual, depth: 0, ref: 'refs/pull/3/merge' })
  expect(refspecs).toEqual([
    '+refs/heads/*:refs/remotes/origin/*',
    '+refs/tags/*:refs/tags/*',
    `+${commit}:refs/remotes/pull/3/merge`,
  ])
  expect(fetch).toEqual(['--prune'])
  expect(checkout).toEqual(['refs/remotes/pull/3/merge'])
})

test('a commit and a tag are checked out detached', () => {
  expect(planCheckout({ ...usual, ref: '' }).checkout).toEqual([commit])
  expect(planCheckout({ ...usual, ref: 'refs/tags/v1', commit: '' })).toMatchObject({
    refspecs: ['+refs/tags/v1:refs/tags/v1'],
    checkout: ['refs/tags/v1'],
  })
})

test('a short name is a branch before it is a tag; a full commit stands as it is', () => {
  const git = (): string => `x\trefs/heads/v1\ny\trefs/tags/v1\n`
  expect(findRef('v1', git)).toEqual({ ref: 'refs/heads/v1', commit: '' })
  expect(findRef('v1', () => 'y\trefs/tags/v1\n')).toEqual({ ref: 'refs/tags/v1', commit: '' })
  expect(findRef(commit, git)).toEqual({ ref: '', commit })
  expect(findRef('', () => 'ref: refs/heads/trunk\tHEAD\nabc\tHEAD\n')).toEqual({
    ref: 'refs/heads/trunk',
    commit: '',
  })
})
