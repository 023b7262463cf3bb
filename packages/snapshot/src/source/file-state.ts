import { createHash } from 'node:crypto'
import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { MillraceError, type Sha256 } from '@millrace/contract'
import { errnoOf, notAFile, unreadable } from './data-file.ts'

/** What the file system says of a file: another state means that somebody may have written it. */
export interface FileState {
  /** Device, inode, size, times of content and of metadata, in nanoseconds. */
  text: string
  /** The file itself, whatever its name. */
  identity: string
  /** The younger of its two times, milliseconds since 1970. */
  touched: number
  size: number
}

/** Throws MR2005 where the file is gone. */
export async function stateOf(path: string): Promise<FileState> {
  return describe(await stat(path, { bigint: true }).catch(error => failed(path, error)))
}

/** SHA-256 of a file's bytes and the state that it had before, while and after they were read (MR2005, MR2006). */
export async function hashFile(path: string): Promise<{ sha256: Sha256; state: FileState }> {
  // Not blocking: a pipe that took the file's place would wait for its writer for ever.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(error =>
    failed(path, error),
  )
  try {
    const before = await handle.stat({ bigint: true })
    if (!before.isFile()) throw notAFile(path, 'no regular file')
    const sha256 = await digest(handle)
    const state = describe(before)
    const after = describe(await handle.stat({ bigint: true }))
    if (after.text !== state.text || (await stateOf(path)).text !== state.text) throw changed(path)
    return { sha256, state }
  } catch (error) {
    throw unreadable(path, error)
  } finally {
    await handle.close()
  }
}

export function changed(file: string): MillraceError {
  return new MillraceError('MR2006', { file }, { where: { file } })
}

const CHUNK = 1 << 20

async function digest(handle: FileHandle): Promise<Sha256> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(CHUNK)
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, position)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(buffer.subarray(0, bytesRead))
    position += bytesRead
  }
}

function describe({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileState {
  return {
    text: [dev, ino, size, mtimeNs, ctimeNs].join(':'),
    identity: `${dev}:${ino}`,
    touched: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n),
    size: Number(size),
  }
}

function failed(file: string, error: unknown): never {
  if (errnoOf(error) === 'ENOENT') {
    throw new MillraceError('MR2005', { file }, { where: { file }, cause: error })
  }
  throw unreadable(file, error)
}
