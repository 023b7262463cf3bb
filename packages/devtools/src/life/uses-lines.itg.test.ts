import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JobRun, Rehearsal, Run } from '@millrace/rehearsal'
import { whyNoAct } from '@millrace/rehearsal/testing'
import { renderPins } from 'millrace'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkflowSnippets } from '../lint/workflow-snippets.ts'
import { feedCsv, predictionsCsv } from './feed.ts'
import { type Person, person } from './person.ts'
import { PIN, prepareActions, rehearseActions } from './prepare-actions.ts'
import { usedPermissions } from './used-permissions.ts'

const PAGE = fileURLToPath(new URL('../../../../docs/how-to/just-uses-lines.md', import.meta.url))
const REPOSITORY = 'ada/forecast'

const missing = await whyNoAct()
/** The two workflows as they stand in the docs. */
const documented = readWorkflowSnippets(await readFile(PAGE, 'utf8')).map(({ text }) => text)
const [compare = '', watch = ''] = documented.map(text => renderPins(text, PIN))

let folder: string
let rehearsal: Rehearsal
let ada: Person
let eve: Person

beforeAll(async () => {
  if (missing !== undefined) return
  folder = await mkdtemp(join(tmpdir(), 'millrace-uses-lines-'))
  const files: Record<string, string> = {
    '.github/workflows/compare.yml': compare,
    '.github/workflows/watch.yml': watch,
    '.github/workflows/asked.yml': asked(compare),
    'predictions/live.csv': predictionsCsv(0.9),
    'predictions/new.csv': predictionsCsv(0.9),
    'data/last-month.csv': feedCsv(1),
    'data/this-month.csv': feedCsv(2),
  }
  const from = join(folder, 'repository')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(from, path)), { recursive: true })
    await writeFile(join(from, path), text)
  }
  rehearsal = await rehearseActions(await prepareActions(folder), { folder: join(folder, 'github') })
  const { github } = rehearsal
  const desk = (login: string, repository: string) =>
    person({ github, login, token: github.createUser(login), repository, folder: join(folder, 'desks') })
  ada = desk('ada', REPOSITORY)
  eve = desk('eve', 'eve/forecast')
  await github.createRepository({ owner: 'ada', name: 'forecast', by: 'ada', from, private: false })
  await rehearsal.idle(120)
}, 120_000)
afterAll(async () => {
  await rehearsal?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

/** The same workflow for other files, with an id whose outputs the job hands on. */
function asked(text: string): string {
  const outputs = ['passed', 'verdict', 'exit'].map(name => `${name}: '\${{ steps.judge.outputs.${name} }}'`)
  return text
    .replace('name: Compare models', 'name: Compare and tell')
    .replaceAll('predictions/', 'asked/')
    .replace("'compare-", "'asked-")
    .replace('    steps:', `    outputs: { ${outputs.join(', ')} }\n    steps:`)
    .replace('      - uses: millrace/', '      - id: judge\n        uses: millrace/')
}

/** Waits, and returns the one run with the one job that a chapter started. */
async function only(): Promise<{ run: Run; job: JobRun; log: string }> {
  await rehearsal.idle(120)
  const runs = rehearsal.runs().slice(seen)
  seen = rehearsal.runs().length
  const [run] = runs
  const job = run?.jobs[0]
  if (!run || !job || runs.length > 1 || run.jobs.length > 1)
    throw new Error(`Not one run with one job: ${JSON.stringify(runs, null, 1)}`)
  return { run, job, log: job.log ? await readFile(job.log, 'utf8') : '' }
}
let seen = 0

async function open(branch: string, files: Record<string, string>): Promise<number> {
  await ada.push(branch, { message: `Model ${branch}`, files })
  const title = `Model ${branch}`
  return (await ada.api.pulls.create({ ...ada.at, title, head: branch, base: 'main' })).data.number
}

test('each example of the docs is a workflow of at most fifteen lines', () => {
  expect(documented).toHaveLength(2)
  for (const text of documented) expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
})

describe.skipIf(missing !== undefined)(
  'two prediction files in a repository that has nothing of ours',
  { timeout: 120_000 },
  () => {
    test('give a pull request one comment, which the next push updates', async () => {
      const number = await open('better', {
        'predictions/live.csv': predictionsCsv(0.8),
        'predictions/new.csv': predictionsCsv(0.3),
      })
      const first = await only()
      expect([first.run.workflow, first.job.conclusion], first.log).toEqual([
        '.github/workflows/compare.yml',
        'success',
      ])
      const [comment, ...others] = await ada.comments(number)
      expect(others).toEqual([])
      expect(comment?.body).toContain('<!-- millrace:validation-alone:')
      expect(comment?.user?.login).toBe('github-actions[bot]')
      expect(comment?.body).toMatch(/better|AUC/)
      expect(first.job.summary).toMatch(/AUC/)

      await ada.git('checkout', '--quiet', 'better')
      await writeFile(join(ada.clone, 'predictions/new.csv'), predictionsCsv(0.5))
      await ada.git('commit', '--quiet', '--all', '--message', 'Another candidate')
      await ada.git('push', '--quiet', 'origin', 'better')
      const second = await only()
      expect(second.job.conclusion, second.log).toBe('success')
      const [updated, ...more] = await ada.comments(number)
      expect(more).toEqual([])
      expect(updated?.id).toBe(comment?.id)
      expect(updated?.body).not.toBe(comment?.body)
    })

    test('fail the job where the verdict is no, after comment, outputs and summary were written', async () => {
      const number = await open('worse', {
        'asked/live.csv': predictionsCsv(0.3),
        'asked/new.csv': predictionsCsv(0.9),
      })
      const { run, job, log } = await only()
      expect([run.workflow, job.conclusion], log).toEqual(['.github/workflows/asked.yml', 'failure'])
      expect(job.outputs).toMatchObject({
        passed: 'false',
        exit: '3',
        verdict: expect.stringMatching(/\w{3}/),
      })
      const comments = await ada.comments(number)
      expect(comments).toHaveLength(1)
      expect(comments[0]?.body).toContain('AUC')
      expect(job.summary).toContain('AUC')
      expect(job.annotations).toMatchObject([
        { level: 'failure', title: 'validate-model: no', message: job.outputs['verdict'] },
      ])
    })

    test('from a fork give the same page in the summary, no comment, and a sentence why', async () => {
      const { github } = rehearsal
      await github.fork(REPOSITORY, 'eve')
      await eve.push('mine', {
        message: 'A model of mine',
        files: { 'predictions/live.csv': predictionsCsv(0.8), 'predictions/new.csv': predictionsCsv(0.3) },
      })
      const { data: pull } = await eve.api.pulls.create({
        ...ada.at,
        title: 'A model of mine',
        head: 'eve:mine',
        base: 'main',
      })
      await rehearsal.idle(60)
      const waiting = rehearsal.runs().at(-1)
      expect([waiting?.event, waiting?.status]).toEqual(['pull_request', 'waiting'])
      if (waiting) rehearsal.approve(waiting)
      const { job, log } = await only()
      expect(job.conclusion, log).toBe('success')
      expect(await ada.comments(pull.number)).toEqual([])
      expect(job.summary).toContain('AUC')
      expect(job.summary).toContain('From a fork the token may only read')
    })

    test('need exactly the permissions that the example declares', () => {
      const jobs = rehearsal.runs('compare.yml').flatMap(({ jobs }) => jobs.map(({ id }) => id))
      const calls = rehearsal.github.calls.filter(({ jobId }) => jobs.includes(jobId ?? 0))
      expect(usedPermissions(calls)).toEqual(declared(compare))
    })
  },
)

describe.skipIf(missing !== undefined)(
  'two tables in a repository that has nothing of ours',
  { timeout: 120_000 },
  () => {
    const feed = async (text: string) => {
      await ada.push('main', { message: 'A month', files: { 'data/this-month.csv': text } })
      await rehearsal.schedule(REPOSITORY, 'watch.yml')
      return only()
    }
    const issues = async () => (await ada.issues()).map(({ number, state }) => [number, state])

    test('open one issue when the feed broke, keep it, and close it when all is well', async () => {
      const broken = await feed(feedCsv(3, 'cents'))
      expect(broken.job.conclusion, broken.log).toBe('success')
      const [[number] = []] = await issues()
      expect(await issues()).toEqual([[number, 'open']])
      const [issue] = await ada.issues()
      expect(issue?.body).toMatch(/price/)

      const again = await feed(feedCsv(4, 'cents'))
      expect(again.job.conclusion, again.log).toBe('success')
      expect(await issues()).toEqual([[number, 'open']])
      expect((await ada.issues())[0]?.body).not.toBe(issue?.body)

      const fine = await feed(feedCsv(5))
      expect(fine.job.conclusion, fine.log).toBe('success')
      expect(await issues()).toEqual([[number, 'closed']])
      expect(await ada.comments(number as number)).toHaveLength(1)
    })

    test('need exactly the permissions that the example declares', () => {
      const jobs = rehearsal.runs('watch.yml').flatMap(({ jobs }) => jobs.map(({ id }) => id))
      const calls = rehearsal.github.calls.filter(({ jobId }) => jobs.includes(jobId ?? 0))
      expect(usedPermissions(calls)).toEqual(declared(watch))
      expect(rehearsal.github.violations).toEqual([])
    })
  },
)

/** `contents: read` and so on of the one job of an example. */
function declared(text: string): string[] {
  return (/^ {4}permissions: \{ (.*) \}/m.exec(text)?.[1] ?? '').split(', ').sort()
}
