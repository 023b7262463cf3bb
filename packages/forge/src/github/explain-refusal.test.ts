import { MillraceError } from '@millrace/contract'
import { expect, test } from 'vitest'
import { explainRefusal } from './explain-refusal.ts'
import { permissionsLine } from './permissions-line.ts'

const place = { repository: 'ada/flights', url: 'https://github.com/ada/flights', host: 'github.com' }
const doing = { act: 'open a pull request', permissions: 'pull-requests: write', what: 'pull request #7' }

/** As Octokit throws it. */
const answer = (status: number, message: string, headers: Record<string, string> = {}, errors?: unknown[]) =>
  Object.assign(new Error(`${message} - https://docs.github.com/rest`), {
    status,
    response: { status, headers, data: { message, ...(errors && { errors }) } },
  })
const explain = (error: unknown) => explainRefusal(error, { doing, place, times: 4 }) as MillraceError

test.each([
  ['bad credentials', answer(401, 'Bad credentials'), 'MR1120', 4],
  ['a missing permission', answer(403, 'Resource not accessible by integration'), 'MR1121', 4],
  [
    'the setting',
    answer(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
    'MR1122',
    4,
  ],
  ['an archived repository', answer(403, 'Repository was archived so is read-only.'), 'MR1123', 2],
  ['single sign-on', answer(403, 'Resource protected by organization SAML enforcement.'), 'MR1124', 4],
  [
    'an allow list',
    answer(403, '`ada` has an IP allow list enabled, and your IP address is not permitted'),
    'MR1124',
    4,
  ],
  ['the primary limit', answer(403, 'API rate limit exceeded for installation ID 1.'), 'MR1125', 5],
  ['the secondary limit', answer(403, 'You have exceeded a secondary rate limit.'), 'MR1125', 5],
  ['a limit as 429', answer(429, 'Too many requests'), 'MR1125', 5],
  ['a server out of order', answer(502, 'Server Error'), 'MR1126', 5],
  ['no answer', Object.assign(new Error('fetch failed'), { status: 500 }), 'MR1126', 5],
  ['what is not there', answer(404, 'Not Found'), 'MR1127', 4],
  ['a ruleset', answer(422, 'Repository rule violations found'), 'MR1128', 1],
  ['a protected branch', answer(403, 'Protected branch update failed'), 'MR1128', 1],
  [
    'a missing review',
    answer(405, 'At least 1 approving review is required by reviewers with write access.'),
    'MR1128',
    1,
  ],
  ['issues that are off', answer(410, 'Issues are disabled for this repo'), 'MR1134', 2],
  ['anything else', answer(422, 'Validation Failed'), 'MR1133', 1],
] as const)('%s has its own error', (_, error, code, exitCode) => {
  expect(explain(error)).toMatchObject({ code, exitCode, cause: error })
  const { message, why, fix } = explain(error)
  expect(`${message} ${why} ${fix}`).not.toMatch(/\{\w+\}/)
})

test('says GitHub’s own words with their details', () => {
  const errors = [{ resource: 'PullRequest', field: 'head', code: 'invalid' }, { message: 'No luck' }]
  expect(explain(answer(422, 'Validation Failed', {}, errors)).why).toBe(
    'Validation Failed; PullRequest head invalid; No luck',
  )
})

test('says which line to add, by GitHub’s header, and where', () => {
  const headers = { 'x-accepted-github-permissions': 'contents=write,workflows=write' }
  expect(explain(answer(403, 'Resource not accessible by integration', headers)).fix).toBe(
    'Add to the job’s `permissions:` in the workflow file: contents: write, workflows: write',
  )
  expect(explain(answer(403, 'Resource not accessible by personal access token')).fix).toMatch(
    /^Give the token .*github.com\/settings\/tokens : pull-requests: write$/,
  )
})

test('says how long a limit lasts, and where to authorise a token', () => {
  expect(explain(answer(429, 'x', { 'retry-after': '30' })).why).toContain('full again in 30 s')
  expect(explain(answer(429, 'x', { 'retry-after': '600' })).why).toContain('full again in 10 min')
  const sso = { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?x=1' }
  expect(explain(answer(403, 'organization SAML enforcement', sso)).fix).toContain(
    'https://github.com/orgs/acme/sso?x=1',
  )
})

test('leaves errors of ours and bugs as they are', () => {
  const ours = new MillraceError('MR1130', { number: 1, expected: 'a', found: 'b' })
  expect(explain(ours)).toBe(ours)
  const bug = new TypeError('x is not a function')
  expect(explain(bug)).toBe(bug)
})

test.each([
  [undefined, 'issues: write'],
  ['', 'issues: write'],
  ['issues=write; pull_requests=write', 'issues: write'],
  ['pull_requests=write; issues=read', 'pull-requests: write'],
  ['metadata=read', 'issues: write'],
  ['administration=admin', 'issues: write'],
])('the header %j asks for %s', (header, line) => {
  expect(permissionsLine(header, 'issues: write')).toBe(line)
})
