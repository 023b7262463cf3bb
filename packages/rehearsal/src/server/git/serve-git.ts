import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { gitEnvironment } from '../../state/git.ts'

/** One request of Git's smart HTTP, already allowed. */
export interface GitRequest {
  /** Folder that holds `owner/name.git`. */
  root: string
  /** `/owner/name.git/info/refs`. */
  path: string
  query: string
  login: string
  /** Body where it was read before; else it is streamed from the request. */
  body?: Buffer
  /** Done before the client sees the end of the answer, so that it finds what its push brought about. */
  afterwards?: () => Promise<void>
}

/** Answers with `git http-backend`, Git's own CGI program. */
export async function serveGit(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  request: GitRequest,
): Promise<void> {
  const { headers } = incoming
  const header = (name: string): string => String(headers[name] ?? '')
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment,
      GIT_PROJECT_ROOT: request.root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: incoming.method ?? 'GET',
      PATH_INFO: request.path,
      QUERY_STRING: request.query,
      REMOTE_USER: request.login,
      REMOTE_ADDR: '127.0.0.1',
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: request.body === undefined ? header('content-encoding') : '',
      GIT_PROTOCOL: header('git-protocol'),
      ...(request.body === undefined ? {} : { CONTENT_LENGTH: String(request.body.length) }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  // A client that goes away ends the request, and Git that has read enough closes its input first.
  child.stdin.on('error', () => undefined)
  outgoing.on('close', () => child.kill())
  if (request.body === undefined) incoming.pipe(child.stdin)
  else child.stdin.end(request.body)
  await sendCgi(child.stdout, outgoing)
  await request.afterwards?.()
  outgoing.end()
}

/** Sends what a CGI program says: header lines, an empty line, the body. */
async function sendCgi(stdout: NodeJS.ReadableStream, outgoing: ServerResponse): Promise<void> {
  let head = Buffer.alloc(0)
  const chunks = stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let end = -1
  while (end < 0) {
    const { value, done } = await chunks.next()
    if (done === true) break
    head = Buffer.concat([head, value])
    end = head.indexOf('\r\n\r\n')
  }
  const lines = head.subarray(0, Math.max(end, 0)).toString().split('\r\n')
  let status = 200
  for (const line of lines) {
    const [name, value] = line.split(/:\s*(.*)/s)
    if (name === undefined || value === undefined) continue
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10)
    else outgoing.setHeader(name, value)
  }
  outgoing.writeHead(end < 0 ? 500 : status)
  outgoing.write(head.subarray(end + 4))
  const rest = { [Symbol.asyncIterator]: () => chunks }
  await pipeline(rest, outgoing, { end: false })
}
