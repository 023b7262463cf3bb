import { expect, test } from 'vitest'
import { defaultSettings, type Repository } from '../state/repository.ts'
import { threadPage } from './thread-page.ts'

const at = '2026-01-02T00:00:00Z'
const issue = {
  id: 1,
  number: 7,
  title: 'Promote <delay> & co',
  body: '**Better.**\n\n<details><summary>More</summary>\n\n| a |\n| - |\n| 1 |\n\n</details>',
  state: 'open' as const,
  stateReason: null,
  author: 'github-actions[bot]',
  labels: ['promotion'],
  assignees: [],
  createdAt: at,
  updatedAt: at,
  closedAt: null,
  closedBy: null,
}
const pull = {
  id: 2,
  issue,
  head: { repository: 'acme/flights', branch: 'millrace/promotion/delay/production', sha: 'a'.repeat(40) },
  base: { branch: 'main', sha: 'b'.repeat(40) },
  draft: false,
  requestedReviewers: [],
  requestedTeams: [],
  reviewRequests: [],
  reviews: [
    {
      id: 3,
      author: 'ada',
      body: 'Fine.',
      state: 'APPROVED' as const,
      commit: 'a'.repeat(40),
      submittedAt: at,
    },
  ],
  maintainerCanModify: false,
  mergeabilityAsked: true,
  lastPusher: 'github-actions[bot]',
}
const repository = {
  id: 9,
  owner: 'acme',
  name: 'flights',
  fullName: 'acme/flights',
  gitDir: '/nowhere',
  private: true,
  defaultBranch: 'main',
  createdAt: at,
  pushedAt: at,
  settings: defaultSettings,
  comments: new Map([
    [
      4,
      {
        id: 4,
        issue: 7,
        body: 'A newer candidate waits.',
        author: 'github-actions[bot]',
        createdAt: at,
        updatedAt: at,
      },
    ],
    [5, { id: 5, issue: 8, body: 'elsewhere', author: 'ada', createdAt: at, updatedAt: at }],
  ]),
  statuses: [
    {
      id: 6,
      sha: 'a'.repeat(40),
      context: 'millrace/gates',
      state: 'success' as const,
      description: 'Better than production',
      targetUrl: null,
      creator: 'github-actions[bot]',
      createdAt: at,
    },
  ],
  runs: new Map(),
} as unknown as Repository

test('a pull request’s page shows its body rendered, its comments, reviews, checks and changes, and nothing of the title as markup', async () => {
  const page = await threadPage({ repository, issue, pull, diff: '+new\n-old\n same' })
  expect(page).toContain('Promote &lt;delay&gt; &amp; co')
  expect(page).toContain('<strong>Better.</strong>')
  expect(page).toContain('<td>1</td>')
  expect(page).toContain('A newer candidate waits.')
  expect(page).not.toContain('elsewhere')
  expect(page).toMatch(/ada<\/b> approved these changes/)
  expect(page).toMatch(/millrace\/gates<\/b> <span class="muted">Better than production/)
  expect(page).toContain('<span class="add">+new</span>')
  expect(page).toContain("default-src 'none'")
  expect(await threadPage({ repository, issue, pull }, { open: true })).toContain('<details open>')
})
