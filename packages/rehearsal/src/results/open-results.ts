import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openArtifacts } from './artifacts.ts'
import { openBlobs } from './blobs.ts'
import { openCaches } from './caches.ts'
import type { Results } from './results.ts'
import { openResultsTokens } from './tokens.ts'
import { isProblem, problem } from './twirp-problem.ts'

const PACKAGE = 'github.actions.results.api.v1'

/** Serves what @actions/cache 6 and @actions/artifact 6 speak, on loopback: Twirp in JSON, and signed blob addresses. */
export async function openResults(folder: string): Promise<Results> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const blobs = openBlobs(join(folder, 'blobs'), () => `http://127.0.0.1:${port}`)
  const tokens = openResultsTokens()
  const listeners: ((repository: string, runId: number) => void)[] = []
  const artifacts = openArtifacts(blobs, ({ repository, runId }) => {
    for (const listener of listeners) listener(repository, runId)
  })
  const services = { ArtifactService: artifacts.methods, CacheService: openCaches(blobs).methods }

  const call = async (request: IncomingMessage, path: string): Promise<object> => {
    const job = tokens.jobOf(request.headers.authorization)
    if (job === undefined) return problem('unauthenticated', 'token is not of a job')
    const [, service = '', name = ''] =
      new RegExp(`^/twirp/${PACKAGE.replaceAll('.', '\\.')}\\.(\\w+)/(\\w+)$`).exec(path) ?? []
    const method = services[service as keyof typeof services]?.[name]
    if (method === undefined) return problem('bad_route', `no handler for path ${path}`)
    return await method(await jsonOf(request), job)
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
    if (url.pathname.startsWith('/blobs/')) return await blobs.answer(request, response, url)
    const result = await call(request, url.pathname)
    const status = isProblem(result) ? result.status : 200
    const body = isProblem(result) ? { code: result.code, msg: result.msg } : result
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end(JSON.stringify({ code: 'internal', msg: String(error) }))
    })
  })
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    token: tokens.make,
    artifacts: artifacts.list,
    artifact: artifacts.find,
    onArtifact: listener => void listeners.push(listener),
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += piece as string
  return JSON.parse(text || '{}') as Record<string, unknown>
}
