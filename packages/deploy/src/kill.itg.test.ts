import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { askPort, inferClient, serveFolder, stopServer } from '@millrace/serving'
import { type LogisticOptions, logisticAnswer } from '@millrace/serving/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deploy } from './run.ts'
import { type Fixture, merge, openFixture, preparePromotion } from './testing.ts'

let fixture: Fixture
let state: string
let pointer: string | undefined
let sequence = 0
let effects: number

beforeAll(async () => {
  fixture = await openFixture()
  state = serveFolder(fixture.root, 'delay', 'production')
  await promote()
  await deploy(fixture)
  await promote()
  const counted = join(fixture.folder, 'effects')
  expect(await deployInProcess({ COUNT_TO: counted })).toBe('done')
  effects = Number(await readFile(counted, 'utf8'))
})

afterAll(async () => {
  await stopServer(state)
  await fixture.remove()
})

/** Each version is another model. */
const modelOf = (sequence: number): LogisticOptions => ({ weights: [sequence / 4, -1] })

async function promote(): Promise<void> {
  sequence++
  const options = { model: modelOf(sequence), version: `v1.${sequence}.0`, sequence }
  pointer = (
    await preparePromotion(fixture, { ...options, ...(pointer !== undefined && { previous: pointer }) })
  ).text
  await merge(fixture, pointer)
}

async function deployInProcess(env: Record<string, string>): Promise<'done' | NodeJS.Signals> {
  const [preload, program] = ['./testing/kill-at.mjs', './testing/deploy-once.ts'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string]
  const args = [
    '--conditions=source',
    '--import',
    preload,
    program,
    fixture.folder,
    String(fixture.stage.port),
  ]
  try {
    await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } })
    return 'done'
  } catch (error) {
    const { signal } = error as { signal: NodeJS.Signals | null }
    if (signal === null) throw error
    return signal
  }
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

describe('a deployment that is killed', () => {
  test.each([0, 0.11, 0.22, 0.33, 0.44, 0.56, 0.67, 0.78, 0.89, 1])(
    'at %f of its effects leaves the old or the new version serving, and the next one ends it',
    async share => {
      expect(effects).toBeGreaterThan(20)
      await promote()
      const at = 1 + Math.round(share * (effects - 1))
      expect(await deployInProcess({ KILL_AT: String(at) })).toBe('SIGKILL')
      expect([sequence - 1, sequence]).toContain(await served())

      const result = await deploy(fixture)
      expect(['deployed', 'serves']).toContain(result.state)
      expect(await served()).toBe(sequence)
      const records = await fixture.store.listRecords('deploy')
      expect(records.map(record => record.manifest.sequence).sort((a, b) => a - b)).toEqual(
        Array.from({ length: sequence }, (_, index) => index + 1),
      )
      expect(fixture.git('tag').split('\n')).toEqual(
        expect.arrayContaining([`delay@v1.${sequence}.0`, `delay#production#${sequence}`]),
      )
      expect(await deploy(fixture)).toMatchObject({ state: 'serves' })
    },
  )
})
