import { createHash } from 'node:crypto'
import type { BlobRef } from '@millrace/contract'

/** Takes bytes in pieces. */
export interface Hash {
  update(chunk: Uint8Array): void
}

/** Both digests of bytes in one pass: what a new blob needs. */
export function blobHash(): Hash & { ref(): BlobRef } {
  const md5 = createHash('md5')
  const trusted = trustHash()
  return {
    update(chunk) {
      md5.update(chunk)
      trusted.update(chunk)
    },
    ref: () => ({ ...trusted.digest(), md5: md5.digest('hex') }),
  }
}

/** What trust asks for: SHA-256 and size. */
export function trustHash(): Hash & { digest(): Pick<BlobRef, 'sha256' | 'size'> } {
  const sha256 = createHash('sha256')
  let size = 0
  return {
    update(chunk) {
      sha256.update(chunk)
      size += chunk.byteLength
    },
    digest: () => ({ sha256: sha256.digest('hex'), size }),
  }
}

export async function feed(hash: Hash, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) hash.update(chunk)
}
