import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { askPort, inferClient, serveFolder, stopServer } from '@millrace/serving'
import { logisticAnswer } from '@millrace/serving/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { planDeploy } from './plan.ts'
import { type DeployResult, deploy } from './run.ts'
import { type Fixture, freePort, merge, openFixture, preparePromotion } from './testing.ts'

const models = [{ weights: [0.5, -1] }, { weights: [1, 1], bias: 0.5 }, { weights: [-2, 1] }] as const
const [one, two, three] = models

let fixture: Fixture
let state: string
/** Text of the pointer on main. */
let pointer: string

beforeAll(async () => {
  fixture = await openFixture()
  vi.stubEnv('NODE_COMPILE_CACHE', join(fixture.folder, 'compiled'))
  state = serveFolder(fixture.root, 'delay', 'production')
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await stopServer(state)
  await fixture.remove()
})

const run = (more: { dryRun?: boolean } = {}): Promise<DeployResult> => deploy({ ...fixture, ...more })
const endpoint = (): string => `http://127.0.0.1:${fixture.stage.port}`
const answer = (): Promise<number[]> => inferClient({ endpoint: endpoint(), model: 'delay' }).infer([[1, 2]])
const about = (options: { weights: readonly number[] }): number[] => [
  expect.closeTo(logisticAnswer(options, [1, 2]), 6),
]

async function promote(
  options: Parameters<typeof preparePromotion>[1],
  more: Record<string, string> = {},
): Promise<void> {
  pointer = (await preparePromotion(fixture, options)).text
  await merge(fixture, pointer, more)
}

describe('a stage of a model', () => {
  test('waits while there is no pointer', async () => {
    expect(await planDeploy(fixture)).toMatchObject({
      action: 'wait',
      why: expect.stringContaining('no pointer yet'),
    })
    expect(await run()).toMatchObject({ state: 'waits' })
  })

  test('is verified and not touched by a dry run', async () => {
    await promote({ model: one, version: 'v1.0.0', sequence: 1 })
    expect(await run({ dryRun: true })).toMatchObject({ state: 'dry-run', plan: { action: 'run' } })
    expect(await askPort(state, fixture.stage.port)).toEqual({ kind: 'nobody' })
    expect(await fixture.store.listRecords('deploy')).toEqual([])
  })

  test('says so when another program has its port', async () => {
    const other = createServer((_, response) => response.end('hello')).listen(fixture.stage.port, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    await expect(run()).rejects.toMatchObject({ code: 'MR2404', values: { port: fixture.stage.port } })
    await new Promise(resolve => other.close(resolve))
    other.closeAllConnections()
  })

  test('is deployed: served, recorded, tagged', async () => {
    const result = await run()
    expect(result).toMatchObject({
      state: 'deployed',
      record: {
        subject: 'delay/production',
        manifest: { version: 'v1.0.0', sequence: 1, endpoint: endpoint(), smoke: { requests: 201 } },
      },
      report: { title: 'delay v1.0.0 serves in production' },
    })
    expect(await answer()).toEqual(about(one))
    expect(fixture.git('tag').split('\n')).toEqual(['delay#production#1', 'delay@v1.0.0'])
    expect(fixture.git('rev-parse', 'delay#production#1^{commit}')).toBe(fixture.git('rev-parse', 'main'))
  })

  test('is left alone when it serves what is wanted', async () => {
    expect(await run()).toMatchObject({ state: 'serves', plan: { action: 'reuse' } })
    expect(await fixture.store.listRecords('deploy')).toHaveLength(1)
  })

  test('is started again when its server is down, from files that are whole again', async () => {
    await stopServer(state)
    const [digest = ''] = await readdir(join(state, 'models'))
    const card = join(state, 'models', digest, 'model.json')
    await chmod(card, 0o644)
    await writeFile(card, '{}')
    expect(await planDeploy(fixture)).toMatchObject({
      action: 'run',
      why: 'the server of v1.0.0 (sequence 1) is down',
    })
    expect(await run()).toMatchObject({ state: 'started' })
    expect(await answer()).toEqual(about(one))
  })
})

describe('a promotion is refused', () => {
  let good: string
  let commit: string

  beforeAll(() => {
    good = pointer
    commit = fixture.git('rev-parse', 'main')
  })

  const next = { model: two, version: 'v1.1.0', sequence: 2 }
  const cases: [string, string, () => Promise<void>][] = [
    ['when its sequence skips one', 'MR2422', () => promote({ ...next, sequence: 3, previous: good })],
    ['when its previous is another pointer', 'MR2423', () => promote({ ...next, previous: 'another' })],
    ['when it names no previous', 'MR2423', () => promote(next)],
    [
      'when its branch changes another file',
      'MR2424',
      () => promote({ ...next, previous: good }, { 'train/x.py': '' }),
    ],
    [
      'when its validation is not in the store',
      'MR2425',
      () =>
        promote({
          ...next,
          previous: good,
          meta: { records: { train: 'a'.repeat(64), validate: 'b'.repeat(64) } },
        }),
    ],
    [
      'when it names another report',
      'MR2425',
      () => promote({ ...next, previous: good, meta: { report: 'c'.repeat(64) } }),
    ],
    [
      'when its validation judged another model',
      'MR2425',
      () => promote({ ...next, model: three, previous: good, validation: { candidate: 'd'.repeat(64) } }),
    ],
    [
      'when its gates failed',
      'MR2426',
      () => promote({ ...next, model: { weights: [3, 3] }, previous: good, validation: { passed: false } }),
    ],
    [
      'when its smoke samples are about other features',
      'MR2427',
      () =>
        promote({
          ...next,
          model: { weights: [4, 4] },
          previous: good,
          samples: { features: ['x', 'y'], rows: [[1, 2]], expected: [0.5] },
        }),
    ],
    [
      'when it answers otherwise than in validation',
      'MR2428',
      () => promote({ ...next, model: { weights: [5, 5] }, previous: good, off: 1e-5 }),
    ],
    [
      'when it does not answer a sample at all',
      'MR2428',
      () => promote({ ...next, model: { weights: [7, 7], fault: 'passing' }, previous: good }),
    ],
    [
      'when a blob of it was changed in the store',
      'MR1302',
      async () => {
        const { pointer, text } = await preparePromotion(fixture, {
          ...next,
          model: { weights: [6, 6] },
          previous: good,
        })
        const [entry] = await fixture.store.readTree(pointer.meta)
        const blob = await fixture.store.pathOf(entry as never)
        await chmod(blob, 0o644)
        const bytes = await readFile(blob)
        await writeFile(blob, bytes.fill(0, 0, 1))
        await merge(fixture, text)
      },
    ],
  ]

  test.each(cases)('%s', async (_, code, prepare) => {
    await prepare()
    const error = await run().catch((thrown: unknown) => thrown)
    fixture.git('reset', '-q', '--hard', commit)
    pointer = good
    expect(error).toBeInstanceOf(MillraceError)
    expect(error).toMatchObject({ code })
    expect((error as MillraceError).message + (error as MillraceError).why).not.toMatch(/\{\w+\}/)
    expect(await answer()).toEqual(about(one))
    expect(await fixture.store.listRecords('deploy')).toHaveLength(1)
  })
})

describe('a stage with a live version', { timeout: 120_000 }, () => {
  test('gets the next one, and the old one back by a rollback whose gates nobody asks again', async () => {
    await promote({ model: two, version: 'v1.1.0', sequence: 2, previous: pointer })
    expect(await run()).toMatchObject({ state: 'deployed', report: { data: { previous: 'v1.0.0' } } })
    expect(await answer()).toEqual(about(two))
    await promote({
      model: one,
      version: 'v1.0.0',
      sequence: 3,
      previous: pointer,
      validation: { passed: false },
    })
    expect(await run()).toMatchObject({ state: 'deployed' })
    expect(await answer()).toEqual(about(one))
    expect(fixture.git('tag').split('\n')).toContain('delay#production#3')
  })

  test('goes over promotions that were merged and never deployed, and moves when its port changes', async () => {
    const old = fixture.stage.port
    fixture.stage = { ...fixture.stage, port: await freePort() }
    await promote({ model: two, version: 'v1.2.0', sequence: 4, previous: pointer })
    await promote({ model: three, version: 'v1.3.0', sequence: 5, previous: pointer })
    const record = { manifest: { sequence: 5 } }
    expect(await run()).toMatchObject({ state: 'deployed', endpoint: endpoint(), record })
    expect(await answer()).toEqual(about(three))
    expect(await askPort(state, old)).toEqual({ kind: 'nobody' })
    expect(await readdir(join(state, 'models'))).toHaveLength(2)
    expect(await run()).toMatchObject({ state: 'serves' })
  })

  test('is brought up on a machine that has only the store and the repository', async () => {
    await stopServer(state)
    await rm(state, { recursive: true, force: true })
    expect(await run()).toMatchObject({ state: 'deployed' })
    expect(await answer()).toEqual(about(three))
  })
})
