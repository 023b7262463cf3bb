import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A blob behind a signed address, as Azure's Put Block, Put Block List and Put Blob write it. */
export interface Blob {
  id: string
  /** File on this machine; there once the blob is written whole. */
  path: string
  contentType: string
  /** Name that a download suggests. */
  fileName: string
}

export interface Blobs {
  create(of: { contentType: string; fileName: string }): Blob
  /** Signed address, good for reading and writing. */
  url(blob: Blob): string
  size(blob: Blob): Promise<number | undefined>
  remove(blob: Blob): Promise<void>
  /** Answers a request below `/blobs/`. */
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>
}

/** The first two parts of the path are what Azure's client takes for account and container. */
const PREFIX = '/blobs/results/'

/** Blobs as files of a folder. Only who knows the signature of a blob reaches it. */
export function openBlobs(folder: string, origin: () => string): Blobs {
  const known = new Map<string, { blob: Blob; signature: Buffer }>()

  const find = (url: URL): Blob | undefined => {
    const entry = known.get(url.pathname.slice(PREFIX.length).split('/')[0] ?? '')
    const given = Buffer.from(url.searchParams.get('sig') ?? '')
    if (entry === undefined || given.length !== entry.signature.length) return undefined
    return timingSafeEqual(given, entry.signature) ? entry.blob : undefined
  }

  return {
    create(of) {
      const id = crypto.randomUUID()
      const blob = { id, path: join(folder, id), ...of }
      known.set(id, { blob, signature: Buffer.from(randomBytes(24).toString('hex')) })
      return blob
    },
    url: blob =>
      `${origin()}${PREFIX}${blob.id}/${encodeURIComponent(blob.fileName)}?sig=${known.get(blob.id)?.signature.toString() ?? ''}`,
    size: async blob => (await stat(blob.path).catch(() => undefined))?.size,
    async remove(blob) {
      known.delete(blob.id)
      await rm(blob.path, { force: true })
    },
    async answer(request, response, url) {
      const blob = find(url)
      response.setHeader('x-ms-version', '2025-01-05')
      response.setHeader('x-ms-request-id', crypto.randomUUID())
      if (blob === undefined) return void response.writeHead(403).end('Signature did not match')
      await mkdir(folder, { recursive: true })
      if (request.method === 'PUT') await write(request, response, { blob, url })
      else await read(request, response, blob)
    },
  }
}

async function write(
  request: IncomingMessage,
  response: ServerResponse,
  { blob, url }: { blob: Blob; url: URL },
): Promise<void> {
  const kind = url.searchParams.get('comp')
  const contentType = request.headers['x-ms-blob-content-type']
  if (typeof contentType === 'string') blob.contentType = contentType
  if (kind === 'block') {
    await pipeline(request, createWriteStream(blockPath(blob, url.searchParams.get('blockid') ?? '')))
  } else if (kind === 'blocklist') {
    const blocks = [...(await textOf(request)).matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(match => match[1]!)
    const aside = `${blob.path}.whole`
    await rm(aside, { force: true })
    for (const block of blocks) {
      const path = blockPath(blob, block)
      await pipeline(createReadStream(path), createWriteStream(aside, { flags: 'a' }))
      await rm(path)
    }
    if (blocks.length === 0) await pipeline([''], createWriteStream(aside))
    await rename(aside, blob.path)
  } else if (request.headers['x-ms-blob-type'] === 'BlockBlob') {
    await pipeline(request, createWriteStream(blob.path))
  } else {
    return void response.writeHead(400).end('Not a block, a list of blocks or a block blob')
  }
  response
    .writeHead(201, {
      etag: `"${blob.id}"`,
      'last-modified': new Date().toUTCString(),
      'x-ms-request-server-encrypted': 'true',
    })
    .end()
}

async function read(request: IncomingMessage, response: ServerResponse, blob: Blob): Promise<void> {
  const size = (await stat(blob.path).catch(() => undefined))?.size
  if (size === undefined) return void response.writeHead(404).end('The specified blob does not exist.')
  const headers = {
    'content-type': blob.contentType,
    'accept-ranges': 'bytes',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(blob.fileName)}`,
  }
  const [, from, to] =
    /^bytes=(\d+)-(\d*)$/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? '')) ?? []
  const start = Number(from ?? 0)
  const end = to === undefined || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  const partial = from === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }
  response.writeHead(from === undefined ? 200 : 206, {
    ...headers,
    ...partial,
    'content-length': Math.max(0, end - start + 1),
  })
  if (request.method === 'HEAD' || size === 0) return void response.end()
  await pipeline(createReadStream(blob.path, { start, end }), response)
}

/** Ids of blocks are base64 of the client's own making. */
function blockPath(blob: Blob, id: string): string {
  return `${blob.path}.${Buffer.from(id).toString('hex')}`
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += piece as string
  return text
}

/** Bytes of a blob that is written. */
export async function readBlobFile(blob: Blob): Promise<Buffer> {
  return await readFile(blob.path)
}
