import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { branchesCheck } from './branches.ts'
import { codeownersCheck } from './codeowners.ts'
import { mainCheck } from './main.ts'
import { GOOD_RULES, githubCase } from './testing.ts'

const RULES = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
const MAIN = `${RULES} main`

test('models need an owner that GitHub knows, and CODEOWNERS one of its own', async () => {
  const owners = (text: string | undefined, errors: object[] = []) =>
    codeownersCheck(
      githubCase({
        files: text === undefined ? {} : { '.github/CODEOWNERS': text },
        answers: { 'GET /repos/{owner}/{repo}/codeowners/errors': { errors } },
      }),
    )
  expect(await owners(undefined)).toMatchObject([{ state: 'missing', seen: 'there is none on main' }])
  expect(await owners('# /models/ @your-name')).toMatchObject([
    { state: 'missing', seen: 'nobody owns models/delay/production.dvc' },
  ])
  expect(await owners('/models/ @your-name')).toMatchObject([{ state: 'missing' }])
  const error = { path: '.github/CODEOWNERS', line: 1, column: 10, kind: 'Unknown owner', suggestion: null }
  expect(await owners('* @acme', [error])).toMatchObject([
    {
      state: 'missing',
      seen: '.github/CODEOWNERS:1:10 Unknown owner',
      fix: expect.stringContaining('@organisation/team'),
    },
  ])
  expect(await owners('/models/ @acme/ml')).toMatchObject([
    { state: 'ok', seen: 'the models belong to @acme/ml' },
    { state: 'attention', seen: 'nobody owns .github/CODEOWNERS itself' },
  ])
})

test('a project below the top has its models there', async () => {
  const about = githubCase({ prefix: 'ml/flights/', files: { CODEOWNERS: '/models/ @ada\n' } })
  expect(await codeownersCheck(about)).toMatchObject([
    { seen: 'nobody owns ml/flights/models/delay/production.dvc' },
  ])
})

test('main without rules gets a ruleset as one line that a shell reads as JSON', async () => {
  const [finding] = await mainCheck(githubCase({ answers: { [MAIN]: [] } }))
  expect(finding).toMatchObject({
    state: 'missing',
    click: 'Settings → Rules → Rulesets → New branch ruleset',
  })
  const line = String(finding?.fix).replace(/\| gh .*$/, '')
  const body = JSON.parse(execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' })) as {
    rules: { type: string }[]
  }
  expect(body.rules.map(({ type }) => type)).toEqual([
    'deletion',
    'non_fast_forward',
    'pull_request',
    'required_status_checks',
  ])
  expect(JSON.stringify(body)).toContain('"context":"millrace/gates"')
})

test('a required status that Dependabot never gets is told, where Dependabot is used', async () => {
  const files = { '.github/CODEOWNERS': '* @acme/ml\n', '.github/dependabot.yml': 'version: 2\n' }
  const [, ...more] = await mainCheck(githubCase({ files }))
  expect(more).toMatchObject([
    { name: 'Dependabot', state: 'attention', fix: expect.stringMatching(/reopen/) },
  ])
  expect(await mainCheck(githubCase({ files, prefix: 'ml/flights/' }))).toHaveLength(2)
  const [review] = GOOD_RULES
  const seen = (await mainCheck(githubCase({ files, answers: { [MAIN]: [review] } }))).map(({ name }) => name)
  expect(seen).not.toContain('Dependabot')
})

test('rules that leave a way around the review are missing, those that blur it are to be looked at', async () => {
  const [review, statuses] = GOOD_RULES
  const weak = [{ ...review, parameters: { require_code_owner_review: false } }, statuses]
  expect(await mainCheck(githubCase({ answers: { [MAIN]: weak } }))).toMatchObject([
    { state: 'missing', seen: 'main needs no review by code owners' },
    { state: 'attention', seen: 'approvals of main outlive a push' },
  ])
  expect(await mainCheck(githubCase({ answers: { [MAIN]: [review] } }))).toMatchObject([
    { state: 'ok' },
    { state: 'attention', seen: 'millrace/gates is not a required status of main' },
  ])
  const bot = { name: 'main', bypass_actors: [{ actor_id: 15368, actor_type: 'Integration' }] }
  expect(
    await mainCheck(githubCase({ answers: { 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': bot } })),
  ).toMatchObject([{ state: 'missing', seen: expect.stringContaining('the App 15368') }])
  const hidden = { name: 'main' }
  expect(
    await mainCheck(githubCase({ answers: { 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': hidden } })),
  ).toMatchObject([{ state: 'ok' }, { state: 'unseen' }])
})

test('the older branch protection counts as well, and one that can not be read is unseen', async () => {
  const protection = {
    required_pull_request_reviews: { require_code_owner_reviews: true, dismiss_stale_reviews: true },
    required_status_checks: { contexts: ['millrace/gates'] },
  }
  const answers = {
    [MAIN]: [],
    'GET /repos/{owner}/{repo}/branches/{branch} main': { protection: { enabled: true } },
    'GET /repos/{owner}/{repo}/branches/{branch}/protection main': protection,
  }
  expect(await mainCheck(githubCase({ answers }))).toMatchObject([
    { state: 'ok', seen: expect.stringContaining('branch protection') },
  ])
  const refused = { ...answers, 'GET /repos/{owner}/{repo}/branches/{branch}/protection main': 403 }
  expect(await mainCheck(githubCase({ answers: refused }))).toMatchObject([{ state: 'unseen' }])
})

test('a plan without rules for private repositories is said, not called missing', async () => {
  const refusal = {
    status: 403,
    data: { message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.' },
  }
  expect(await mainCheck(githubCase({ answers: { [MAIN]: refusal } }))).toMatchObject([
    { state: 'attention', seen: expect.stringContaining('the plan of acme') },
  ])
  expect(await branchesCheck(githubCase({ answers: { [RULES]: refusal } }))).toEqual([])
})

test('a ruleset over all branches stops proposals', async () => {
  const all = [{ type: 'creation' }, { type: 'non_fast_forward' }]
  expect(await branchesCheck(githubCase({ answers: { [RULES]: all } }))).toMatchObject([
    {
      state: 'missing',
      seen: expect.stringContaining('making them is restricted, force pushes are blocked'),
    },
  ])
})
