import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@millrace/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askPort } from './ask-server.ts'
import { inferClient } from './infer-client.ts'
import { modelFolder, readLive, writeLive } from './live-state.ts'
import { type RunningServer, startServer } from './start-server.ts'
import { stopServer } from './stop-server.ts'
import { type LogisticOptions, logisticAnswer, logisticModel, writeModel } from './testing.ts'
import { folderDigest } from './verify-folder.ts'

const one: LogisticOptions = { weights: [0.5, -1], bias: 0.25 }
const two: LogisticOptions = { weights: [1, 1] }

let state: string
let server: RunningServer

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'serving-'))
  await makeLive(one, 1)
  server = await startServer({ stateFolder: state, port: 0, subject: 'delay/production', lifetime: 'tied' })
})

afterAll(async () => {
  await stopServer(state)
  await rm(state, { recursive: true, force: true })
})

async function makeLive(options: LogisticOptions, sequence: number): Promise<void> {
  const fresh = join(state, 'fresh')
  await writeModel(fresh, logisticModel(options))
  const digest = await folderDigest(fresh)
  await writeModel(join(state, modelFolder(digest)), logisticModel(options))
  await rm(fresh, { recursive: true })
  const version = `v1.${sequence}.0`
  const pointer = sha256(version)
  await writeLive(state, { version, sha256: digest, folder: modelFolder(digest), sequence, pointer })
}

async function request(path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.endpoint}${path}`, init)
  return { status: response.status, body: await response.json() }
}

const post = (path: string, body: unknown): ReturnType<typeof request> =>
  request(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })

const tensor = { name: 'features', datatype: 'FP32', shape: [2, 2], data: [1, 2, null, 4] }

describe('the server speaks the Open Inference Protocol', () => {
  test.each([
    ['/v2', { name: 'millrace', version: '2', extensions: ['model_repository'] }],
    ['/v2/health/live', { live: true }],
    ['/v2/health/ready', { ready: true }],
    ['/v2/models/delay/ready', { name: 'delay', ready: true }],
    ['/v2/models/delay/versions/v1.1.0/ready', { name: 'delay', ready: true }],
    [
      '/v2/models/delay',
      {
        name: 'delay',
        versions: ['v1.1.0'],
        platform: 'onnx',
        inputs: [
          { name: 'features', datatype: 'FP32', shape: [-1, 2], parameters: { features: ['f0', 'f1'] } },
        ],
        outputs: [{ name: 'probability', datatype: 'FP32', shape: [-1] }],
      },
    ],
  ])('at GET %s', async (path, body) => {
    expect(await request(path)).toEqual({ status: 200, body })
  })

  test('in its answer to infer', async () => {
    const expected = [logisticAnswer(one, [1, 2]), logisticAnswer(one, [null, 4])]
    for (const path of ['/v2/models/delay/infer', '/v2/models/delay/versions/v1.1.0/infer']) {
      const { status, body } = await post(path, { id: 'r1', inputs: [tensor] })
      expect(status).toBe(200)
      expect(body).toEqual({
        model_name: 'delay',
        model_version: 'v1.1.0',
        id: 'r1',
        outputs: [
          {
            name: 'probability',
            datatype: 'FP32',
            shape: [2],
            data: expected.map(number => expect.closeTo(number, 6)),
          },
        ],
      })
    }
  })

  test('in the index of its repository', async () => {
    const body = [{ name: 'delay', version: 'v1.1.0', state: 'READY', reason: '' }]
    expect(await post('/v2/repository/index', {})).toEqual({ status: 200, body })
  })

  test.each([
    ['GET', '/', undefined, 404],
    ['GET', '/v2/models/other', undefined, 404],
    ['GET', '/v2/models/delay/versions/v9.9.9', undefined, 404],
    ['GET', '/v2/models/delay/constructor', undefined, 404],
    ['GET', '/v2/models/%E0%A4%A', undefined, 400],
    ['GET', '/v2/models/delay/infer', undefined, 405],
    ['POST', '/v2/models/delay/infer', '{"inputs":', 400],
    ['POST', '/v2/models/delay/infer', '', 400],
    ['POST', '/v2/models/delay/infer', '{"inputs":[]}', 400],
    ['POST', '/v2/repository/models/other/load', '', 404],
    ['POST', '/v2/models/delay/infer', 'x'.repeat(33 * 1024 * 1024), 413],
  ])('in its errors: %s %s', async (method, path, body, status) => {
    const answer = await request(path, { method, ...(body !== undefined && { body }) })
    expect(answer).toEqual({ status, body: { error: expect.any(String) } })
  })
})

describe('the server', () => {
  test('is found again on its port', async () => {
    const again = await startServer({
      stateFolder: state,
      port: server.port,
      subject: 'delay/production',
      lifetime: 'detached',
    })
    expect(again).toEqual({ ...server, reused: true })
  })

  test('switches under load without dropping a request', async () => {
    const client = inferClient({ endpoint: server.endpoint, model: 'delay' })
    const known = [one, two].map(options => logisticAnswer(options, [1, 2]).toFixed(5))
    const seen = new Set<string | undefined>()
    let running = true
    const traffic = [1, 2, 3, 4].map(async () => {
      while (running) seen.add((await client.infer([[1, 2]]))[0]?.toFixed(5))
    })
    for (const sequence of [2, 3, 4, 5]) {
      await makeLive(sequence % 2 === 0 ? two : one, sequence)
      await client.load()
    }
    running = false
    await Promise.all(traffic)
    expect([...seen].sort()).toEqual(known.sort())
    expect(await askPort(state, server.port)).toMatchObject({ word: { version: 'v1.5.0', sequence: 5 } })
  })

  test('serves the old model on when the new one can not be loaded', async () => {
    const before = await readLive(state)
    await makeLive({ weights: [1, 1, 1], card: { features: ['f0', 'f1'] } }, 6)
    const client = inferClient({ endpoint: server.endpoint, model: 'delay' })
    await expect(client.load()).rejects.toMatchObject({ code: 'MR2407', values: { status: 400 } })
    expect(await client.infer([[1, 2]])).toEqual([expect.closeTo(logisticAnswer(one, [1, 2]), 6)])
    await writeLive(state, before)
  })

  test('refuses files that were changed behind its back', async () => {
    const live = await readLive(state)
    await makeLive(two, 7)
    const file = join(state, (await readLive(state))?.folder ?? '', 'model.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"f0"', '"f9"'))
    expect(await post('/v2/repository/models/delay/load', {})).toMatchObject({
      status: 400,
      body: { code: 'MR2409' },
    })
    await writeFile(file, text)
    await writeLive(state, live)
  })

  test('writes no data into its log', async () => {
    await post('/v2/models/delay/infer', { inputs: [{ ...tensor, data: [424242, 'secret', 1, 1] }] })
    const log = await readFile(join(state, 'server.log'), 'utf8')
    expect(log).toMatch(/"event":"serving"/)
    expect(log).not.toMatch(/424242|secret/)
  })

  test('says which port another program has taken', async () => {
    const other = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    await expect(
      startServer({ stateFolder: state, port, subject: 'delay/production', lifetime: 'tied' }),
    ).rejects.toMatchObject({ code: 'MR2404', values: { port } })
    other.close()
  })

  test('does not start without a live version', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'serving-'))
    await expect(
      startServer({ stateFolder: empty, port: 0, subject: 'delay/production', lifetime: 'tied' }),
    ).rejects.toMatchObject({ code: 'MR2408' })
    await rm(empty, { recursive: true })
  })

  test('answers what is under way before it ends on SIGTERM', async () => {
    const rows = 50_000
    const data = Array.from({ length: rows * 2 }, (_, index) => index % 7)
    const big = post('/v2/models/delay/infer', { inputs: [{ ...tensor, shape: [rows, 2], data }] })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(await stopServer(state)).toBe(true)
    expect((await big).status).toBe(200)
    expect(await stopServer(state)).toBe(false)
    expect(await askPort(state, server.port)).toEqual({ kind: 'nobody' })
  })
})
