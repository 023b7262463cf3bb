import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { askPort, inferClient, serveFolder, stopServer } from '@millrace/serving'
import { type LogisticOptions, logisticAnswer } from '@millrace/serving/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { deploy } from './run.ts'
import { type Fixture, merge, openFixture, preparePromotion } from './testing.ts'

let fixture: Fixture
let state: string
let pointer: string | undefined
let sequence = 0

beforeAll(async () => {
  fixture = await openFixture()
  // Some twenty processes start here: the sources are compiled once.
  vi.stubEnv('NODE_COMPILE_CACHE', join(fixture.folder, 'compiled'))
  state = serveFolder(fixture.root, 'delay', 'production')
  await promote()
  await deploy(fixture)
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await stopServer(state)
  await fixture.remove()
})

/** Each version is another model. */
const modelOf = (sequence: number): LogisticOptions => ({ weights: [sequence / 4, -1] })

async function promote(): Promise<void> {
  sequence++
  const options = { model: modelOf(sequence), version: `v1.${sequence}.0`, sequence }
  const promotion = await preparePromotion(fixture, {
    ...options,
    ...(pointer !== undefined && { previous: pointer }),
  })
  pointer = promotion.text
  await merge(fixture, pointer)
}

/** Deploys in a process of its own and kills it; tells the signal that it ended with. */
async function deployAndKill(point: Point): Promise<NodeJS.Signals | null> {
  const [before, nth] = points[point]
  const preload = fileURLToPath(new URL('./testing/kill-at.mjs', import.meta.url))
  const program = fileURLToPath(new URL('./testing/deploy-once.ts', import.meta.url))
  const args = [
    '--conditions=source',
    '--import',
    preload,
    program,
    fixture.folder,
    String(fixture.stage.port),
  ]
  const env = { ...process.env, KILL_BEFORE: before, KILL_NTH: String(nth) }
  const ended = await promisify(execFile)(process.execPath, args, { env }).catch((error: unknown) => error)
  return (ended as { signal?: NodeJS.Signals }).signal ?? null
}

/** The sequence that the server says it serves; its answer must be that model's. */
async function served(): Promise<number> {
  const port = await askPort(state, fixture.stage.port)
  if (port.kind !== 'ours') return 0
  const endpoint = `http://127.0.0.1:${fixture.stage.port}`
  const [answer] = await inferClient({ endpoint, model: 'delay' }).infer([[1, 2]])
  expect(answer).toBeCloseTo(logisticAnswer(modelOf(port.word.sequence), [1, 2]), 5)
  return port.word.sequence
}

const points = {
  'the model is taken out of the store': ['^mkdir .*/models$', 1],
  'its files stand in their place': ['^rename .*/models/[0-9a-f]{64}[.]', 1],
  'the fresh server is started': ['^spawn .*--state .*/smoke[.]\\d+ ', 1],
  'the fresh server is tested': ['^fetch .*/infer$', 3],
  'live.json is put in its place': ['^rename .*/production/live.json[.]', 1],
  'the live server is told': ['^fetch .*/load$', 1],
  'the live server is tested': ['^fetch .*/infer$', 210],
  'the record is written': ['^link .*/store/', 1],
  'the version is tagged': ['^spawn git .*tag -a delay@', 1],
  'the stage is tagged': ['^spawn git .*tag -a delay#', 1],
} as const

type Point = keyof typeof points

// Each run of a round meets what the killed ones before it left, and has to get further than they did.
const rounds: [string, Point[]][] = [
  [
    'before it switches',
    [
      'the model is taken out of the store',
      'its files stand in their place',
      'the fresh server is started',
      'the fresh server is tested',
    ],
  ],
  [
    'while it switches',
    ['live.json is put in its place', 'the live server is told', 'the live server is tested'],
  ],
  ['after it switched', ['the record is written', 'the version is tagged', 'the stage is tagged']],
]

describe('a deployment', { timeout: 120_000 }, () => {
  test.each(rounds)('that is killed again and again %s is ended by the next one', async (_, kills) => {
    await promote()
    for (const point of kills) {
      expect([point, await deployAndKill(point)]).toEqual([point, 'SIGKILL'])
      expect([sequence - 1, sequence]).toContain(await served())
    }
    const { state } = await deploy(fixture)
    expect(state).toBe(kills.includes('the stage is tagged') ? 'serves' : 'deployed')
    expect(await served()).toBe(sequence)
    const records = await fixture.store.listRecords('deploy')
    const sequences = records.map(record => record.manifest.sequence).sort((a, b) => a - b)
    expect(sequences).toEqual(Array.from({ length: sequence }, (_, index) => index + 1))
    const tags = [`delay@v1.${sequence}.0`, `delay#production#${sequence}`]
    expect(fixture.git('tag').split('\n')).toEqual(expect.arrayContaining(tags))
    expect(await deploy(fixture)).toMatchObject({ state: 'serves' })
  })
})
