import { expect, test } from 'vitest'
import { judgeReviews, type ReviewFacts } from './reviews.ts'

const bot = 'github-actions[bot]'
const facts = (other: Partial<ReviewFacts>): ReviewFacts => ({
  author: bot,
  asked: [],
  requests: [],
  reviews: [],
  ...other,
})
const by = (login: string, type = 'User') => ({ login, type })

test.each([
  ['nobody', {}, 'none'],
  [
    'code owners whom GitHub asked by itself',
    {
      asked: ['bob', 'team:risk'],
      requests: [
        { by: bot, of: 'bob' },
        { by: bot, of: 'team:risk' },
      ],
    },
    'none',
  ],
  ['somebody whom a person asked', { asked: ['bob'], requests: [{ by: 'ada', of: 'bob' }] }, 'asked'],
  [
    'a code owner whom a person asked again',
    {
      asked: ['bob'],
      requests: [
        { by: bot, of: 'bob' },
        { by: 'ada', of: 'bob' },
      ],
    },
    'asked',
  ],
  ['somebody of whom no event tells', { asked: ['bob'] }, 'asked'],
  [
    'somebody asked by an account that is gone',
    { asked: ['bob'], requests: [{ by: undefined, of: 'bob' }] },
    'asked',
  ],
  ['a request that was taken back', { requests: [{ by: 'ada', of: 'bob' }] }, 'none'],
  ['a remark', { reviews: [{ by: by('bob'), state: 'COMMENTED' }] }, 'reviewed'],
  ['a remark of a bot', { reviews: [{ by: by('copilot[bot]', 'Bot'), state: 'COMMENTED' }] }, 'none'],
  ['the author’s own answer', { reviews: [{ by: by(bot, 'Bot'), state: 'COMMENTED' }] }, 'none'],
  ['a draft that nobody sees', { reviews: [{ by: by('bob'), state: 'PENDING' }] }, 'none'],
  ['an approval', { reviews: [{ by: by('bob'), state: 'APPROVED' }] }, 'approved'],
  [
    'an approval, then a remark',
    {
      reviews: [
        { by: by('bob'), state: 'APPROVED' },
        { by: by('bob'), state: 'COMMENTED' },
      ],
    },
    'approved',
  ],
  [
    'an approval that was taken back',
    {
      reviews: [
        { by: by('bob'), state: 'APPROVED' },
        { by: by('bob'), state: 'CHANGES_REQUESTED' },
      ],
    },
    'reviewed',
  ],
  ['an approval that was dismissed', { reviews: [{ by: by('bob'), state: 'DISMISSED' }] }, 'reviewed'],
  ['an approval by an App', { reviews: [{ by: by('approver[bot]', 'Bot'), state: 'APPROVED' }] }, 'approved'],
] as const)('%s', (_, other, state) => {
  expect(judgeReviews(facts(other as Partial<ReviewFacts>))).toBe(state)
})
