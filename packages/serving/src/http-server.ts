import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { MillraceError } from '@millrace/contract'
import { type Answer, failed } from './answer.ts'
import { readBody } from './read-body.ts'
import { answer, type ServerView } from './routes.ts'

const BODY_LIMIT = 32 * 1024 * 1024

/** The HTTP server of a view, not listening yet. Its log holds events and codes, never data. */
export function createHttpServer(view: ServerView): Server {
  const server = createServer((request, response) => {
    respond(request, view).then(
      result => send(response, result),
      (error: unknown) => {
        const code = error instanceof MillraceError ? error.code : 'bug'
        view.log('failed', { method: request.method ?? '', code, message: messageOf(error) })
        if (!response.headersSent) send(response, failed(500, messageOf(error), code))
        else response.destroy()
      },
    )
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 30_000
  server.maxHeadersCount = 100
  return server
}

async function respond(request: IncomingMessage, view: ServerView): Promise<Answer> {
  const path = readPath(request.url ?? '/')
  if (path === undefined) return failed(400, 'the path is not readable')
  const body = await readBody(request, BODY_LIMIT)
  if ('status' in body) return body
  return answer({ method: request.method ?? 'GET', path, body: body.json }, view)
}

function readPath(url: string): string[] | undefined {
  try {
    const path = url.split('?', 1)[0] ?? ''
    return path
      .split('/')
      .filter(part => part !== '')
      .map(decodeURIComponent)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown'
}
