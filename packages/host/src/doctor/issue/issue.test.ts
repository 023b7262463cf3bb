import { readConfig } from '@millrace/config'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FindingId, GitHubCase, GitHubFinding } from '../github/case.ts'
import { examineGitHub } from '../github/examine.ts'
import { CONFIG, FACTS, githubCase, tableAsk, workflow } from '../github/testing.ts'
import { isDone, renderBody, tickBoxes } from './body.ts'
import { boxesOf, type Evidence } from './boxes.ts'
import { keepIssue } from './keep-issue.ts'

const nothing: Evidence = { proposed: false, datasets: false, promoted: false }
const all: Evidence = { proposed: true, datasets: true, promoted: true }

const finding = (id: FindingId, state: GitHubFinding['state']): GitHubFinding => ({
  id,
  name: id,
  state,
  seen: 'x',
})

/** What a run's own token can see of a repository that was just made from the template. */
async function fresh(
  given: Partial<GitHubCase> = {},
): Promise<{ about: GitHubCase; findings: GitHubFinding[] }> {
  const about = githubCase({
    ask: tableAsk({
      'GET /repos/{owner}/{repo}': FACTS,
      'GET /repos/{owner}/{repo}/rules/branches/{branch}': [],
      'GET /repos/{owner}/{repo}/issues': [],
    }),
    files: { '.github/CODEOWNERS': '# /models/ @your-name\n' },
    config: readConfig({ text: CONFIG.replace(', public: true', ''), file: 'millrace.yaml' }),
    ...given,
  })
  return {
    about,
    findings: await examineGitHub({ findings: [], workflows: about.workflows, prefix: about.prefix, about }),
  }
}

test('the issue of a fresh repository says each step, its place and its line', async () => {
  const { about, findings } = await fresh()
  const shown = tickBoxes(boxesOf(about), { findings, evidence: nothing, before: '' })
  await expect(renderBody(shown, findings)).toMatchFileSnapshot('./setup.golden.md')
})

test('what is seen decides a tick; what nobody can see keeps the person’s', () => {
  const boxes = boxesOf(githubCase())
  const findings = [
    finding('codeowners', 'missing'),
    finding('main', 'ok'),
    finding('pull-requests', 'unseen'),
    finding('package', 'missing'),
  ]
  const ticked = (before: string) =>
    tickBoxes(boxes, { findings, evidence: nothing, before }).flatMap(({ box, ticked: is }) =>
      is ? [box.id] : [],
    )
  expect(ticked('')).toEqual(['main'])
  const before = boxes.map(({ id }) => `- [X] **x** <!-- box:${id} -->`).join('\r\n')
  expect(ticked(before)).toEqual(['pull-requests', 'main', 'variable'])
})

test('a body that is read again keeps every tick', () => {
  const boxes = boxesOf(githubCase())
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...boxes.map(({ id }) => id))), ids => {
      const body = renderBody(
        boxes.map(box => ({ box, ticked: ids.includes(box.id), seen: false })),
        [],
      )
      const open = boxes.filter(box => isDone(box, [], all) === undefined)
      const again = tickBoxes(boxes, { findings: [], evidence: nothing, before: body })
      for (const box of open)
        expect(again.find(({ box: { id } }) => id === box.id)?.ticked).toBe(ids.includes(box.id))
    }),
  )
})

/** A code host that keeps what it is told. */
function host() {
  const calls: [string, { marker: string; body?: string; comment?: string; title?: string }][] = []
  const made: string[] = []
  return {
    calls,
    made,
    makeLabels: async (names: readonly string[]) => void made.push(...names),
    openIssue: async (content: { marker: string; title: string; body: string }) => {
      calls.push(['open', content])
      return { number: 1, url: 'https://github.com/acme/flights/issues/1', written: 'created' as const }
    },
    closeIssue: async (content: { marker: string; comment: string }) => {
      calls.push(['close', content])
      return { number: 1 }
    },
  }
}

test('one issue is opened for one project, by its marker', async () => {
  const { about, findings } = await fresh()
  const codeHost = host()
  expect(await keepIssue(about, findings, codeHost)).toMatchObject({ state: 'created', left: 8, of: 8 })
  expect(codeHost.made).toEqual(['millrace', 'data', 'promotion', 'rollback', 'drift'])
  const below = { ...about, prefix: 'ml/flights/' }
  await keepIssue(below, findings, codeHost)
  expect(codeHost.calls.map(([, { marker, title }]) => [marker, title])).toEqual([
    ['<!-- millrace:setup -->', 'Set up Millrace'],
    ['<!-- millrace:setup:ml/flights -->', 'Set up Millrace in ml/flights'],
  ])
})

test('an issue that a person closed is left so, and a dry run writes nothing', async () => {
  const issues = [{ state: 'closed', body: 'x\n\n<!-- millrace:setup -->\n', html_url: 'https://x' }]
  const { about, findings } = await fresh()
  const codeHost = host()
  const closed = { ...about, ask: tableAsk({ 'GET /repos/{owner}/{repo}/issues': issues }) }
  expect(await keepIssue(closed, findings, codeHost)).toMatchObject({ state: 'kept' })
  expect(await keepIssue(about, findings, undefined)).toMatchObject({ state: 'dry-run' })
  expect(codeHost.calls).toEqual([])
})

test('when nothing is left and MILLRACE is on the issue is closed with a word', async () => {
  const files = {
    '.github/CODEOWNERS': '* @acme/ml\n',
    'data/flights.dvc': 'x',
    'models/delay/production.dvc': 'x',
  }
  const about = githubCase({ files })
  const findings = await examineGitHub({
    findings: [],
    workflows: about.workflows,
    prefix: about.prefix,
    about,
  })
  const codeHost = host()
  expect(await keepIssue(about, findings, codeHost)).toMatchObject({ state: 'closed', left: 0 })
  expect(codeHost.calls).toEqual([
    ['close', { marker: '<!-- millrace:setup -->', comment: expect.stringContaining('All is set up') }],
  ])
})

test('names of a hostile repository are text in the issue', async () => {
  const facts = { ...FACTS, default_branch: 'a`<img src=x>@team' }
  const { about, findings } = await fresh({ facts, prefix: 'x`](http://evil)<b>/', workflows: [workflow()] })
  const body = renderBody(tickBoxes(boxesOf(about), { findings, evidence: nothing, before: '' }), findings)
  expect(body).not.toMatch(/(?<!`[^`\n]*)<img|(?<![\\`])`\]\(|[^\u200b]@team(?=\W)/)
})
