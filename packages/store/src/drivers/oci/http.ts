import { type LookupOptions, lookup as systemLookup } from 'node:dns'
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { MillraceError } from '@millrace/contract'
import { Passing } from './passing.ts'
import { isLoopback } from './registry-name.ts'

/** Bytes to send; `open` can be called again when they have to be sent again. */
export interface Body {
  size: number
  open(): AsyncIterable<Uint8Array>
}

export interface Request {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH'
  url: URL
  headers?: Record<string, string>
  body?: Body
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  url: URL
  /** What it carries; read to the end, or dropped. Ends with an error when it is cut. */
  body: AsyncIterable<Uint8Array>
  drop(): void
}

/** A connection on which nothing moves for so long is given up. */
const IDLE_MS = 60_000
/** Connections to one host; transfers at once are fewer. */
const agentOptions = { keepAlive: true, maxSockets: 16, maxFreeSockets: 16 }
const agents = { 'http:': new http.Agent(agentOptions), 'https:': new https.Agent(agentOptions) }

/**
 * One exchange. Node's own client and not `fetch`, which sends streams without their length, and knows no names below
 * `.localhost`. What the network does is `Passing`; what is wrong with the body's source comes as it is.
 */
export async function send(request: Request): Promise<Answer> {
  const { method, url, headers = {}, body } = request
  const secure = url.protocol === 'https:'
  const sent = (secure ? https : http).request(url, {
    method,
    headers: { 'user-agent': 'millrace', ...headers, ...(body && { 'content-length': String(body.size) }) },
    agent: secure ? agents['https:'] : agents['http:'],
    lookup,
  })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve)
    // Also after the answer, when nobody waits any more: a reset then shows in the answer's body.
    sent.on('error', reject)
  })
  sent.setTimeout(IDLE_MS, () => sent.destroy(new Passing(`nothing came for ${IDLE_MS / 1000} s`)))
  if (body && body.size > 0) pump(body, sent).catch((error: Error) => sent.destroy(error))
  else sent.end()
  const message = await answered.catch(asPassing)
  return {
    status: message.statusCode ?? 0,
    headers: message.headers,
    url,
    body: chunksOf(message),
    drop: () => letGo(message),
  }
}

/** What is short is read to its end, so that the connection serves again; what is long costs more than a new one. */
function letGo(message: IncomingMessage): void {
  const length = Number(message.headers['content-length'] ?? 0)
  message.on('error', () => undefined)
  if (length <= 1 << 16 || message.complete) message.resume()
  else message.destroy()
}

/** All of an answer's text, up to a size that no honest one reaches. */
export async function textOf(answer: Answer, most: number): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body) {
    size += chunk.byteLength
    if (size > most) throw new Passing(`the answer is longer than ${most} bytes`)
    parts.push(chunk)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Each chunk is on its way before the next is read: sources lend their buffer. */
async function pump(body: Body, sent: http.ClientRequest): Promise<void> {
  let size = 0
  for await (const chunk of body.open()) {
    size += chunk.byteLength
    if (size > body.size || sent.destroyed) break
    await new Promise<void>((resolve, reject) =>
      sent.write(chunk, error => (error ? reject(error) : resolve())),
    )
  }
  if (size !== body.size && !sent.destroyed) throw new Passing('the bytes changed while they were sent')
  sent.end()
}

async function* chunksOf(message: IncomingMessage): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of message) yield chunk as Uint8Array
  } catch (error) {
    asPassing(error)
  }
}

/** Errors of the network are passing; what a program did wrong, and what was wrong with a file, are not. */
function asPassing(error: unknown): never {
  if (error instanceof MillraceError || error instanceof Passing || !(error instanceof Error)) throw error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const isOurs = code === undefined || (code.startsWith('ERR_') && !/^ERR_(TLS|SSL|STREAM_PREM)/.test(code))
  if (isOurs) throw error
  throw new Passing(error.message === '' ? code : error.message, { cause: error })
}

const lookup: LookupFunction = (hostname, options, done) => {
  if (!isLoopback(hostname)) return systemLookup(hostname, options as LookupOptions, done)
  const address = '127.0.0.1'
  if (options.all) done(null, [{ address, family: 4 }])
  else done(null, address, 4)
}
