import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'
import { storeOn } from '../store-on.ts'
import { type Front, type Seen, startFront } from '../testing/front.ts'
import { startRegistry, type TestRegistry, whyNoRegistry } from '../testing/registry.ts'
import { sampleRecord } from '../testing/sample-record.ts'
import { folderOf, temporaryFolder } from '../testing/temporary-folder.ts'
import { localDriver } from './local.ts'
import { parseRegistryName } from './oci/registry-name.ts'
import { usualLimits } from './oci/upload.ts'
import { ociDriver } from './oci.ts'

const whyNot = await whyNoRegistry()
let registry: TestRegistry
let front: Front

beforeEach(async () => {
  if (whyNot) return
  registry = await startRegistry()
  front = await startFront(registry.host)
})
afterEach(async () => {
  await front?.stop()
  await registry?.stop()
})

async function open(limits = usualLimits): Promise<Store> {
  const cache = localDriver(join(await temporaryFolder(), 'cache'), { layout: 'digest' })
  const name = parseRegistryName(`${front.host}/acme/flights/store`)
  return storeOn(ociDriver({ name, credentials: async () => undefined, limits }), cache)
}

const written = (method: string, path: RegExp): Seen[] =>
  front.seen.filter(request => request.method === method && path.test(request.path))

describe.skipIf(whyNot)(`the layout of a store in a registry ${whyNot ?? ''}`, () => {
  test('a large blob goes in pieces, none above what the registry takes; a small one whole, with its length', async () => {
    const store = await open({ ...usualLimits, whole: 100_000, piece: 40_000 })
    const large = Buffer.alloc(2_345_678, 'abc')
    const folder = await folderOf({ large, small: 'small' })
    const tree = await store.putFolder(folder)
    const pieces = written('PATCH', /uploads/)
    expect(pieces.length).toBe(59)
    expect(Math.max(...pieces.map(({ body }) => body.length))).toBe(40_000)
    expect(pieces[1]?.headers['content-range']).toBe('40000-79999')
    for (const { headers } of written('PUT', /uploads/)) {
      expect(headers['content-range']).toBeUndefined()
      expect(headers['content-length']).toBeDefined()
    }
    const out = join(await temporaryFolder(), 'out')
    await (await open()).checkout(tree, out)
    expect(Buffer.compare(await readFile(join(out, 'large')), large)).toBe(0)
  })

  test('a piece that fails is the whole upload again', async () => {
    const store = await open({ ...usualLimits, whole: 100_000, piece: 40_000 })
    let pieces = 0
    front.behave({ instead: ({ method }) => (method === 'PATCH' && ++pieces === 2 ? 'cut' : undefined) })
    const bytes = Buffer.alloc(150_000, 'x')
    const ref = await store.putBytes(bytes)
    expect(Buffer.compare(await store.readBytes(ref), bytes)).toBe(0)
  })

  test('what a manifest has no room for stands in others, before it', async () => {
    const store = await open({ ...usualLimits, layers: 4 })
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}`, `file ${index}`]))
    const tree = await store.putFolder(await folderOf(files))
    const tags = written('PUT', /manifests/).map(({ path }) => path.split('/').at(-1)?.split('.')[0])
    expect(tags).toEqual(['part', 'part', 'trees'])
    const layers = written('PUT', /manifests/).flatMap(
      ({ body }) => (JSON.parse(body.toString()) as { layers: { digest: string }[] }).layers,
    )
    expect(new Set(layers.map(({ digest }) => digest)).size).toBe(11)
    expect(await (await open()).has(tree)).toBe(true)
  })

  test('blobs that no output names are kept by the next record, once', async () => {
    const store = await open()
    const nested = await store.putJson({ nested: true })
    const output = await store.putBytes(Buffer.from('output'))
    await store.putRecord(sampleRecord({ seed: 1, outputs: { output } }))
    await store.putRecord(sampleRecord({ seed: 2, outputs: { output } }))
    const layersOf = ({ body }: Seen) =>
      (JSON.parse(body.toString()) as { layers: { digest: string }[] }).layers
        .slice(1)
        .map(layer => layer.digest)
    const [first, second] = written('PUT', /manifests\/records/).map(layersOf)
    expect(first?.sort()).toEqual([`sha256:${nested.sha256}`, `sha256:${output.sha256}`].sort())
    expect(second).toEqual([`sha256:${output.sha256}`])
  })

  test('a preview reads the registry, writes its folder, and the registry never', async () => {
    const main = await open()
    const tree = await main.putFolder(await folderOf({ a: 'a', b: 'b' }))
    const record = await main.putRecord(sampleRecord({ outputs: { tree } }))
    const home = await temporaryFolder()
    const overlay = join(home, 'preview')
    const preview = () =>
      openStore(
        { driver: 'oci', repository: `${front.host}/acme/flights/store` },
        { projectRoot: home, home, cache: join(home, 'cache'), overlay },
      )
    front.seen.length = 0
    await preview().probe()
    expect(await preview().readRecord('deploy', record.fingerprint)).toEqual(record)
    const own = await preview().putFolder(await folderOf({ a: 'a', b: 'b', c: 'new' }))
    await preview().putRecord(sampleRecord({ seed: 2, started: '2001-06-01T00:00:00Z', outputs: { own } }))
    const out = join(home, 'out')
    await preview().checkout(own, out)
    expect(await readFile(join(out, 'a'), 'utf8')).toBe('a')
    expect(front.seen.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
    const upper = localDriver(overlay, { layout: 'digest' })
    expect(await upper.list('blobs/')).toHaveLength(1)
    expect(await upper.list('millrace/')).toHaveLength(3)
    expect(await main.has(own)).toBe(false)
  })
})
