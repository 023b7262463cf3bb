import { type BlobRef, bug, MillraceError } from '@millrace/contract'
import type { Driver, Received, Source } from './driver.ts'
import { blobHash, feed, trustHash } from './hashing.ts'
import { blobKey } from './keys.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** Blobs on a driver: what is put is what was hashed, what is read is what was named. */
export interface Blobs {
  /** A blob's key on this driver. */
  keyOf(ref: BlobRef): string
  /** Keeps bytes; durable after `flush`. */
  put(source: Source): Promise<BlobRef>
  /** Keeps bytes under the key that their folder has in DVC's layout. */
  putAt(key: string, bytes: Uint8Array): Promise<void>
  /** True when there with the right size; then `flush` makes it durable too, whoever wrote it. */
  claim(ref: BlobRef): Promise<boolean>
  has(ref: BlobRef): Promise<boolean>
  read(ref: BlobRef): Promise<Uint8Array>
  /** Where the bytes can be had, not yet verified. MR1303 when nowhere. */
  source(ref: BlobRef): Promise<Source>
  pathOf(ref: BlobRef): Promise<string>
  /** MR1302 unless the bytes that were read are the blob's. */
  check(ref: BlobRef, found: Pick<BlobRef, 'sha256' | 'size'>): void
  /** One sync for everything kept or claimed since the last one: comes before each tree and record. */
  flush(): Promise<void>
}

/** `cache` holds copies for `pathOf` where the driver's objects are not files. */
export function blobsOn(driver: Driver, cache?: Blobs): Blobs {
  // What was hashed in this process, good while the object's tag stays the same.
  const trusted = new Map<string, { tag: string; sha256: string }>()
  let unsynced = new Set<string>()
  const turn = oneAtATime()

  const keyOf = (ref: BlobRef) => blobKey(ref, driver.layout)
  const blobs: Blobs = {
    keyOf,
    async put(source) {
      const received = await driver.receive(source)
      await place(keyOf(received.ref), received)
      return received.ref
    },
    async putAt(key, bytes) {
      await place(key, await driver.receive({ bytes }))
    },
    async claim(ref) {
      const there = await blobs.has(ref)
      if (there) unsynced.add(keyOf(ref))
      return there
    },
    async has(ref) {
      return (await driver.stat(keyOf(ref)))?.size === ref.size
    },
    async read(ref) {
      const chunks = await chunksOf(ref)
      const hash = trustHash()
      const parts: Uint8Array[] = []
      for await (const chunk of chunks) {
        hash.update(chunk)
        parts.push(Uint8Array.from(chunk))
      }
      blobs.check(ref, hash.digest())
      return Buffer.concat(parts)
    },
    async source(ref) {
      const key = keyOf(ref)
      if (driver.pathOf && (await driver.stat(key))) return { file: driver.pathOf(key), follow: true }
      if (!driver.pathOf && cache) return { file: await blobs.pathOf(ref), follow: true }
      return { chunks: await chunksOf(ref) }
    },
    async pathOf(ref) {
      const key = keyOf(ref)
      if (driver.pathOf) {
        await turn(key, () => verify(key, ref))
        return driver.pathOf(key)
      }
      if (!cache) throw bug(`${driver.location} has no files and no cache was given`)
      return turn(key, async () => {
        const cached = await cache.pathOf(ref).catch(unlessBroken)
        if (cached) return cached
        blobs.check(ref, await cache.put({ chunks: await chunksOf(ref) }))
        return cache.pathOf(ref)
      })
    },
    check(ref, found) {
      if (found.sha256 !== ref.sha256 || found.size !== ref.size) throw damaged(ref, found)
    },
    flush: () =>
      turn('flush', async () => {
        const batch = unsynced
        unsynced = new Set()
        try {
          await driver.sync([...batch])
        } catch (error) {
          for (const key of batch) unsynced.add(key)
          throw error
        }
      }),
  }
  return blobs

  async function chunksOf(ref: BlobRef): Promise<AsyncIterable<Uint8Array>> {
    const chunks = await driver.get(keyOf(ref))
    if (!chunks) throw missing(ref)
    return chunks
  }

  /** Puts received bytes at their key, once: two files that share an MD5 come here one after the other. */
  async function place(key: string, received: Received): Promise<void> {
    await turn(key, async () => {
      let stands: boolean
      try {
        stands = await holds(key, received.ref)
      } catch (error) {
        await received.drop()
        throw error
      }
      if (stands) await received.drop()
      else {
        await received.keep(key)
        const state = driver.abilities.files ? await driver.stat(key) : undefined
        if (state) trusted.set(key, { tag: state.tag, sha256: received.ref.sha256 })
      }
      unsynced.add(key)
    })
  }

  /** Is this content at the key already? Torn and rotted bytes are not; another intact content is MR1304. */
  async function holds(key: string, ref: BlobRef): Promise<boolean> {
    const state = await driver.stat(key)
    if (!state) return false
    if (state.sha256 !== undefined) return state.sha256 === ref.sha256 && state.size === ref.size
    const before = trusted.get(key)
    if (before?.tag === state.tag) {
      if (before.sha256 === ref.sha256) return true
      throw collision(key, before.sha256, ref)
    }
    const chunks = await driver.get(key)
    if (!chunks) return false
    const hash = blobHash()
    await feed(hash, chunks)
    const found = hash.ref()
    if (found.sha256 === ref.sha256) {
      trusted.set(key, { tag: state.tag, sha256: ref.sha256 })
      return true
    }
    if (found.md5 === ref.md5) throw collision(key, found.sha256, ref)
    return false
  }

  /** Hashes the object at a key, once a process as long as nobody touches it. */
  async function verify(key: string, ref: BlobRef): Promise<void> {
    const state = await driver.stat(key)
    if (!state) throw missing(ref)
    const before = trusted.get(key)
    if (before?.tag === state.tag) {
      blobs.check(ref, { sha256: before.sha256, size: state.size })
      return
    }
    const chunks = await driver.get(key)
    if (!chunks) throw missing(ref)
    const hash = trustHash()
    await feed(hash, chunks)
    blobs.check(ref, hash.digest())
    trusted.set(key, { tag: state.tag, sha256: ref.sha256 })
  }

  function missing(ref: BlobRef): MillraceError {
    return new MillraceError('MR1303', { key: keyOf(ref), location: driver.location })
  }

  function damaged(ref: BlobRef, found: Pick<BlobRef, 'sha256' | 'size'>): MillraceError {
    return new MillraceError('MR1302', {
      key: keyOf(ref),
      expected: ref.sha256,
      size: ref.size,
      found: `sha256 ${found.sha256} of ${found.size} bytes`,
      location: driver.location,
    })
  }

  function collision(key: string, held: string, refused: BlobRef): MillraceError {
    return new MillraceError('MR1304', { key, held, refused: refused.sha256 })
  }
}

/** A copy that is gone or rotted is made again. */
function unlessBroken(error: unknown): undefined {
  if (error instanceof MillraceError && (error.code === 'MR1302' || error.code === 'MR1303')) return
  throw error
}
