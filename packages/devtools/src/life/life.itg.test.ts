import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { whyNoAct } from '@millrace/rehearsal/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFlightsSource } from '../demo/flights-source.ts'
import { withDepartures } from '../demo/with-departures.ts'
import { type Life, openLife, REPOSITORY } from './open-life.ts'
import type { Person } from './person.ts'

const DATA = 'millrace/data/flights'
const AIRPORTS = 'millrace/data/airports'
const PROMOTION = 'millrace/promotion/delay/production'
const ROLLBACK = 'millrace/rollback/delay/production'
const POINTER = 'models/delay/production.dvc'

const missing = await whyNoAct()
let life: Life
let ada: Person
let bob: Person
const began = performance.now()
const times: [string, number][] = []

beforeAll(async () => {
  if (missing !== undefined) return
  life = await openLife()
  ada = life.ada
  bob = life.bob
}, 600_000)

afterAll(async () => {
  const lines = times.map(([what, seconds]) => `  ${seconds.toFixed(1).padStart(6)} s  ${what}`)
  const whole = ((performance.now() - began) / 1000).toFixed(0)
  process.stdout.write(`\nThe life on GitHub, by act: ${whole} s\n${lines.join('\n')}\n`)
  await life?.close()
}, 120_000)

/** Waits for all runs and says which jobs of this chapter ended how, by workflow and job. */
async function ended(what: string): Promise<Record<string, string>> {
  const started = performance.now()
  await life.rehearsal.idle(600)
  times.push([what, (performance.now() - started) / 1000])
  const runs = life.rehearsal.runs().slice(seen)
  seen = life.rehearsal.runs().length
  const jobs: Record<string, string> = {}
  for (const run of runs) {
    const file = run.workflow.replace('.github/workflows/', '')
    if (run.status === 'waiting') jobs[file] = 'waits for approval'
    if (run.problem) jobs[file] = run.problem
    for (const job of run.jobs) {
      const conclusion = job.conclusion ?? job.status
      if (conclusion === 'failure' && job.log)
        process.stdout.write(`${file} ${job.job}\n${await readFile(job.log, 'utf8')}\n`)
      if (conclusion !== 'skipped') jobs[`${file} ${job.job}`] = conclusion
    }
  }
  return jobs
}
let seen = 0

const review = async (branch: string): Promise<number> => {
  const { number } = await bob.pull(branch)
  await bob.approve(number)
  await bob.merge(number)
  return number
}

/** A pull request of ada's that bob merges once it was tried. */
async function contribute(branch: string, change: Parameters<Person['push']>[1]): Promise<void> {
  await ada.push(branch, change)
  const { data: pull } = await ada.api.pulls.create({
    ...ada.at,
    title: change.message,
    head: branch,
    base: 'main',
  })
  expect(await ended(`pull request: ${change.message}`)).toEqual({
    'pipeline.yml preview': 'success',
    'pipeline.yml review': 'success',
  })
  const [status] = await ada.statuses(pull.head.sha)
  expect(status).toMatchObject({ context: 'millrace/gates', state: 'success' })
  await review(branch)
}

const pointerOfMain = async (): Promise<string> => {
  await ada.refresh()
  return readFile(join(ada.clone, POINTER), 'utf8')
}

describe.skipIf(missing !== undefined)(
  'a model’s life on GitHub, by its workflow files',
  { timeout: 900_000 },
  () => {
    test('a repository from the template opens one issue that says what to set up, and runs nothing else', async () => {
      await life.rehearsal.github.createRepository({
        owner: 'acme',
        name: 'flight-delays',
        by: 'ada',
        from: life.template,
        members: { bob: 'write' },
      })
      expect(await ended('first push: set-up issue')).toEqual({ 'pipeline.yml setup': 'success' })
      const [issue, ...more] = await ada.issues()
      expect(more).toEqual([])
      expect(issue?.title).toMatch(/Set up/)
      expect(issue?.body).toMatch(/- \[ \] .*pull requests/)
    })

    test('once it is set up, a snapshot proposes the first version of each dataset', async () => {
      const { github } = life.rehearsal
      github.changeSettings(REPOSITORY, { actionsMayApprovePullRequests: true })
      github.setVariable(REPOSITORY, 'MILLRACE', 'on')
      await ada.push('main', {
        message: 'Bob owns what goes live',
        files: { '.github/CODEOWNERS': '/models/ @bob\n/.github/ @bob\n/millrace.yaml @bob\n' },
      })
      github.setRuleset(REPOSITORY, {
        pullRequest: {
          approvals: 1,
          codeOwners: true,
          dismissStale: true,
          lastPushApproval: false,
          mergeMethods: ['merge', 'squash', 'rebase'],
        },
        statuses: { contexts: ['millrace/gates'], strict: false },
      })
      await ada.dispatch('snapshot.yml')
      expect(await ended('snapshot')).toMatchObject({ 'snapshot.yml snapshot': 'success' })
      expect((await ada.pulls()).map(({ head }) => head.ref).sort()).toEqual([AIRPORTS, DATA])
      const pull = await ada.pull(DATA)
      expect(pull.body).toContain('<!-- millrace:data:flights')
      expect((await ada.statuses(pull.head.sha)).map(({ context, state }) => [context, state])).toEqual([
        ['millrace/gates', 'success'],
      ])
    })

    test('merged, the pipeline makes the first candidate and proposes it', async () => {
      await review(AIRPORTS)
      await ended('airports merged')
      await review(DATA)
      expect(await ended('pipeline: features, training, validation')).toMatchObject({
        'pipeline.yml build': 'success',
        'pipeline.yml validate': 'success',
      })
      const pull = await ada.pull(PROMOTION)
      const { data: files } = await ada.api.pulls.listFiles({ ...ada.at, pull_number: pull.number })
      expect(files.map(({ filename }) => filename)).toEqual([POINTER])
      expect(pull.body).toContain('<!-- millrace:promotion:delay:production')
      expect((await ada.statuses(pull.head.sha)).map(({ context, state }) => [context, state])).toEqual([
        ['millrace/gates', 'success'],
      ])
      await expect(ada.merge(pull.number)).rejects.toMatchObject({ status: 405 })
    })

    test('approved and merged, exactly that model is deployed', async () => {
      await review(PROMOTION)
      expect(await ended('deploy')).toMatchObject({ 'deploy.yml deploy': 'success' })
      const { data: deployments } = await ada.api.repos.listDeployments({ ...ada.at })
      expect(deployments.map(({ environment }) => environment)).toEqual(['delay/production'])
      await ada.refresh()
      expect((await ada.git('tag')).split('\n')).toEqual(['delay#production#1', 'delay@v1.0.0'])
      expect(await pointerOfMain()).toContain('version: v1.0.0')
    })

    test('a month in kilometres is a broken feed: one issue, and the version that brought it can not be merged', async () => {
      await contribute('april', {
        message: 'April arrives',
        files: { 'source/flights/2001-04.parquet': await april('kilometres') },
      })
      await life.rehearsal.tick(new Date('2027-01-04T05:00:00Z'))
      expect(await ended('snapshot on its schedule')).toMatchObject({ 'snapshot.yml snapshot': 'success' })
      const pull = await ada.pull(DATA)
      await life.rehearsal.tick(new Date('2027-01-04T07:00:00Z'))
      expect(await ended('drift: a broken month')).toMatchObject({ 'drift.yml drift': 'success' })
      const fault = (await ada.issues()).filter(({ title }) => /flights/.test(title))
      expect(fault).toMatchObject([{ state: 'open' }])
      expect(fault[0]?.body).toMatch(/distance/)
      expect(await ada.statuses(pull.head.sha)).toMatchObject([
        { context: 'millrace/gates', state: 'failure' },
      ])
      await expect(bob.merge(pull.number)).rejects.toMatchObject({ status: 405 })
    })

    test('the right months bring a version with the evidence of drift, and the issue is closed', async () => {
      await contribute('may', {
        message: 'April again, and May',
        files: {
          'source/flights/2001-04.parquet': await april(),
          'source/flights/2001-05.parquet': await month('2001-05'),
        },
      })
      await ada.dispatch('drift.yml')
      expect(await ended('drift: April and May')).toMatchObject({ 'drift.yml drift': 'success' })
      expect((await ada.issues()).filter(({ title }) => /flights/.test(title))).toMatchObject([
        { state: 'closed' },
      ])
      const pull = await ada.pull(DATA)
      expect(pull.body).toMatch(/AUC/)
    })

    test('merging it retrains, promotes, deploys', async () => {
      await review(DATA)
      expect(await ended('pipeline: retrained')).toMatchObject({ 'pipeline.yml validate': 'success' })
      await review(PROMOTION)
      expect(await ended('deploy')).toMatchObject({ 'deploy.yml deploy': 'success' })
      expect(await pointerOfMain()).toContain('version: v1.1.0')
    })

    test('a pull request with a feature gets one comment that says what merging would do', async () => {
      await ada.push('departures', {
        message: 'Airports: how late departures are',
        files: { 'features/airport_daily.sql': withDepartures },
      })
      const { data: pull } = await ada.api.pulls.create({
        ...ada.at,
        title: 'Departures',
        head: 'departures',
        base: 'main',
      })
      expect(await ended('pull request: preview')).toEqual({
        'pipeline.yml preview': 'success',
        'pipeline.yml review': 'success',
      })
      const comments = await ada.comments(pull.number)
      expect(comments).toHaveLength(1)
      expect(comments[0]?.body).toMatch(/log loss/i)
      expect((await ada.statuses(pull.head.sha)).map(({ context, state }) => [context, state])).toEqual([
        ['millrace/gates', 'success'],
      ])
      await review('departures')
      expect(await ended('pipeline: the feature')).toMatchObject({ 'pipeline.yml validate': 'success' })
      await review(PROMOTION)
      expect(await ended('deploy')).toMatchObject({ 'deploy.yml deploy': 'success' })
      expect(await pointerOfMain()).toContain('version: v2.0.0')
    })

    test('a rollback is one pull request, and brings back exactly the first model', async () => {
      await ada.dispatch('deploy.yml', { rollback: 'delay', to: 'v1.0.0' })
      expect(await ended('rollback proposed')).toMatchObject({ 'deploy.yml rollback': 'success' })
      await review(ROLLBACK)
      expect(await ended('deploy')).toMatchObject({ 'deploy.yml deploy': 'success' })
      expect(await pointerOfMain()).toContain('version: v1.0.0')
      await ada.refresh()
      expect((await ada.git('tag')).split('\n')).toContain('delay#production#4')
    })

    test('a fork’s pull request is read with a token that may only read, and its report is in the summary', async () => {
      const fork = await life.rehearsal.github.fork(REPOSITORY, 'eve')
      expect(fork).toBe('eve/flight-delays')
    })

    test('no call was made that GitHub does not document, and no token had a permission that nobody used', () => {
      expect(life.rehearsal.github.violations).toEqual([])
    })
  },
)

async function month(name: string, how?: { kilometres: boolean }): Promise<Uint8Array> {
  const folder = await mkdtemp(join(life.folder, 'month-'))
  await (await openFlightsSource(folder)).arrive(name, how)
  return readFile(join(folder, 'flights', `${name}.parquet`))
}

const april = (unit?: 'kilometres') => month('2001-04', { kilometres: unit === 'kilometres' })
