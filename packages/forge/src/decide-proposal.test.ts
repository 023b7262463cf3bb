import { expect, test } from 'vitest'
import { decideProposal, type ProposalFacts } from './decide-proposal.ts'

const facts = (other: Partial<ProposalFacts>): ProposalFacts => ({
  changes: 1,
  change: 'new',
  branch: undefined,
  known: 'none',
  traced: undefined,
  ...other,
})
const same = { isSame: true, isMergeable: true }
const different = { isSame: false, isMergeable: true }
const conflicting = { isSame: false, isMergeable: false }

test.each([
  ['main says it already', { changes: 0, branch: different }, 'empty', 'leave'],
  ['a new branch', {}, 'opened', 'move'],
  ['a branch without a pull request, as a killed run leaves it', { branch: same }, 'opened', 'keep'],
  [
    'another change on an open one',
    { branch: different, known: { state: 'open', change: 'old' } },
    'updated',
    'move',
  ],
  ['the same on an open one', { branch: same, known: { state: 'open', change: 'new' } }, 'unchanged', 'keep'],
  [
    'the same on a frozen one',
    { branch: same, known: { state: 'frozen', change: 'new' } },
    'unchanged',
    'keep',
  ],
  [
    'another on a frozen one',
    { branch: different, known: { state: 'frozen', change: 'old' } },
    'frozen',
    'leave',
  ],
  [
    'a frozen one that conflicts',
    { branch: conflicting, known: { state: 'frozen', change: 'old' } },
    'updated',
    'move',
  ],
  ['the same, closed', { branch: same, known: { state: 'closed', change: 'new' } }, 'declined', 'leave'],
  ['another, closed', { branch: different, known: { state: 'closed', change: 'old' } }, 'opened', 'move'],
  [
    'closed, its digest gone',
    { branch: same, known: { state: 'closed', change: undefined } },
    'opened',
    'keep',
  ],
  [
    'merged, and main went back',
    { branch: different, known: { state: 'merged', change: 'new' } },
    'opened',
    'move',
  ],
  ['traced here, but the host knows nothing', { traced: 'new' }, 'opened', 'move'],
  ['without a host: the branch is gone', { known: undefined, traced: 'new' }, 'declined', 'leave'],
  ['without a host: another change', { known: undefined, traced: 'old' }, 'opened', 'move'],
  [
    'without a host: the branch says it',
    { known: undefined, branch: same, traced: 'new' },
    'unchanged',
    'keep',
  ],
  ['without a host: the branch says another', { known: undefined, branch: different }, 'updated', 'move'],
] as const)('%s', (_, other, state, branch) => {
  expect(decideProposal(facts(other as Partial<ProposalFacts>))).toEqual({ state, branch })
})
