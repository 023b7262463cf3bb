import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '@millrace/contract'
import { whyNoUv } from '@millrace/pipeline/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askModel } from './testing/ask-model.ts'
import {
  DATA,
  DATA_POINTER,
  openSmallProject,
  PROMOTION,
  ROLLBACK,
  type SmallProject,
  STAGE_POINTER,
} from './testing/small-project.ts'

let project: SmallProject
/** What the first model answers: a rollback has to bring it back. */
let first: Awaited<ReturnType<typeof askModel>>
let newest: typeof first

const missing = await whyNoUv()

beforeAll(async () => {
  if (missing === undefined) project = await openSmallProject()
})
afterAll(() => project?.remove())

/** `stage: action` of everything in the plan. */
async function actions(): Promise<Record<string, string>> {
  const { stages } = await project.ask<Plan>(['plan'])
  return Object.fromEntries(stages.map(({ stage, action }) => [stage, action]))
}

async function whyOf(stage: string): Promise<string | undefined> {
  const { stages } = await project.ask<Plan>(['plan'])
  return stages.find(one => one.stage === stage)?.why
}

async function waiting(): Promise<string[]> {
  const { proposals } = await project.ask<{ proposals: { branch: string }[] }>(['status'])
  return proposals.map(({ branch }) => branch)
}

/** A person closes a proposal: its branch is deleted, here and at the remote. */
async function close(branch: string): Promise<void> {
  await project.git('push', '-q', 'origin', `:refs/heads/${branch}`)
  await project.git('branch', '-q', '-D', branch)
}

async function promote(): Promise<void> {
  expect(await project.merge(PROMOTION)).toEqual([STAGE_POINTER])
  await project.millrace(['deploy'])
}

const nothingRuns = {
  snapshot: 'reuse',
  features: 'reuse',
  train: 'reuse',
  validate: 'reuse',
  deploy: 'reuse',
}

describe.skipIf(missing !== undefined)(
  'a model’s life, played with the built command line',
  { timeout: 60_000 },
  () => {
    test('begins with everything waiting for the first version of the data', async () => {
      const all = await actions()
      expect(all).toEqual({
        snapshot: 'wait',
        features: 'wait',
        train: 'wait',
        validate: 'wait',
        deploy: 'wait',
      })
      expect(await project.millrace(['run', '--dry-run'])).toContain('Nothing to run')
    })

    test('a first version of the data is one proposal that touches its pointer alone', async () => {
      for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
      await project.millrace(['snapshot'])
      expect(await waiting()).toEqual([DATA])
      expect(await project.millrace(['snapshot'])).toContain('proposal unchanged')
      expect(await project.merge(DATA)).toEqual([DATA_POINTER])
      expect(await project.millrace(['snapshot'])).toContain('main has these very rows')
    })

    test('the first candidate is one proposal that touches its pointer alone, and serves once it is merged', async () => {
      const planned = { snapshot: 'reuse', features: 'run', train: 'run', validate: 'run', deploy: 'wait' }
      expect(await actions()).toEqual(planned)
      await project.millrace(['run'])
      expect(await waiting()).toEqual([PROMOTION])
      expect(await whyOf('deploy')).toContain('for a person')
      await promote()
      first = await askModel(project)
      expect(first.versions).toEqual(['v1.0.0'])
      expect(first.probability).toBeGreaterThan(0.5)
      expect(first.probability).toBeLessThan(1)
    })

    test('then nothing has to run, and running all again changes nothing', async () => {
      expect(await actions()).toEqual(nothingRuns)
      const before = await project.git('for-each-ref')
      expect(await project.millrace(['run'])).toContain('Nothing to promote')
      expect(await project.millrace(['deploy'])).toContain('nothing to deploy')
      expect(await project.git('for-each-ref')).toBe(before)
    })

    test('a month in another unit is a fault: an issue is written and nothing is proposed', async () => {
      await project.arrive('2026-04', 'cents')
      const { issue } = await project.ask<{ issue: string }>(['drift', 'events'], 3)
      expect(await readFile(issue, 'utf8')).toMatch(/price: unit/)
      expect(await waiting()).toEqual([])
    })

    test('a changed world is proposed with its evidence; closed, it is not proposed again unchanged', async () => {
      await project.arrive('2026-04')
      await project.arrive('2026-05', 'busier')
      const answer = await project.ask<{ proposal: { state: string; bodyPath: string } }>(
        ['drift', 'events'],
        3,
      )
      expect(answer.proposal.state).toBe('opened')
      expect(await readFile(answer.proposal.bodyPath, 'utf8')).toContain('A changed world, not a broken feed')
      await close(DATA)
      expect(await project.ask(['drift', 'events'], 3)).toMatchObject({ proposal: { state: 'declined' } })
      expect(await waiting()).toEqual([])
      await project.arrive('2026-06', 'busier')
      expect(await project.ask(['drift', 'events'], 3)).toMatchObject({ proposal: { state: 'opened' } })
      expect(await project.merge(DATA)).toEqual([DATA_POINTER])
    })

    test('merging new data retrains: the plan names the reason, the next version takes over', async () => {
      // drift-check has built the champion's features over the new rows: merging them is no new work.
      const planned = { snapshot: 'reuse', features: 'reuse', train: 'run', validate: 'run', deploy: 'reuse' }
      expect(await actions()).toEqual(planned)
      expect(await whyOf('train')).toBe('the training set changed')
      await project.millrace(['run'])
      await promote()
      const answer = await askModel(project)
      expect(answer.versions).toEqual(['v1.1.0'])
      expect(answer.probability).not.toBe(first.probability)
    })

    test('a feature commit runs features, training and validation, and no snapshot', async () => {
      await project.edit('millrace.yaml', text => text.replace('[visits, price]', '[visits, price, hour]'))
      await project.edit('features/shop_daily.sql', text => text.replace('- 0.5', '- 0.45'))
      await project.commit('The hour counts')
      const planned = { snapshot: 'reuse', features: 'run', train: 'run', validate: 'run', deploy: 'reuse' }
      expect(await actions()).toEqual(planned)
      expect(await whyOf('features')).toBe('features/shop_daily.sql changed, millrace.yaml: features changed')
      await project.millrace(['run'])
      expect(await waiting()).toEqual([PROMOTION])
    })

    test('a promotion that was closed is not proposed again, another candidate is', async () => {
      await close(PROMOTION)
      expect(await project.millrace(['run'])).toContain('closed unmerged')
      await project.edit('README.md', text => `${text}\nMore.\n`)
      await project.commit('Explain')
      expect(await project.millrace(['run'])).toContain('closed unmerged')
      expect(await waiting()).toEqual([])
      await project.edit('millrace.yaml', text => text.replace('{ bias: 1 }', '{ bias: 1.01 }'))
      await project.commit('Another bias')
      expect(await whyOf('train')).toBe('parameter bias changed')
      await project.millrace(['run'])
      await promote()
      newest = await askModel(project)
      expect(newest.versions).toEqual(['v2.1.0'])
    })

    test('comments, formatting and Markdown are no reason to run anything', async () => {
      await project.edit(
        'features/visits.sql',
        text => `/* Nothing\nnew. */\n${text.replace('visited, shop, ', 'visited,\n       shop,   ')}`,
      )
      await project.edit('train/train.py', text =>
        text.replace('def chunk', '# Tag, length, bytes.\ndef chunk'),
      )
      await project.edit('train/README.md', text => `${text}It is small.\n`)
      await project.edit('README.md', text => `${text}\nQuestions: ask Ada.\n`)
      await project.edit('millrace.yaml', text => `# Sales.\n${text}`)
      await project.commit('Explain more')
      expect(await actions()).toEqual(nothingRuns)
    })

    test('a gate out of reach refuses: exit code 3, nothing proposed, and the report says which', async () => {
      await project.edit('millrace.yaml', text =>
        text.replace('min: 0.6', 'min: 0.999').replace('bias: 1.01', 'bias: 1.02'),
      )
      await project.commit('Ask for more')
      expect(await project.millrace(['run'], 3)).toMatch(/AUC 0\.\d+ is not ≥ 0\.999/)
      expect(await project.millrace(['run'], 3), 'also from its record').toMatch(/AUC 0\.\d+ is not ≥ 0\.999/)
      expect(await waiting()).toEqual([])
      expect(await project.millrace(['report'])).toMatch(/0\.999/)
      await project.git('revert', '--no-edit', 'HEAD')
      expect(await actions()).toEqual(nothingRuns)
    })

    test('a rollback is one proposal that brings the first model back, and another brings the newest', async () => {
      await project.millrace(['rollback', '--to', 'v1.0.0'])
      expect(await project.merge(ROLLBACK)).toEqual([STAGE_POINTER])
      expect(await project.millrace(['deploy'])).toContain('v1.0.0 serves in production')
      expect(await askModel(project)).toEqual(first)
      await project.millrace(['rollback', '--to', 'v2.1.0'])
      expect(await project.merge(ROLLBACK)).toEqual([STAGE_POINTER])
      await project.millrace(['deploy'])
      expect(await askModel(project)).toEqual(newest)
    })

    test('can be looked at: history, lineage, status, report, differences', async () => {
      const history = await project.ask<{ meta: { version: string; sequence: number } }[]>(['history'])
      expect(history.map(({ meta }) => `${meta.sequence} ${meta.version}`)).toEqual([
        '5 v2.1.0',
        '4 v1.0.0',
        '3 v2.1.0',
        '2 v1.1.0',
        '1 v1.0.0',
      ])
      const tags = (await project.git('tag')).split('\n')
      expect(tags).toEqual(expect.arrayContaining(['sale@v1.0.0', 'sale@v2.1.0', 'sale#production#5']))
      expect(await project.millrace(['lineage'])).toMatch(
        /validate[\s\S]*features[\s\S]*snapshot events {2}version 2026-06/,
      )
      expect(await project.millrace(['status'])).toContain('v2.1.0 (sequence 5) serves on')
      expect(await project.millrace(['diff', 'events'])).toContain('2026-06')
      const html = join(project.top, 'report.html')
      await project.millrace(['report', '--html', html])
      expect((await stat(html)).size).toBeGreaterThan(5_000)
      const help = await project.millrace(['help'])
      if (help.includes('doctor')) await project.millrace(['doctor'])
    })
  },
)
