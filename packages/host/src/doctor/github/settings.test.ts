import { execFileSync } from 'node:child_process'
import { readConfig } from '@millrace/config'
import { expect, test } from 'vitest'
import { serverOf } from '../../github/server.ts'
import { actionsCheck } from './actions.ts'
import { clockCheck } from './clock.ts'
import { environmentsCheck } from './environments.ts'
import { examineGitHub } from './examine.ts'
import { ghLine } from './gh-line.ts'
import { mainCheck } from './main.ts'
import { issuesCheck, mergingCheck } from './merging.ts'
import { packageCheck } from './package.ts'
import { pullRequestsCheck } from './pull-requests.ts'
import { secretsCheck } from './secrets.ts'
import { serverCheck } from './server-check.ts'
import { CONFIG, FACTS, GOOD_RULES, githubCase, PIN, tableAsk, workflow } from './testing.ts'
import { tokenOf } from './token-kind.ts'
import { variableCheck } from './variable.ts'
import { withinRun } from './within-run.ts'
import { workflowsCheck } from './workflows.ts'

const MAIN = 'GET /repos/{owner}/{repo}/rules/branches/{branch} main'
const WORKFLOW = 'GET /repos/{owner}/{repo}/actions/permissions/workflow'
const VARIABLE = 'GET /repos/{owner}/{repo}/actions/variables/{name}'

test('a repository under which nothing is off has no finding but ok, and each check saw something', async () => {
  const about = githubCase()
  const findings = await examineGitHub({
    findings: [],
    workflows: about.workflows,
    prefix: about.prefix,
    about,
  })
  expect(findings.filter(({ state }) => state !== 'ok' && state !== 'unseen')).toEqual([])
  expect(findings.length).toBeGreaterThanOrEqual(15)
  for (const { seen } of findings) expect(seen).not.toBe('')
})

test('what a token may not see is never called well', async () => {
  const ask = tableAsk({
    'GET /repos/{owner}/{repo}': FACTS,
    ...Object.fromEntries(
      [WORKFLOW, 'GET /repos/{owner}/{repo}/actions/permissions', VARIABLE, MAIN].map(route => [route, 403]),
    ),
  })
  const about = githubCase({ ask })
  for (const check of [pullRequestsCheck, actionsCheck, variableCheck, mainCheck]) {
    const findings = await check(about)
    expect(findings.map(({ state }) => state)).toEqual(['unseen'])
    expect(findings[0]?.seen).toContain('can not be seen with this token')
  }
})

test('the token of a run asks only for what its job declares', async () => {
  const inner = tableAsk({ 'GET /repos/{owner}/{repo}': FACTS, [MAIN]: GOOD_RULES })
  const about = githubCase({ ask: withinRun(inner), token: tokenOf('ghs_x', 'GITHUB_TOKEN', true) })
  await examineGitHub({ findings: [], workflows: about.workflows, prefix: about.prefix, about })
  expect(inner.asked.length).toBeGreaterThan(3)
  for (const route of inner.asked) expect(route).not.toMatch(/actions|packages|environments|pulls|protection/)
})

test('workflows that may not open pull requests have the click path and the line', async () => {
  const answer = { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false }
  const findings = await pullRequestsCheck(githubCase({ answers: { [WORKFLOW]: answer } }))
  expect(findings).toMatchObject([
    {
      state: 'missing',
      click: expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
      fix: 'gh api --method PUT repos/acme/flights/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true',
    },
    { state: 'attention' },
  ])
})

test('a pull request by the bot proves that workflows may open them', async () => {
  const pulls = [
    { number: 4, user: { login: 'ada' } },
    { number: 3, user: { login: 'github-actions[bot]' } },
  ]
  const about = githubCase({ answers: { [WORKFLOW]: 403, 'GET /repos/{owner}/{repo}/pulls': pulls } })
  expect(await pullRequestsCheck(about)).toMatchObject([{ state: 'ok', seen: expect.stringContaining('#3') }])
})

test('Actions that are off, and a policy that leaves ours out, are missing', async () => {
  const on = (policy: object, selected: object = {}) =>
    actionsCheck(
      githubCase({
        answers: {
          'GET /repos/{owner}/{repo}/actions/permissions': policy,
          'GET /repos/{owner}/{repo}/actions/permissions/selected-actions': selected,
        },
      }),
    )
  expect(await on({ enabled: false })).toMatchObject([{ state: 'missing', seen: 'switched off' }])
  const selected = { enabled: true, allowed_actions: 'selected' }
  const [off] = await on(selected, { github_owned_allowed: true, patterns_allowed: ['docker/*'] })
  expect(off).toMatchObject({ state: 'missing', seen: 'not allowed to run: millrace/millrace' })
  expect(off?.fix).toContain('"patterns_allowed":["docker/*","millrace/millrace*"]')
  for (const pattern of ['millrace/*', 'millrace/millrace*', 'Millrace/millrace/actions/*@*', '*'])
    expect(
      await on(selected, { github_owned_allowed: true, patterns_allowed: [pattern] }),
      pattern,
    ).toMatchObject([{ state: 'ok' }])
  const [local] = await on({ enabled: true, allowed_actions: 'local_only' })
  expect(local?.fix?.split(' && ')).toHaveLength(2)
})

test('a workflow that sleeps, is not on main or waits for another branch is missing', async () => {
  const listed = (workflows: object[]) =>
    workflowsCheck(githubCase({ answers: { 'GET /repos/{owner}/{repo}/actions/workflows': { workflows } } }))
  const asleep = { id: 11, path: '.github/workflows/pipeline.yml', state: 'disabled_inactivity' }
  expect(await listed([asleep])).toMatchObject([
    { state: 'missing', fix: 'gh api --method PUT repos/acme/flights/actions/workflows/11/enable' },
  ])
  expect(await listed([])).toMatchObject([{ seen: 'GitHub does not know it: it is not on main' }])
  const facts = { ...FACTS, default_branch: 'trunk' }
  expect(await workflowsCheck(githubCase({ facts }))).toMatchObject([
    { state: 'missing', seen: 'starts on pushes to main, the default branch is trunk' },
  ])
  expect(await workflowsCheck(githubCase({ workflows: [] }))).toMatchObject([
    { fix: 'millrace init --github' },
  ])
})

test('the switch: off, set in the organisation, seen in a run', async () => {
  const none = { [`${VARIABLE} MILLRACE`]: 404 }
  expect(await variableCheck(githubCase({ answers: none }))).toMatchObject([
    {
      state: 'missing',
      why: expect.stringContaining('no pull request can be merged'),
      fix: 'gh api --method POST repos/acme/flights/actions/variables -f name=MILLRACE -f value=on',
    },
  ])
  const shared = { variables: [{ name: 'MILLRACE', value: 'on' }] }
  const organisation = { 'GET /repos/{owner}/{repo}/actions/organization-variables': shared }
  expect(await variableCheck(githubCase({ answers: { ...none, ...organisation } }))).toMatchObject([
    { state: 'ok' },
  ])
  const env = { GITHUB_ACTIONS: 'true', MILLRACE: '' }
  expect(await variableCheck(githubCase({ answers: { [`${VARIABLE} MILLRACE`]: 403 }, env }))).toMatchObject([
    { state: 'missing' },
  ])
})

test('a package that another repository owns, or that all can read unasked, is off', async () => {
  const route = 'GET /orgs/{org}/packages/{package_type}/{package_name}'
  const quiet = readConfig({ text: CONFIG.replace(', public: true', ''), file: 'millrace.yaml' })
  const at = (answer: object | number, given = {}) =>
    packageCheck(githubCase({ answers: { [route]: answer }, config: quiet, ...given }))
  const hidden = { facts: { ...FACTS, private: true } }
  expect(await at({ visibility: 'private', repository: null })).toMatchObject([{ state: 'missing' }])
  const linked = { repository: { full_name: 'Acme/Flights' } }
  expect(await at({ visibility: 'private', ...linked })).toMatchObject([{ state: 'ok' }])
  expect(await at({ visibility: 'public', ...linked })).toMatchObject([{ state: 'attention' }])
  expect(await at({ visibility: 'public', ...linked }, hidden)).toMatchObject([{ state: 'missing' }])
  expect(await at(404)).toMatchObject([
    { state: 'missing', seen: expect.stringContaining('the store refuses') },
  ])
  expect(await at(404, hidden)).toMatchObject([{ state: 'unseen' }])
  expect(await packageCheck(githubCase({ answers: { [route]: 404 } }))).toMatchObject([{ state: 'unseen' }])
})

test('secrets that are named and not set, and rules of environments that hold nothing back, are to be looked at', async () => {
  const named = workflow({
    text: `on: push\njobs:\n  a:\n    steps:\n      - run: \${{ secrets.WAREHOUSE }}\n`,
  })
  const secrets = { 'GET /repos/{owner}/{repo}/actions/secrets': { secrets: [{ name: 'OTHER' }] } }
  expect(await secretsCheck(githubCase({ workflows: [named], answers: secrets }))).toMatchObject([
    { state: 'attention', fix: 'gh secret set WAREHOUSE --repo acme/flights' },
  ])
  const environments = [{ name: 'delay/production', protection_rules: [{}] }]
  const answers = { 'GET /repos/{owner}/{repo}/environments': { environments } }
  expect(await environmentsCheck(githubCase({ answers }))).toMatchObject([{ state: 'attention' }])
})

test('a server of the company’s own needs the actions that are rendered for it', async () => {
  const server = serverOf('https://git.acme.example')
  const route = 'GET /repos/{owner}/{repo}/contents/{path}'
  const at = (text: string) => ({ [route]: { content: Buffer.from(text).toString('base64') } })
  const say = (answers: Record<string, object | number>) => serverCheck(githubCase({ server, answers }))
  expect(await say(at('steps:\n  - uses: $/actions/engine\n'))).toMatchObject([{ state: 'missing' }])
  expect(await say(at(`steps:\n  - uses: acme/mill/actions/engine@${PIN}\n`))).toMatchObject([
    { state: 'ok' },
  ])
  expect(await say({ [route]: 404 })).toMatchObject([{ state: 'attention' }])
  expect(ghLine(server, { method: 'PUT', path: 'x' })).toBe(
    'gh api --hostname git.acme.example --method PUT x',
  )
})

test('a clock that is off, an archived repository, no issues and branches left behind', async () => {
  const date = new Date('2026-11-22T16:10:00Z').toUTCString()
  const ask = async () => ({ status: 200, data: FACTS, headers: { date } })
  expect(await clockCheck(githubCase({ ask }))).toMatchObject([
    { state: 'missing', seen: '600 s behind GitHub’s' },
  ])
  const facts = { ...FACTS, delete_branch_on_merge: false, has_issues: false }
  expect(await mergingCheck(githubCase({ facts }))).toMatchObject([
    { state: 'ok', seen: 'by merge, squash' },
    { fix: 'gh api --method PATCH repos/acme/flights -F delete_branch_on_merge=true' },
  ])
  expect(await mergingCheck(githubCase({ facts: { ...FACTS, archived: true } }))).toMatchObject([
    { state: 'missing' },
  ])
  expect(await issuesCheck(githubCase({ facts }))).toMatchObject([{ state: 'attention' }])
})

test('words for a shell never end their quotes early', () => {
  const line = ghLine(serverOf('https://github.com'), {
    method: 'PUT',
    path: `a'b$(id)`,
    body: { x: `it's "$HOME" \`id\`` },
  })
  const argv = execFileSync('/bin/sh', ['-c', line.replace(/^gh /, 'printf "%s\\n" ')], { encoding: 'utf8' })
  expect(argv.trimEnd().split('\n')).toEqual([
    'api',
    '--method',
    'PUT',
    `a'b$(id)`,
    '-f',
    `x=it's "$HOME" \`id\``,
  ])
})
