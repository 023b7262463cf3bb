import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { chmod, constants, copyFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BlobRef } from '@millrace/contract'
import { copyInto } from '../copy-into.ts'
import type { Source } from '../driver.ts'
import { errnoOf } from '../errno.ts'
import { blobHash, feed, type Hash } from '../hashing.ts'
import { openSource, readChunks, readSmall } from '../read-source.ts'

interface ReceivedFile {
  ref: BlobRef
  /** Renames it to its place. */
  keep(path: string): Promise<void>
  drop(): Promise<void>
}

/** Read-only, as DVC keeps them: a link or a careless program can't change a blob. */
const BLOB_MODE = 0o444

/**
 * Takes bytes in. What fits in one chunk is hashed in memory and written only when it is kept, so that files which
 * the store has already cost one read; the rest is cloned where the file system can, else copied while it is hashed.
 */
export async function receiveInto(source: Source, temporary: string): Promise<ReceivedFile> {
  const small = 'bytes' in source ? source.bytes : 'file' in source ? readSmall(source) : undefined
  if (small) {
    const hash = blobHash()
    hash.update(small)
    return {
      ref: hash.ref(),
      keep: path =>
        orRemove(temporary, async () => {
          writeFileSync(temporary, small, { flag: 'wx', mode: BLOB_MODE })
          moveTo(path, temporary)
        }),
      drop: async () => undefined,
    }
  }
  const ref = await orRemove(temporary, async () => {
    const hash = blobHash()
    if (!(await cloned(source, temporary))) await copyInto(source, temporary, BLOB_MODE, hash)
    else await hashFile(temporary, hash)
    return hash.ref()
  })
  return {
    ref,
    keep: path => orRemove(temporary, async () => moveTo(path, temporary)),
    drop: () => rm(temporary, { force: true }),
  }
}

/**
 * A copy that shares its blocks (btrfs, XFS, APFS). False where that can't be had, for whatever reason: then the
 * plain copy works or says why not.
 */
async function cloned(source: Source, temporary: string): Promise<boolean> {
  const linux = process.platform === 'linux'
  if (!('file' in source) || !(linux || source.follow)) return false
  const input = await openSource(source)
  try {
    // By descriptor: the file that was opened without following a link, whatever its name leads to by now.
    const from = linux ? `/proc/self/fd/${input.handle.fd}` : source.file
    await copyFile(from, temporary, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL)
    await chmod(temporary, BLOB_MODE & ~process.umask())
    return true
  } catch (error) {
    if (errnoOf(error) === undefined) throw error
    await rm(temporary, { force: true })
    return false
  } finally {
    await input.handle.close()
  }
}

async function hashFile(path: string, hash: Hash): Promise<void> {
  const input = await openSource({ file: path, follow: false })
  try {
    await feed(hash, readChunks(input))
  } finally {
    await input.handle.close()
  }
}

/** A blob's folder is made when it is missed: 256 times in a store's life. */
function moveTo(path: string, temporary: string): void {
  try {
    renameSync(temporary, path)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    renameSync(temporary, path)
  }
}

/** Leaves no temporary file behind when the work fails. */
async function orRemove<T>(temporary: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
