import { type Sha256, sha256 } from '@millrace/contract'
import type { Answer } from './http.ts'
import { Passing } from './passing.ts'
import type { RegistryClient } from './registry-client.ts'

/** Size of a blob that the registry has under this digest. */
export async function blobSize(client: RegistryClient, digest: Sha256): Promise<number | undefined> {
  return client.patiently('asking for a blob', async () => {
    const request = { method: 'HEAD', url: client.url(`blobs/sha256:${digest}`) } as const
    const answer = await client.exchange(request, [200, 404])
    answer.drop()
    if (answer.status === 404) return undefined
    const length = answer.headers['content-length']
    if (length === undefined || !/^\d+$/.test(length)) throw new Passing('it did not say how long a blob is')
    return Number(length)
  })
}

/**
 * A blob's bytes, or `undefined` when it isn't there. A transfer that is cut goes on where it ended. Not verified:
 * whoever reads them compares the hash.
 */
export async function openBlob(
  client: RegistryClient,
  digest: Sha256,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const first = await client.patiently('reading a blob', () => request(client, digest, 0))
  return first && resumed(client, digest, first)
}

/** How often a transfer may be cut without a byte between. */
const MOST_CUTS = 5

async function* resumed(client: RegistryClient, digest: Sha256, first: Answer): AsyncIterable<Uint8Array> {
  let answer = first
  let at = 0
  let cuts = 0
  try {
    for (;;) {
      const cut = yield* rest(answer)
      if (!cut) return
      if (++cuts > MOST_CUTS) throw client.unreachable('reading a blob', cut)
      answer.drop()
      answer = await client.patiently('reading a blob', () => again(client, digest, at))
    }
  } finally {
    answer.drop()
  }

  async function* rest({ status, body }: Answer): AsyncGenerator<Uint8Array, Passing | undefined> {
    // A server that does not know ranges begins again.
    let skip = status === 206 ? 0 : at
    try {
      for await (const chunk of body) {
        const part = chunk.subarray(Math.min(skip, chunk.byteLength))
        skip -= chunk.byteLength - part.byteLength
        if (part.byteLength === 0) continue
        at += part.byteLength
        cuts = 0
        yield part
      }
      return undefined
    } catch (error) {
      if (error instanceof Passing) return error
      throw error
    }
  }
}

async function again(client: RegistryClient, digest: Sha256, from: number): Promise<Answer> {
  const answer = await request(client, digest, from)
  if (!answer) throw new Passing('a blob vanished while it was read')
  return answer
}

async function request(client: RegistryClient, digest: Sha256, from: number): Promise<Answer | undefined> {
  const headers = from === 0 ? undefined : { range: `bytes=${from}-` }
  const url = client.url(`blobs/sha256:${digest}`)
  const answer = await client.exchange({ method: 'GET', url, ...(headers && { headers }) }, [200, 206, 404])
  if (answer.status === 404) {
    answer.drop()
    return undefined
  }
  // A portal's page is no blob, and hashing it would only say that something is wrong.
  const page = /^text\/html/i.test(answer.headers['content-type'] ?? '')
  const elsewhere = answer.status === 206 && !answer.headers['content-range']?.startsWith(`bytes ${from}-`)
  if (!page && !elsewhere) return answer
  answer.drop()
  throw new Passing(page ? 'it said something in HTML' : 'it sent another range than was asked for')
}

/** A small blob whole; read once more when it does not hash to its name. `undefined` when it isn't there. */
export async function readBlob(client: RegistryClient, digest: Sha256): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt++) {
    const chunks = await openBlob(client, digest)
    if (!chunks) return undefined
    const parts: Uint8Array[] = []
    for await (const chunk of chunks) parts.push(chunk)
    const bytes = Buffer.concat(parts)
    if (sha256(bytes) === digest || attempt === 2) return bytes
  }
}
