import type { IncomingMessage } from 'node:http'
import { type Answer, failed } from './answer.ts'

/** Reads a request's body as JSON: `{ json }` (`undefined` when empty), or the answer that refuses it. */
export async function readBody(request: IncomingMessage, limit: number): Promise<{ json: unknown } | Answer> {
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity')
    return failed(415, 'send the body without content-encoding')
  if (request.headers['inference-header-content-length'] !== undefined) {
    return failed(400, 'binary tensors are not supported; send JSON tensors')
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // The rest is read and dropped: a client that still writes would not see the answer. `requestTimeout` ends it.
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) return failed(413, `the body is larger than ${limit} bytes; send fewer rows at a time`)
  if (size === 0) return { json: undefined }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
  } catch (error) {
    if (error instanceof SyntaxError) return failed(400, 'the body is not JSON')
    throw error
  }
}
