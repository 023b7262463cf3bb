import { constants, type Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { MillraceError } from '@millrace/contract'
import { errnoOf } from './errno.ts'

/** Bytes that are read at once; a file of at most this size is held in memory. */
export const CHUNK = 1 << 20

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
export async function openSource(source: { file: string; follow: boolean }): Promise<OpenSource> {
  const { file: path, follow } = source
  // Windows has neither flag; there they are undefined.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (follow ? 0 : (constants.O_NOFOLLOW ?? 0))
  const handle = await readable(path, () => open(path, flags))
  try {
    const stats = await readable(path, () => handle.stat())
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
    const { bytesRead } = await readable(path, () => handle.read(buffer, 0, buffer.length, position))
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** All bytes of a file that fits in one chunk. */
export async function readWhole({ path, handle }: OpenSource): Promise<Uint8Array> {
  return readable(path, () => handle.readFile())
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

async function readable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ELOOP') throw new MillraceError('MR1308', { path, kind: 'a symbolic link' })
    if (errno === undefined) throw error
    throw new MillraceError('MR1307', { path, problem: `${(error as Error).message}.` }, { cause: error })
  }
}
