import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { MillraceError } from '@millrace/contract'
import type { FileSource } from './driver.ts'
import { errnoOf } from './errno.ts'

/** Bytes that are read at once; a file of at most this size is held in memory. */
const CHUNK = 1 << 20

/** An open file to read from. */
export interface OpenSource {
  path: string
  handle: FileHandle
  size: number
}

/**
 * Opens a file to read it. MR1307 when it can't be, MR1308 when it is a link that must not be followed, a pipe or a
 * device; neither hangs.
 */
export async function openSource(source: FileSource): Promise<OpenSource> {
  const { file: path, follow } = source
  const handle = await orUnreadable(path, open(path, flagsOf(follow)))
  try {
    const stats = await orUnreadable(path, handle.stat())
    if (!stats.isFile()) throw notAFile(path, stats)
    return { path, handle, size: stats.size }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** The file's bytes from its beginning. A chunk is only good until the next one: they share a buffer. */
export async function* readChunks({ path, handle, size }: OpenSource): AsyncIterable<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size + 1, CHUNK)))
  for (let position = 0; ; ) {
    const { bytesRead } = await orUnreadable(path, handle.read(buffer, 0, buffer.length, position))
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/**
 * All bytes of a file of less than a chunk; `undefined` for a larger one. Errors as `openSource`. Synchronous: for
 * 20,000 files of 4 KB a hop to another thread for each call costs ten times what the calls do.
 */
export function readSmall({ file: path, follow }: FileSource): Uint8Array | undefined {
  return readable(path, () => {
    const descriptor = openSync(path, flagsOf(follow))
    try {
      const stats = fstatSync(descriptor)
      if (!stats.isFile()) throw notAFile(path, stats)
      if (stats.size >= CHUNK) return undefined
      const buffer = Buffer.allocUnsafe(stats.size + 1)
      const length = readSync(descriptor, buffer, 0, buffer.length, 0)
      // One more byte than it had: it grows while it is read, and is left to the reader of large files.
      return length > stats.size ? undefined : buffer.subarray(0, length)
    } finally {
      closeSync(descriptor)
    }
  })
}

/** MR1308 for whatever is neither a file nor a folder. */
export function notAFile(
  path: string,
  kind: Pick<Stats, 'isSymbolicLink' | 'isDirectory' | 'isFIFO' | 'isSocket'>,
): MillraceError {
  if (kind.isDirectory()) return new MillraceError('MR1307', { path, problem: 'It is a folder.' })
  const name = kind.isSymbolicLink()
    ? 'a symbolic link'
    : kind.isFIFO()
      ? 'a pipe'
      : kind.isSocket()
        ? 'a socket'
        : 'a device'
  return new MillraceError('MR1308', { path, kind: name })
}

function flagsOf(follow: boolean): number {
  // Windows has neither flag; there they are undefined.
  return constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (follow ? 0 : (constants.O_NOFOLLOW ?? 0))
}

function readable<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw unreadable(path, error)
  }
}

function orUnreadable<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch(error => {
    throw unreadable(path, error)
  })
}

function unreadable(path: string, error: unknown): unknown {
  const errno = errnoOf(error)
  if (errno === undefined) return error
  if (errno === 'ELOOP') return new MillraceError('MR1308', { path, kind: 'a symbolic link' })
  return new MillraceError('MR1307', { path, problem: `${(error as Error).message}.` }, { cause: error })
}
