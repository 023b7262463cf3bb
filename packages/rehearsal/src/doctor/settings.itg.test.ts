import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { silent } from '@millrace/contract'
import { openGitHub } from '@millrace/forge/github'
import { renderPins, verbs } from 'millrace'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callChecker } from '../openapi/check-call.ts'
import { findDescription } from '../openapi/find-description.ts'
import { git, openTestHub, type TestHub } from '../server/testing.ts'
import { toolFolder } from '../tools/tool-folder.ts'

// `millrace doctor --github` against a GitHub that checks each call and answer by GitHub's own description.
const template = fileURLToPath(new URL('../../../../templates/tabular', import.meta.url))
const repository = 'ada/flights'

let at: TestHub
let clone: string
beforeAll(async () => {
  at = await openTestHub()
  const from = await mkdtemp(join(at.folder, 'template-'))
  await cp(template, from, { recursive: true, filter: path => !/\/(\.venv|__pycache__)$/.test(path) })
  for (const name of ['deploy', 'drift', 'pipeline', 'snapshot']) {
    const path = join(from, '.github/workflows', `${name}.yml`)
    const pin = { repository: 'millrace/millrace', sha: 'ab'.repeat(20), version: 'v1.2.0' }
    await writeFile(path, renderPins(await readFile(path, 'utf8'), pin))
  }
  await at.hub.createRepository({ owner: 'ada', name: 'flights', by: 'ada', from, private: true })
  clone = await at.clone(repository, at.ada)
}, 60_000)
afterAll(() => at.close())

interface Seen {
  ok: boolean
  exitCode: number | undefined
  checks: { id?: string; name: string; state: string; seen: string; fix?: string }[]
  issue?: { state: string; left: number; url?: string; body: string }
}

async function doctor(token: string, { inputs = {}, isRun = false } = {}): Promise<Seen> {
  const access = { serverUrl: at.hub.serverUrl, apiUrl: at.hub.apiUrl, repository, token }
  const { run } = await verbs['doctor']!.load()
  const answer = await run(
    { github: true, ...inputs },
    {
      cwd: clone,
      env: { ...process.env, MILLRACE_ENV: 'github', GH_TOKEN: undefined, GITHUB_TOKEN: undefined },
      now: () => new Date(),
      progress: silent,
      screen: { color: false, width: 100 },
      print: () => undefined,
      untilInterrupted: async () => undefined,
      access,
      codeHost: openGitHub({ ...access, retry: { baseMs: 1 } }),
      ...(isRun && {
        run: {
          event: 'push',
          trusted: true,
          url: at.hub.serverUrl,
          runId: '1',
          attempt: 1,
          workflow: 'pipeline.yml',
          job: 'setup',
          hosted: true,
          startsNothing: true,
        },
      }),
    },
  )
  return { ...(answer.json as unknown as Seen), exitCode: answer.exitCode }
}

const states = ({ checks }: Seen, id: string) =>
  checks.filter(check => check.id === id).map(({ state }) => state)

test('of a repository that was just made from the template doctor finds what is left, and what is well', async () => {
  const seen = await doctor(at.ada)
  expect([seen.ok, seen.exitCode]).toEqual([false, 1])
  expect(states(seen, 'pull-requests')).toContain('missing')
  for (const id of ['codeowners', 'main', 'variable']) expect(states(seen, id), id).toEqual(['missing'])
  for (const id of [
    'token',
    'server',
    'clock',
    'actions',
    'branches',
    'workflows',
    'secrets',
    'pins',
    'permissions',
    'template',
  ])
    expect(
      states(seen, id),
      `${id}: ${JSON.stringify(seen.checks.filter(check => check.id === id))}`,
    ).toEqual(['ok'])
})

test('somebody who may only write sees no settings, and none of them is called well', async () => {
  at.hub.setMember(repository, 'bob', 'write')
  const seen = await doctor(at.bob)
  for (const id of ['pull-requests', 'actions', 'variable']) expect(states(seen, id), id).toEqual(['unseen'])
  expect(states(seen, 'main')).toEqual(['missing'])
})

test('the token of the setup job opens one issue and asks for nothing that its job does not declare', async () => {
  const permissions = { contents: 'read', issues: 'write' } as const
  const token = at.hub.mintJobToken({ repository, permissions, runId: 1, jobId: 1 })
  const before = at.hub.calls.length
  const first = await doctor(token, { inputs: { issue: true }, isRun: true })
  expect(first.issue).toMatchObject({ state: 'created', left: 7 })
  expect(first.exitCode).toBe(0)
  const refused = at.hub.calls
    .slice(before)
    .filter(call => 'status' in call && (call.status === 403 || call.status === 401))
  expect(refused).toEqual([])
  const again = await doctor(token, { inputs: { issue: true }, isRun: true })
  expect(again.issue).toMatchObject({ state: 'unchanged', url: first.issue?.url })
})

test('an owner is looked up by GitHub: one that it does not know is off, one that may write is well', async () => {
  const path = join(clone, '.github/CODEOWNERS')
  const text = await readFile(path, 'utf8')
  const own = async (owner: string) => {
    await writeFile(path, text.replace(/^# (\/\S+) @your-name$/gm, `$1 ${owner}`))
    await git(clone, 'commit', '-q', '-am', `Owned by ${owner}`)
    await git(clone, 'push', '-q', 'origin', 'main')
    const { checks } = await doctor(at.ada)
    return checks.filter(({ id }) => id === 'codeowners')
  }
  expect(await own('@nobody-of-this-name')).toMatchObject([
    { state: 'missing', seen: expect.stringMatching(/^\.github\/CODEOWNERS:\d+:\d+ Unknown owner/) },
  ])
  expect(await own('@ada')).toMatchObject([{ state: 'ok' }])
})

test('the lines that doctor prints are calls that GitHub documents, and mend what it found', async () => {
  const checker = callChecker(await findDescription(toolFolder()))
  const seen = await doctor(at.ada)
  const lines = seen.checks.flatMap(({ fix = '' }) => (fix.includes('gh api') ? [fix] : []))
  expect(lines.length).toBeGreaterThanOrEqual(3)
  for (const line of lines) {
    const { method, path, body } = readLine(line)
    const operation = `${method} /${path.replace(repository, '{owner}/{repo}')}`
    expect(checker.knows(operation), operation).toBe(true)
    expect(checker.request(operation, { query: new URLSearchParams(), body }), line).toEqual([])
    // Rulesets and settings of the repository are made on pages here; the rest is done as gh would.
    if (path.endsWith('/rulesets')) at.hub.setRuleset(repository, asOnPage(body))
    else if (method === 'PATCH') at.hub.changeSettings(repository, { deleteBranchOnMerge: true })
    else await at.api(at.ada).request(`${method} /${path}`, body)
  }
  const mended = await doctor(at.ada)
  for (const id of ['pull-requests', 'variable', 'merging'])
    expect(new Set(states(mended, id)), id).toEqual(new Set(['ok']))
  // The second is about Dependabot, which no setting mends.
  expect(states(mended, 'main')).toEqual(['ok', 'attention'])
  expect(mended.checks.filter(({ state }) => state === 'missing')).toEqual([])
  expect(mended.ok).toBe(true)
})

/** A line of `gh api` as method, path and body. */
function readLine(line: string): { method: string; path: string; body: Record<string, unknown> } {
  const [, json, method = '', path = '', rest = ''] =
    /^(?:printf '%s' '(.*)' \| )?gh api --method (\w+) (\S+)(.*)$/.exec(line) ?? []
  const fields = [...rest.matchAll(/-([fF]) (\S+?)=(\S+)/g)].map(([, flag, key, value]) => [
    key,
    flag === 'f' ? value : JSON.parse(String(value)),
  ])
  return { method, path, body: json === undefined ? Object.fromEntries(fields) : JSON.parse(json) }
}

interface RulesetBody {
  name: string
  conditions: { ref_name: { include: string[] } }
  rules: {
    type: string
    parameters?: {
      required_approving_review_count: number
      require_code_owner_review: boolean
      dismiss_stale_reviews_on_push: boolean
      required_status_checks?: { context: string }[]
    }
  }[]
}

function asOnPage(body: unknown): Parameters<TestHub['hub']['setRuleset']>[1] {
  const { name, conditions, rules } = body as RulesetBody
  const of = (type: string) => rules.find(rule => rule.type === type)?.parameters
  const review = of('pull_request')
  return {
    name,
    include: conditions.ref_name.include,
    enforcement: 'active',
    noDeletion: true,
    noForcePush: true,
    ...(review && {
      pullRequest: {
        approvals: review.required_approving_review_count,
        codeOwners: review.require_code_owner_review,
        dismissStale: review.dismiss_stale_reviews_on_push,
        lastPushApproval: false,
        mergeMethods: ['merge', 'squash', 'rebase'],
      },
    }),
    statuses: {
      contexts: (of('required_status_checks')?.required_status_checks ?? []).map(({ context }) => context),
      strict: false,
    },
  }
}
