import { join } from 'node:path'
import {
  checkShape,
  dvcDirJson,
  MillraceError,
  sha256,
  type TreeEntry,
  type TreeRef,
  treeJson,
  treeRef,
} from '@millrace/contract'
import type { Blobs } from './blobs.ts'
import type { Driver } from './driver.ts'
import { fillFolder } from './fill-folder.ts'
import { dvcKey, treeKey } from './keys.ts'
import { listFolder } from './list-folder.ts'
import { inParallel } from './parallel.ts'
import { parseObject, readObject } from './read-object.ts'

/** Folders by content. */
export interface Trees {
  putFolder(folder: string): Promise<TreeRef>
  putTree(entries: readonly TreeEntry[]): Promise<TreeRef>
  has(ref: TreeRef): Promise<boolean>
  read(ref: Pick<TreeRef, 'sha256'>): Promise<TreeEntry[]>
  checkout(ref: TreeRef, folder: string): Promise<void>
}

/** Small files in flight: what hides the latency of a file system without filling memory. */
const FILES_AT_ONCE = 8

export function treesOn(driver: Driver, blobs: Blobs): Trees {
  const trees: Trees = {
    async putFolder(folder) {
      const paths = await listFolder(folder)
      const entries = await inParallel(paths, FILES_AT_ONCE, async path => ({
        path,
        ...(await blobs.put({ file: join(folder, path), follow: false })),
      }))
      return keep(entries)
    },
    async putTree(entries) {
      await inParallel(entries, FILES_AT_ONCE, async entry => {
        if (!(await blobs.claim(entry))) throw missing(blobs.keyOf(entry))
      })
      return keep(entries)
    },
    async has(ref) {
      const entries = await trees.read(ref).catch(absentWhenBroken)
      if (!entries) return false
      const there = await inParallel(entries, FILES_AT_ONCE, entry => blobs.has(entry))
      return there.every(Boolean)
    },
    async read({ sha256: name }) {
      const key = treeKey(name)
      const text = await readObject(driver, key)
      if (text === undefined) throw missing(key)
      if (sha256(text) !== name) throw damaged(key, 'It does not hash to its name.')
      const entries = checkShape('TreeEntries', parseObject(text, key, driver.location), key)
      // Writing it again checks every path, and that no path stands twice.
      if (treeJson(entries) !== text) throw damaged(key, 'Its entries are not in canonical form.')
      return entries
    },
    async checkout(ref, folder) {
      const entries = await trees.read(ref)
      await fillFolder(folder, entries, {
        source: entry => blobs.source(entry),
        check: (entry, found) => blobs.check(entry, found),
        // A disk is best read by few; a network hides its latency behind many.
        atOnce: driver.abilities.files ? 2 : FILES_AT_ONCE,
      })
    },
  }
  return trees

  /** Blobs, sync, DVC's list of them where DVC may read it, sync, tree: none stands before what it names is durable. */
  async function keep(entries: readonly TreeEntry[]): Promise<TreeRef> {
    const ref = treeRef(entries)
    await blobs.flush()
    if (driver.layout === 'dvc') {
      await blobs.putAt(dvcKey(ref), Buffer.from(dvcDirJson(entries)))
      await blobs.flush()
    }
    const key = treeKey(ref.sha256)
    const text = treeJson(entries)
    const object = { bytes: Buffer.from(text), names: entries.map(blobs.keyOf) }
    const created = await driver.put(key, { ...object, how: 'create' })
    if (!created && (await readObject(driver, key)) !== text) {
      await driver.put(key, { ...object, how: 'replace' })
    }
    return ref
  }

  function missing(key: string): MillraceError {
    return new MillraceError('MR1303', { key, location: driver.location })
  }

  function damaged(key: string, problem: string): MillraceError {
    return new MillraceError('MR1306', { key, problem, location: driver.location })
  }
}

/** A tree that is missing or damaged is not there whole: whoever asks makes it again, and that mends it. */
function absentWhenBroken(error: unknown): undefined {
  if (error instanceof MillraceError && (error.code === 'MR1303' || error.code === 'MR1306')) return
  throw error
}
