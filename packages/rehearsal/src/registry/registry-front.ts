import { randomBytes } from 'node:crypto'
import type { RecordedCall } from '../server/calls.ts'
import type { Identity } from '../state/identity.ts'
import type { World } from '../state/world.ts'
import { forward } from './forward.ts'
import { type Action, mayNotUse, type PackageName, splitName } from './package-access.ts'
import { recordPackage } from './record-package.ts'
import { type Exchange, refuse } from './refuse.ts'
import { tokenService } from './token-service.ts'

const HOST = 'containers.github.localhost'
/** Where GHCR sends those who read a blob; it wants nobody's token. */
const BLOB_HOST = 'pkg-containers.github.localhost'
/** GHCR takes no larger piece of an upload. */
const MOST_PIECE = 4 << 20

export interface RegistryFront {
  /** True when a request is for the registry; it is answered then. */
  takes(host: string | undefined): boolean
  answer(exchange: Exchange): Promise<void>
}

/** The face of GHCR before a plain registry: tokens, scopes of packages, links to repositories, no deletion. */
export function registryFront(world: World, calls: RecordedCall[], port: number): RegistryFront {
  const tokens = tokenService(world)
  const passes = new Set<string>()
  return {
    takes: host => host !== undefined && [HOST, BLOB_HOST].includes(host.split(':')[0]!),
    async answer(exchange) {
      const { incoming, outgoing } = exchange
      const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
      if (url.hostname === BLOB_HOST) return await sendBlob(exchange, url)
      if (url.pathname === '/token') return tokens.give(exchange, url)
      if (!url.pathname.startsWith('/v2/'))
        return refuse(outgoing, 404, { code: 'NOT_FOUND', message: 'page not found' })
      await answerRegistry(exchange, url)
    },
  }

  async function answerRegistry(exchange: Exchange, url: URL): Promise<void> {
    const { incoming, outgoing } = exchange
    const [, path, rest] = /^\/v2\/(.+?)\/((?:manifests|blobs|tags)\/.*)$/.exec(url.pathname) ?? []
    const name = path === undefined ? undefined : splitName(path)
    const action: Action = ['GET', 'HEAD'].includes(incoming.method ?? '') ? 'pull' : 'push'
    const identity = tokens.identityOf(incoming)
    if (identity === undefined) return challenge(exchange, name, action)
    if (url.pathname === '/v2/') return void outgoing.writeHead(200).end('{}')
    if (name === undefined || rest === undefined)
      return refuse(outgoing, 404, { code: 'NAME_UNKNOWN', message: 'not found' })
    const said = mayNotUse(world, { ...name, action }, identity)
    const entry = entryOf(name, identity, action)
    calls.push(entry)
    if (said !== undefined) {
      entry.status = 403
      return refuse(outgoing, 403, { code: 'DENIED', message: said })
    }
    if (incoming.method === 'DELETE') {
      entry.status = 405
      return refuse(outgoing, 405, { code: 'UNSUPPORTED', message: 'The operation is unsupported.' })
    }
    const size = Number(incoming.headers['content-length'] ?? 0)
    if (incoming.headers['content-range'] !== undefined && size > MOST_PIECE) {
      entry.status = 413
      const limit = 'the request body is too large and exceeds the maximum permissible limit of 4.00MiB'
      return refuse(outgoing, 413, { code: 'SIZE_INVALID', message: limit })
    }
    if (incoming.method === 'GET' && /^blobs\/sha256:[0-9a-f]{64}$/.test(rest)) {
      entry.status = 307
      return redirectToBlob(exchange, url)
    }
    entry.status = await pass(exchange, { url, name, rest, identity })
  }

  async function pass(
    { incoming, outgoing }: Exchange,
    to: { url: URL; name: PackageName; rest: string; identity: Identity },
  ): Promise<number> {
    // A blob of another package is not handed over unseen: its digest is no permission to read it.
    if (to.url.searchParams.has('mount')) to.url.searchParams.delete('from')
    const path = `${to.url.pathname}${to.url.search}`
    if (incoming.method !== 'PUT' || !to.rest.startsWith('manifests/')) {
      return await forward(incoming, outgoing, { port, path })
    }
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const status = await forward(incoming, outgoing, { port, path, body })
    if (status === 201) recordPackage(world, { ...to.name, manifest: body.toString() }, to.identity)
    return status
  }

  function redirectToBlob({ outgoing }: Exchange, url: URL): void {
    const pass = randomBytes(12).toString('hex')
    passes.add(pass)
    const location = `http://${BLOB_HOST}:${url.port}${url.pathname}?sig=${pass}`
    outgoing.writeHead(307, { location }).end()
  }

  /** The blob host of GHCR is a cloud's storage: the permission is in the address, and a token beside it is an error. */
  async function sendBlob({ incoming, outgoing }: Exchange, url: URL): Promise<void> {
    const pass = url.searchParams.get('sig') ?? ''
    if (incoming.headers.authorization !== undefined) {
      return refuse(outgoing, 400, {
        code: 'INVALID',
        message: 'Authentication information is not given in the correct format.',
      })
    }
    if (!passes.has(pass))
      return refuse(outgoing, 403, { code: 'DENIED', message: 'Signature did not match.' })
    await forward(incoming, outgoing, { port, path: url.pathname })
  }

  function challenge({ incoming, outgoing }: Exchange, name: PackageName | undefined, action: Action): void {
    const { host } = incoming.headers
    const actions = action === 'pull' ? 'pull' : 'pull,push'
    const scope = name === undefined ? 'user/image:pull' : `${name.owner}/${name.name}:${actions}`
    const parts = [`realm="http://${host}/token"`, `service="${host}"`, `scope="repository:${scope}"`]
    outgoing.setHeader('www-authenticate', `Bearer ${parts.join(',')}`)
    refuse(outgoing, 401, { code: 'UNAUTHORIZED', message: 'authentication required' })
  }
}

function entryOf(name: PackageName, identity: Identity, action: Action): RecordedCall {
  return {
    kind: 'registry',
    method: action,
    route: `${name.owner}/${name.name}`,
    permission: { packages: action === 'push' ? 'write' : 'read' },
    login: identity.kind === 'anonymous' ? '' : identity.login,
    status: 200,
    ...(identity.kind === 'job' ? { runId: identity.runId, jobId: identity.jobId } : {}),
  }
}
