import { expect } from 'vitest'
import { withDepartures } from '../demo/with-departures.ts'
import { laptopPlan } from './laptop-plan.ts'
import { REPOSITORY } from './open-life.ts'
import { expectGates, POINTER, type Stage } from './stage.ts'

const DATA = 'millrace/data/flights'
const AIRPORTS = 'millrace/data/airports'
const PROMOTION = 'millrace/promotion/delay/production'
const ROLLBACK = 'millrace/rollback/delay/production'

/** A part of a model's life: what people do on GitHub, and what they then see there. */
export interface Chapter {
  title: string
  play(stage: Stage): Promise<void>
}

const tried = { 'pipeline.yml preview': 'success', 'pipeline.yml review': 'success' }
const deployed = { 'deploy.yml deploy': 'success' }
const judged = { 'pipeline.yml build': 'success', 'pipeline.yml validate': 'success' }

/** The life from the first push of the template to a pull request from a fork, in order. */
export const chapters: readonly Chapter[] = [
  {
    title: 'a repository from the template opens one issue that says what to set up, and runs nothing else',
    async play({ life, ended }) {
      await life.rehearsal.github.createRepository({
        owner: 'acme',
        name: 'flight-delays',
        by: 'ada',
        from: life.template,
        members: { bob: 'write', eve: 'read' },
      })
      expect(await ended('first push: set-up issue')).toEqual({ 'pipeline.yml setup': 'success' })
      const [issue, ...more] = await life.ada.issues()
      expect(more).toEqual([])
      expect(issue?.title).toMatch(/Set up/)
      expect(issue?.body).toMatch(/- \[ \] .*pull requests/)
    },
  },
  {
    title: 'once it is set up, a snapshot proposes the first version of each dataset',
    async play({ life: { rehearsal, ada }, ended }) {
      const { github } = rehearsal
      github.changeSettings(REPOSITORY, { actionsMayApprovePullRequests: true })
      github.setVariable(REPOSITORY, 'MILLRACE', 'on')
      const owners = '/models/ @bob\n/.github/ @bob\n/millrace.yaml @bob\n'
      await ada.push('main', { message: 'Bob owns what goes live', files: { '.github/CODEOWNERS': owners } })
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
      await expectGates(ada, pull.head.sha, 'success')
    },
  },
  {
    title: 'merged, the pipeline makes the first candidate and proposes it',
    async play({ life: { ada }, review, ended }) {
      await review(AIRPORTS)
      expect(await ended('airports merged: flights are still missing')).toMatchObject(judged)
      await review(DATA)
      expect(await ended('pipeline: features, training, validation')).toMatchObject(judged)
      const pull = await ada.pull(PROMOTION)
      const { data: files } = await ada.api.pulls.listFiles({ ...ada.at, pull_number: pull.number })
      expect(files.map(({ filename }) => filename)).toEqual([POINTER])
      expect(pull.body).toContain('<!-- millrace:promotion:delay:production')
      await expectGates(ada, pull.head.sha, 'success')
      await expect(ada.merge(pull.number)).rejects.toMatchObject({ status: 405 })
    },
  },
  {
    title: 'approved and merged, exactly that model is deployed',
    async play({ life: { ada }, review, ended, pointerOfMain }) {
      await review(PROMOTION)
      expect(await ended('deploy')).toMatchObject(deployed)
      const { data: deployments } = await ada.api.repos.listDeployments({ ...ada.at })
      expect(deployments.map(({ environment }) => environment)).toEqual(['delay/production'])
      expect(await pointerOfMain()).toContain('version: v1.0.0')
      expect((await ada.git('tag')).split('\n')).toEqual(['delay#production#1', 'delay@v1.0.0'])
    },
  },
  {
    title:
      'a month in kilometres is a broken feed: one issue, and the version that brought it can not be merged',
    async play({ life: { rehearsal, ada, bob }, propose, review, ended, month }) {
      const april = await month('2001-04', { kilometres: true })
      const number = await propose('april', ada, {
        message: 'April arrives',
        files: { 'source/flights/2001-04.parquet': april },
      })
      expect(await ended('pull request: April arrives')).toEqual(tried)
      expect(await ada.comments(number)).toEqual([])
      await review('april')
      await rehearsal.tick(new Date('2027-01-04T05:00:00Z'))
      expect(await ended('snapshot on its schedule')).toMatchObject({ 'snapshot.yml snapshot': 'success' })
      const pull = await ada.pull(DATA)
      await rehearsal.tick(new Date('2027-01-04T07:00:00Z'))
      expect(await ended('drift: a broken month')).toMatchObject({ 'drift.yml drift': 'success' })
      const fault = (await ada.issues()).filter(({ title }) => /flights/.test(title))
      expect(fault).toMatchObject([{ state: 'open' }])
      expect(fault[0]?.body).toMatch(/distance/)
      await expectGates(ada, pull.head.sha, 'failure')
      await expect(bob.merge(pull.number)).rejects.toMatchObject({ status: 405 })
    },
  },
  {
    title: 'the right months bring a version with the evidence of drift, and the issue is closed',
    async play({ life: { ada }, propose, review, ended, month }) {
      await propose('may', ada, {
        message: 'April again, and May',
        files: {
          'source/flights/2001-04.parquet': await month('2001-04'),
          'source/flights/2001-05.parquet': await month('2001-05'),
        },
      })
      expect(await ended('pull request: April again, and May')).toEqual(tried)
      await review('may')
      await ada.dispatch('drift.yml')
      expect(await ended('drift: April and May')).toMatchObject({ 'drift.yml drift': 'success' })
      expect((await ada.issues()).filter(({ title }) => /flights/.test(title))).toMatchObject([
        { state: 'closed' },
      ])
      const pull = await ada.pull(DATA)
      expect(pull.title).toContain('2001-05')
      expect(pull.body).toMatch(/AUC/)
      await expectGates(ada, pull.head.sha, 'success')
    },
  },
  {
    title: 'merging it retrains, promotes, deploys',
    async play({ review, ended, pointerOfMain }) {
      await review(DATA)
      expect(await ended('pipeline: retrained')).toMatchObject(judged)
      await review(PROMOTION)
      expect(await ended('deploy')).toMatchObject(deployed)
      expect(await pointerOfMain()).toContain('version: v1.1.0')
    },
  },
  {
    title: 'a pull request with a feature gets one comment that says what merging would do',
    async play({ life: { ada }, propose, review, ended, pointerOfMain }) {
      const number = await propose('departures', ada, {
        message: 'Airports: how late departures are',
        files: { 'features/airport_daily.sql': withDepartures },
      })
      expect(await ended('pull request: a feature')).toEqual(tried)
      const comments = await ada.comments(number)
      expect(comments).toHaveLength(1)
      expect(comments[0]?.body).toMatch(/log loss/i)
      await expectGates(ada, (await ada.pull('departures')).head.sha, 'success')
      await review('departures')
      expect(await ended('pipeline: the feature')).toMatchObject(judged)
      await review(PROMOTION)
      expect(await ended('deploy')).toMatchObject(deployed)
      expect(await pointerOfMain()).toContain('version: v2.0.0')
    },
  },
  {
    title: 'a laptop computes the same fingerprints: nothing is left to run there',
    async play({ life }) {
      const { stages } = await laptopPlan(life)
      expect(stages.map(({ stage, subject, action }) => `${stage} ${subject} ${action}`)).toEqual([
        'snapshot flights reuse',
        'snapshot airports reuse',
        'features delay reuse',
        'train delay reuse',
        'validate delay/production reuse',
        'deploy delay/production reuse',
      ])
    },
  },
  {
    title: 'a rollback is one pull request, and brings back exactly the first model',
    async play({ life: { ada }, review, ended, pointerOfMain }) {
      await ada.dispatch('deploy.yml', { rollback: 'delay', to: 'v1.0.0' })
      expect(await ended('rollback proposed')).toMatchObject({ 'deploy.yml rollback': 'success' })
      await review(ROLLBACK)
      expect(await ended('deploy')).toMatchObject(deployed)
      expect(await pointerOfMain()).toContain('version: v1.0.0')
      expect((await ada.git('tag')).split('\n')).toContain('delay#production#4')
    },
  },
  {
    title: 'a fork’s pull request is read with a token that may only read, and its report is in the summary',
    async play({ life: { rehearsal, ada, bob, eve }, propose, ended }) {
      await rehearsal.github.fork(REPOSITORY, 'eve')
      const number = await propose('from-outside', eve, {
        message: 'Explain the spine',
        files: { 'features/flights.sql': (text: string) => `-- One row for each flight.\n${text}` },
      })
      expect(await ended('pull request: from a fork')).toEqual(tried)
      const jobs = rehearsal.runs('pipeline.yml').at(-1)?.jobs ?? []
      expect(jobs.map(({ summary }) => summary).join('\n')).toMatch(/fork/)
      expect(await ada.comments(number)).toEqual([])
      expect(
        await bob.statuses((await ada.api.pulls.get({ ...ada.at, pull_number: number })).data.head.sha),
      ).toEqual([])
    },
  },
]
