import { constants, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Source } from './driver.ts'
import type { Hash } from './hashing.ts'
import { openSource, readChunks, readSmall } from './read-source.ts'

/**
 * Writes a source's bytes to a new file while hashing exactly what is written, with one buffer of memory. What is
 * wrong with the source is MR1307 or MR1308; what the target's file system says comes as it is. The caller removes
 * a target that was not finished.
 */
export async function copyInto(source: Source, target: string, mode: number, hash: Hash): Promise<void> {
  const small = 'file' in source ? readSmall(source) : undefined
  if (small) {
    hash.update(small)
    writeFileSync(target, small, { flag: 'wx', mode })
    return
  }
  const input = 'file' in source ? await openSource(source) : undefined
  try {
    const output = await open(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode)
    try {
      await pump(input ? readChunks(input) : piecesOf(source), output, hash)
    } finally {
      await output.close()
    }
  } finally {
    await input?.handle.close()
  }
}

async function* piecesOf(source: Source): AsyncIterable<Uint8Array> {
  if ('chunks' in source) yield* source.chunks
  if ('bytes' in source) yield source.bytes
}

async function pump(chunks: AsyncIterable<Uint8Array>, output: FileHandle, hash: Hash): Promise<void> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    // Continues at the file's position and writes all of the chunk.
    await output.writeFile(chunk)
  }
}
