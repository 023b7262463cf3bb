import { MillraceError, type Sha256 } from '@millrace/contract'
import { feed, trustHash } from '../../hashing.ts'
import type { Answer, Body } from './http.ts'
import { Passing } from './passing.ts'
import { bodyOf } from './receive-body.ts'
import type { RegistryClient } from './registry-client.ts'

/** How much goes at once. */
export interface Limits {
  /** A blob up to this size is sent whole. */
  whole: number
  /** Larger ones in pieces of at most this. */
  piece: number
  /** Blobs that one manifest names. */
  layers: number
}

/**
 * GHCR refuses pieces above 4 MiB ("the request body is too large and exceeds the maximum permissible limit of
 * 4.00MiB") and takes whole blobs of up to 10 GB, if they come within 10 minutes. Registries take manifests of up to 4 MiB;
 * one of ours with 5,000 layers has 0.7 MB.
 */
export const usualLimits: Limits = { whole: 256 << 20, piece: 4 << 20, layers: 5000 }

/** No registry asks for pieces that have to be held in so much memory. */
const MOST_PIECE = 64 << 20

const OCTETS = { 'content-type': 'application/octet-stream' }

/**
 * Sends a blob under its digest, which the registry checks: it stands whole afterwards, or not at all. `path` is where
 * the bytes come from, for MR1307 when they are no longer what was hashed.
 */
export async function uploadBlob(
  client: RegistryClient,
  blob: { digest: Sha256; body: Body; path?: string | undefined },
  limits: Limits,
): Promise<void> {
  const { digest, body } = blob
  await client.patiently(`sending ${size(body.size)}`, async () => {
    const opened = await client.exchange({ method: 'POST', url: client.url('blobs/uploads/') }, [202])
    opened.drop()
    const session = next(client, opened)
    const last =
      body.size <= limits.whole ? session : await sendPieces(client, session, { body, limits, opened })
    const rest = body.size <= limits.whole ? body : bodyOf(new Uint8Array())
    // Without Content-Range: with one GHCR takes it for a piece, and refuses its size.
    const url = new URL(last)
    url.search = `${url.search === '' ? '?' : `${url.search}&`}digest=sha256:${digest}`
    const done = await client.exchange({ method: 'PUT', url, headers: OCTETS, body: rest }, [201, 400])
    done.drop()
    if (done.status === 400) {
      await refuseChanged(blob)
      throw new Passing('the bytes arrived damaged')
    }
  })
}

interface Pieces {
  body: Body
  limits: Limits
  opened: Answer
}

/** Returns where the upload is to be ended. */
async function sendPieces(
  client: RegistryClient,
  session: URL,
  { body, limits, opened }: Pieces,
): Promise<URL> {
  const asked = Number(opened.headers['oci-chunk-min-length'] ?? 0)
  const most = Math.min(Math.max(limits.piece, asked || 0), MOST_PIECE)
  let url = session
  let start = 0
  for await (const piece of inPieces(body.open(), most)) {
    const answer = await client.exchange(
      {
        method: 'PATCH',
        url,
        headers: { ...OCTETS, 'content-range': `${start}-${start + piece.byteLength - 1}` },
        body: { size: piece.byteLength, open: () => only(piece) },
      },
      [202],
    )
    answer.drop()
    start += piece.byteLength
    const reached = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.range ?? '')?.[1]
    if (reached !== undefined && Number(reached) + 1 !== start)
      throw new Passing('a piece was not taken whole')
    url = next(client, answer)
  }
  return url
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>, most: number): AsyncIterable<Uint8Array> {
  const piece = Buffer.allocUnsafe(most)
  let filled = 0
  for await (const chunk of chunks) {
    for (let taken = 0; taken < chunk.byteLength; ) {
      const part = chunk.subarray(taken, taken + most - filled)
      piece.set(part, filled)
      taken += part.byteLength
      filled += part.byteLength
      if (filled < most) continue
      yield piece
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

function next(client: RegistryClient, answer: Answer): URL {
  const { location } = answer.headers
  if (location === undefined) throw new Passing('it did not say where to send to')
  return client.resolve(location, answer.url)
}

/** Were they damaged on the way, or are they others than those that were hashed? */
async function refuseChanged({ digest, body, path }: Parameters<typeof uploadBlob>[1]): Promise<void> {
  if (path === undefined) return
  const hash = trustHash()
  await feed(hash, body.open())
  if (hash.digest().sha256 !== digest)
    throw new MillraceError('MR1307', { path, problem: 'It changed while it was read.' })
}

function size(bytes: number): string {
  return bytes < 1 << 20 ? `${bytes} bytes` : `${Math.round(bytes / (1 << 20))} MiB`
}
