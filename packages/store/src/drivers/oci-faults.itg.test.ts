import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MillraceError } from '@millrace/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { storeOn } from '../store-on.ts'
import { codeOf } from '../testing/code-of.ts'
import { type Front, type Said, type Seen, startFront } from '../testing/front.ts'
import { startRegistry, type TestRegistry, whyNoRegistry } from '../testing/registry.ts'
import { sampleRecord } from '../testing/sample-record.ts'
import { folderOf, temporaryFolder } from '../testing/temporary-folder.ts'
import { localDriver } from './local.ts'
import { parseRegistryName } from './oci/registry-name.ts'
import { ociDriver } from './oci.ts'

const whyNot = await whyNoRegistry()
let registry: TestRegistry
let front: Front
let waited: number[]

beforeEach(async () => {
  if (whyNot) return
  registry = await startRegistry()
  front = await startFront(registry.host)
  waited = []
})
afterEach(async () => {
  await front?.stop()
  await registry?.stop()
})

async function open(project = 'flights', tries = 6): Promise<Store> {
  const cache = localDriver(join(await temporaryFolder(), 'cache'), { layout: 'digest' })
  const patience = { tries, wait: async (ms: number) => void waited.push(ms) }
  const name = parseRegistryName(`${front.host}/acme/${project}/store`)
  return storeOn(ociDriver({ name, credentials: async () => undefined, patience }), cache)
}

const html = { 'content-type': 'text/html' }
const page = Buffer.from('<html>Please log in to the network</html>')
const faults: Record<string, { before?: Said | 'cut'; after?: (said: Said) => Said | 'cut' | 'half' }> = {
  'a reset': { before: 'cut' },
  'a 500': { before: { status: 500, headers: {}, body: Buffer.from('oops') } },
  'a 429 that asks for time': { before: { status: 429, headers: { 'retry-after': '2' }, body: page } },
  'a page of HTML with 200': { before: { status: 200, headers: html, body: page } },
  'an answer lost after its effect': { after: () => 'cut' },
  'half an answer': { after: () => 'half' },
  'a flipped bit': { after: said => ({ ...said, body: flipped(said.body) }) },
}

function flipped(body: Buffer): Buffer {
  const copy = Buffer.from(body)
  const at = copy.length >> 1
  if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

/** Does something to the nth request and lets the others through. */
function onceAt(nth: number, fault: (typeof faults)[string]): void {
  let count = 0
  let mine: Seen | undefined
  front.behave({
    instead(request) {
      count++
      if (count === nth) mine = request
      return count === nth ? fault.before : undefined
    },
    after: (request, said) => (request === mine && fault.after ? fault.after(said) : said),
  })
}

const files = { a: 'first', 'b/c': 'second', large: Buffer.alloc(1_500_000, 'large') }

/** A life of a store, as two machines see it. Returns how many requests it took. */
async function life(project: string): Promise<void> {
  const folder = await folderOf(files)
  const writer = await open(project)
  const tree = await writer.putFolder(folder)
  const blob = await writer.putBytes(Buffer.from(`report of ${project}`))
  const record = await writer.putRecord(sampleRecord({ outputs: { tree, blob } }))
  const reader = await open(project)
  expect(await reader.latestRecord('deploy', record.subject)).toEqual(record)
  expect(await reader.has(tree)).toBe(true)
  const out = join(await temporaryFolder(), 'out')
  await reader.checkout(tree, out)
  for (const [path, content] of Object.entries(files)) {
    expect(Buffer.compare(await readFile(join(out, path)), Buffer.from(content))).toBe(0)
  }
  expect(Buffer.from(await reader.readBytes(blob)).toString()).toBe(`report of ${project}`)
}

describe.skipIf(whyNot)(`a registry on a bad day ${whyNot ?? ''}`, () => {
  test('a manifest comes after everything that it names, and a record after its tree', async () => {
    await life('flights')
    const there = new Set<string>()
    const tags: string[] = []
    for (const { method, path, body } of front.seen) {
      const blob = /digest=sha256(?::|%3A)([0-9a-f]{64})/.exec(path)?.[1]
      if (method === 'PUT' && blob) there.add(`sha256:${blob}`)
      const tag = method === 'PUT' ? /manifests\/(.+)$/.exec(path)?.[1] : undefined
      if (!tag) continue
      tags.push(tag.replace(/[0-9a-f]{64}/, '…'))
      const { config, layers } = JSON.parse(body.toString()) as {
        config: { digest: string }
        layers: { digest: string }[]
      }
      for (const { digest } of [config, ...layers]) expect(there).toContain(digest)
      expect(layers.length).toBe(tag.startsWith('trees.') ? 4 : tag.startsWith('records.') ? 2 : 1)
    }
    expect(tags).toEqual(['trees.…', 'records.deploy.…', 'latest.deploy.delay__production'])
  })

  test.each(Object.keys(faults))(
    '%s: it is tried again or said, and no wrong byte comes through',
    async kind => {
      await life('clean')
      const total = front.seen.length
      expect(total).toBeGreaterThan(30)
      const step = 14
      const start = 1 + (Object.keys(faults).indexOf(kind) % step)
      for (let nth = start; nth <= total; nth += step) {
        onceAt(nth, faults[kind]!)
        const problem = await life(`at-${nth}`).catch((error: unknown) => error)
        // A bit that flips on its way to the reader of a blob is found by its hash; all else passes.
        if (problem !== undefined) {
          expect((problem as MillraceError).code ?? problem, `request ${nth}`).toBe('MR1302')
          expect(kind).toBe('a flipped bit')
        }
        front.behave({})
        await life(`at-${nth}`)
      }
      if (kind.includes('429')) expect(waited).toContain(2000)
    },
    60_000,
  )

  test('a registry that is gone is said after some tries, one that never answers otherwise too', async () => {
    const store = await open('flights', 3)
    front.behave({ instead: () => 'cut' })
    const gone = await store.putBytes(Buffer.from('a')).catch((error: unknown) => error)
    expect(gone).toMatchObject({ code: 'MR1321', exitCode: 5, values: { tries: 3 } })
    expect(waited).toHaveLength(2)
    front.behave({ instead: () => ({ status: 200, headers: html, body: page }) })
    expect(await codeOf(store.putBytes(Buffer.from('a')))).toBe('MR1321')
    expect(await codeOf(store.listRecords('deploy'))).toBe('MR1321')
    front.behave({ instead: () => ({ status: 404, headers: html, body: page }) })
    expect(await codeOf(store.putBytes(Buffer.from('a')))).toBe('MR1322')
  })

  test('a blob that vanished from the registry comes back when it is put again', async () => {
    const store = await open()
    const ref = await store.putBytes(Buffer.from('blob'))
    await fetch(`http://${registry.host}/v2/acme/flights/store/blobs/sha256:${ref.sha256}`, {
      method: 'DELETE',
    })
    expect(await store.has(ref)).toBe(false)
    expect(await codeOf(store.readBytes(ref))).toBe('MR1303')
    await store.putBytes(Buffer.from('blob'))
    expect(await store.has(ref)).toBe(true)
  })

  test('of writers on a slow network one stands, and all of them see it', async () => {
    front.behave({
      instead: () => new Promise(resolve => setTimeout(() => resolve(undefined), Math.random() * 30)),
    })
    for (let round = 1; round <= 5; round++) {
      const writers = await Promise.all([1, 2, 3, 4].map(() => open()))
      const put = writers.map((writer, seconds) => writer.putRecord(sampleRecord({ seed: round, seconds })))
      const standing = new Set((await Promise.all(put)).map(({ seconds }) => seconds))
      expect(standing.size).toBe(1)
      const { fingerprint } = sampleRecord({ seed: round })
      expect(standing).toContain((await (await open()).readRecord('deploy', fingerprint))?.seconds)
    }
  })
})
