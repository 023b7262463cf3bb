import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '@millrace/contract'
import {
  askPort,
  checkoutModel,
  inferClient,
  type LiveVersion,
  modelFolder,
  readLive,
  stopServer,
  writeLive,
} from '@millrace/serving'
import { type LogisticOptions, logisticAnswer } from '@millrace/serving/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { switchLive } from './switch-live.ts'
import { type Fixture, freePort, openFixture, preparePromotion } from './testing.ts'
import type { Candidate } from './try-out.ts'

const one: LogisticOptions = { weights: [0.5, -1] }
const two: LogisticOptions = { weights: [1, 1] }

let fixture: Fixture
let stateFolder: string
let port: number

beforeAll(async () => {
  fixture = await openFixture()
  stateFolder = join(fixture.folder, 'state')
  port = await freePort()
})

afterAll(async () => {
  await stopServer(stateFolder)
  await fixture.remove()
})

/** A version whose samples are right, or off by a thousandth. */
async function candidate(model: LogisticOptions, sequence: number, right: boolean): Promise<Candidate> {
  const version = `v1.${sequence}.0`
  const { pointer } = await preparePromotion(fixture, { model, version, sequence })
  const { md5, size, files, meta } = pointer
  await checkoutModel(fixture.store, { sha256: meta.sha256, md5, size, files }, stateFolder)
  const folder = modelFolder(meta.sha256)
  const next: LiveVersion = { version, sha256: meta.sha256, folder, sequence, pointer: sha256(version) }
  const expected = [logisticAnswer(model, [1, 2]) + (right ? 0 : 1e-3)]
  const samples = { features: ['f0', 'f1'], rows: [[1, 2]], expected }
  return { stateFolder, subject: 'delay/production', model: 'delay', next, samples }
}

const answer = (): Promise<number[]> =>
  inferClient({ endpoint: `http://127.0.0.1:${port}`, model: 'delay' }).infer([[1, 2]])

describe('a version that fails on the live server', () => {
  test('leaves nothing behind when it was the first', async () => {
    const error = await switchLive(await candidate(one, 1, false), port).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'MR2429',
      exitCode: 1,
      why: expect.stringContaining('nothing serves now'),
    })
    expect(await readLive(stateFolder)).toBeUndefined()
    expect(await askPort(stateFolder, port)).toEqual({ kind: 'nobody' })
  })

  test('gives its place back to the one before, which answers', async () => {
    const first = await candidate(one, 1, true)
    await switchLive(first, port)
    const error = await switchLive(await candidate(two, 2, false), port).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'MR2429',
      why: expect.stringMatching(/sample 1 of 1 differs by 0\.0010 .*v1\.1\.0 serves, as before\./),
    })
    expect(await readLive(stateFolder)).toEqual(first.next)
    expect(await askPort(stateFolder, port)).toMatchObject({ word: { version: 'v1.1.0' } })
    expect(await answer()).toEqual([expect.closeTo(logisticAnswer(one, [1, 2]), 6)])
  })

  test('gives it back too when a killed run had switched already', async () => {
    const [first, second] = [await candidate(one, 1, true), await candidate(two, 2, false)]
    await writeLive(stateFolder, { ...second.next, replaces: first.next })
    await expect(switchLive(second, port)).rejects.toMatchObject({ code: 'MR2429' })
    expect(await readLive(stateFolder)).toEqual(first.next)
    expect(await answer()).toEqual([expect.closeTo(logisticAnswer(one, [1, 2]), 6)])
  })

  test('is never loaded when its files are not what they should be', async () => {
    const second = await candidate(two, 2, true)
    await rm(join(stateFolder, second.next.folder, 'model.json'))
    await expect(switchLive(second, port)).rejects.toMatchObject({
      code: 'MR2429',
      why: expect.stringMatching(/sha256.*v1\.1\.0 serves, as before/),
    })
    expect(await answer()).toEqual([expect.closeTo(logisticAnswer(one, [1, 2]), 6)])
  })

  test('says so when the one before can not be brought back', async () => {
    const second = await candidate(two, 2, false)
    const first = await readLive(stateFolder)
    await rm(join(stateFolder, first?.folder ?? ''), { recursive: true })
    await expect(switchLive(second, port)).rejects.toMatchObject({
      code: 'MR2430',
      values: { old: 'v1.1.0' },
    })
  })
})
