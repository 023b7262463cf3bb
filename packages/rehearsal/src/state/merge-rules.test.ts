import { expect, test } from 'vitest'
import { allowedMethods, judgeMerge, type MergeFacts, standingReviews } from './merge-rules.ts'
import type { Review } from './pull-request.ts'
import type { Ruleset } from './ruleset.ts'

let id = 0
const review = (author: string, state: Review['state']): Review => ({
  id: ++id,
  author,
  state,
  body: '',
  commit: 'c',
  submittedAt: '2026-11-22T12:00:00Z',
})

const facts = (given: Partial<MergeFacts> = {}): MergeFacts => ({
  author: 'github-actions[bot]',
  reviews: [],
  mayApprove: login => !login.endsWith('[bot]') && login !== 'reader',
  files: ['models/delay/production.dvc'],
  codeowners: [{ pattern: 'models/', owners: ['@org/reviewers'], line: 1 }],
  membersOf: owner => (owner === '@org/reviewers' ? ['cleo', 'dan'] : [owner.slice(1)]),
  succeeded: new Set(['millrace/gates']),
  upToDate: true,
  lastPusher: 'ada',
  ...given,
})

const ruleset = (given: Partial<Ruleset>): Ruleset => ({
  id: 1,
  name: 'main',
  enforcement: 'active',
  include: ['~DEFAULT_BRANCH'],
  noForcePush: true,
  noDeletion: true,
  createdAt: '',
  ...given,
})
const reviews = {
  approvals: 1,
  codeOwners: false,
  dismissStale: true,
  lastPushApproval: false,
  mergeMethods: ['merge'],
} as const
const approved = (...logins: string[]): Partial<MergeFacts> => ({
  reviews: logins.map(login => review(login, 'APPROVED')),
})

const demand = ruleset({ pullRequest: reviews })
const owners = ruleset({ pullRequest: { ...reviews, approvals: 0, codeOwners: true } })
const fresh = ruleset({ pullRequest: { ...reviews, lastPushApproval: true } })
const gates = ruleset({ statuses: { contexts: ['millrace/gates'], strict: true } })

test.each<[string, Ruleset[], Partial<MergeFacts>, RegExp | undefined]>([
  ['nothing is demanded', [], {}, undefined],
  ['one approval is there', [demand], approved('cleo'), undefined],
  ['nobody approved', [demand], {}, /At least 1 approving review is required/],
  ["the author's own word", [demand], { ...approved('ada'), author: 'ada' }, /At least 1/],
  ['a bot approved', [demand], approved('github-actions[bot]'), /At least 1/],
  ['somebody without write access approved', [demand], approved('reader'), /At least 1/],
  [
    'the approval was dismissed',
    [demand],
    { reviews: [review('cleo', 'APPROVED'), review('cleo', 'DISMISSED')] },
    /At least 1/,
  ],
  [
    'a comment takes no approval back',
    [demand],
    { reviews: [review('cleo', 'APPROVED'), review('cleo', 'COMMENTED')] },
    undefined,
  ],
  [
    'changes are requested',
    [demand],
    { reviews: [review('cleo', 'APPROVED'), review('dan', 'CHANGES_REQUESTED')] },
    /Changes have been requested/,
  ],
  ['an owner approved', [owners], approved('dan'), undefined],
  ['somebody else approved', [owners], approved('ada'), /code owner/],
  ['nobody owns the files', [owners], { files: ['README.md'] }, undefined],
  ['the last pusher approved', [fresh], approved('ada'), /At least 1/],
  ['somebody other than the last pusher approved', [fresh], approved('dan'), undefined],
  ['the status is there', [gates], {}, undefined],
  ['the status is missing', [gates], { succeeded: new Set() }, /"millrace\/gates" is expected/],
  ['the head is behind', [gates], { upToDate: false }, /not up to date/],
])('%s', (_, rulesets, given, problem) => {
  const said = judgeMerge(rulesets, facts(given)).join('\n')
  if (problem === undefined) expect(said).toBe('')
  else expect(said).toMatch(problem)
})

test('of everybody the last word counts, comments aside', () => {
  const list = [review('cleo', 'CHANGES_REQUESTED'), review('dan', 'COMMENTED'), review('cleo', 'APPROVED')]
  expect([...standingReviews(list)].map(([login, { state }]) => [login, state])).toEqual([
    ['cleo', 'APPROVED'],
  ])
})

test('a method has to be allowed by the settings and by every ruleset', () => {
  expect(allowedMethods(['merge', 'squash'], [])).toEqual(['merge', 'squash'])
  expect(allowedMethods(['merge', 'squash'], [demand, gates])).toEqual(['merge'])
  expect(allowedMethods(['rebase'], [demand])).toEqual([])
})
