import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlobRef } from '@millrace/contract'
import { copyInto } from '../../copy-into.ts'
import type { FileSource, Source } from '../../driver.ts'
import { blobHash, feed } from '../../hashing.ts'
import { openSource, readChunks, readSmall } from '../../read-source.ts'
import { tempName } from '../../temp-name.ts'
import type { Body } from './http.ts'

interface ReceivedBody {
  ref: BlobRef
  body: Body
  /** The file that is read again when the bytes are sent. */
  path: string | undefined
  drop(): Promise<void>
}

/**
 * Takes bytes in and hashes them: small ones in memory, a file's where they are, a stream's in a temporary file, since a
 * registry has to be told the digest that it shall check.
 */
export async function receiveBody(source: Source): Promise<ReceivedBody> {
  if ('chunks' in source) return spooled(source)
  const bytes = 'bytes' in source ? source.bytes : readSmall(source)
  const hash = blobHash()
  if (bytes) {
    hash.update(bytes)
    return { ref: hash.ref(), body: bodyOf(bytes), path: undefined, drop: async () => undefined }
  }
  const file = source as FileSource
  await feed(hash, chunksOf(file))
  const ref = hash.ref()
  const body = { size: ref.size, open: () => chunksOf(file) }
  return { ref, body, path: file.file, drop: async () => undefined }
}

/** Bytes in memory, as a body. */
export function bodyOf(bytes: Uint8Array): Body {
  return {
    size: bytes.byteLength,
    async *open() {
      yield bytes
    },
  }
}

async function spooled(source: Source): Promise<ReceivedBody> {
  const path = join(tmpdir(), tempName())
  const drop = () => rm(path, { force: true })
  try {
    const hash = blobHash()
    await copyInto(source, path, 0o600, hash)
    const ref = hash.ref()
    const body = { size: ref.size, open: () => chunksOf({ file: path, follow: false }) }
    return { ref, body, path: undefined, drop }
  } catch (error) {
    await drop()
    throw error
  }
}

async function* chunksOf(source: FileSource): AsyncIterable<Uint8Array> {
  const input = await openSource(source)
  try {
    yield* readChunks(input)
  } finally {
    await input.handle.close()
  }
}
