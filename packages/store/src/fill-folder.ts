import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type BlobRef, MillraceError, type TreeEntry } from '@millrace/contract'
import { copyInto } from './copy-into.ts'
import type { Source } from './driver.ts'
import { errnoOf } from './errno.ts'
import { trustHash } from './hashing.ts'
import { inParallel } from './parallel.ts'
import { removeLeftovers, tempName } from './temp-name.ts'

interface From {
  source(entry: TreeEntry): Promise<Source>
  /** Throws when the bytes are not the entry's. */
  check(entry: TreeEntry, found: Pick<BlobRef, 'sha256' | 'size'>): void
  /** Files in flight. */
  atOnce: number
}

/**
 * Makes a folder of a tree's files: beside it first, then renamed, so that it is there whole or not at all. MR1309
 * when the folder holds something or can't be written. Files get mode 0666 less umask; the tree's paths were checked.
 */
export async function fillFolder(folder: string, entries: readonly TreeEntry[], from: From): Promise<void> {
  const target = resolve(folder)
  await writable(target, () => refuseFull(target))
  const parent = dirname(target)
  const temporary = join(parent, tempName())
  try {
    await writable(target, async () => {
      await mkdir(parent, { recursive: true })
      await removeLeftovers(parent)
      for (const path of new Set(entries.map(entry => dirname(entry.path)))) {
        await mkdir(join(temporary, path), { recursive: true })
      }
      await mkdir(temporary, { recursive: true })
    })
    await inParallel(entries, from.atOnce, async entry => {
      const hash = trustHash()
      const source = await from.source(entry)
      await writable(target, () => copyInto(source, join(temporary, entry.path), 0o666, hash))
      from.check(entry, hash.digest())
    })
    await writable(target, async () => {
      await rmdir(target).catch(unlessAbsent)
      await rename(temporary, target)
    })
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}

async function refuseFull(target: string): Promise<void> {
  const names = await readdir(target).catch(unlessAbsent)
  if (names && names.length > 0) {
    throw new MillraceError('MR1309', { path: target, problem: `It holds ${names.length} files or folders.` })
  }
}

function unlessAbsent(error: unknown): undefined {
  if (errnoOf(error) !== 'ENOENT') throw error
}

async function writable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (errnoOf(error) === undefined) throw error
    throw new MillraceError('MR1309', { path, problem: `${(error as Error).message}.` }, { cause: error })
  }
}
