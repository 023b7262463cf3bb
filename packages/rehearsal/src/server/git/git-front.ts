import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { git } from '../../state/git.ts'
import { allows, type Identity } from '../../state/identity.ts'
import type { Repository } from '../../state/repository.ts'
import { roleIn, type World } from '../../state/world.ts'
import { authenticate } from '../authenticate.ts'
import type { RecordedCall } from '../calls.ts'
import { has, sees } from '../permit.ts'
import { refsChanged } from '../pulls/refs-changed.ts'
import { judgePush } from './judge-push.ts'
import { type PushCommand, readPush, refusedPush } from './packet-lines.ts'
import { serveGit } from './serve-git.ts'

const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/
const ZEROS = /^0+$/

/** Serves `/owner/name.git/…`: who may fetch and push, what a push must not change, what follows from it. */
export async function gitFront(
  world: World,
  calls: RecordedCall[],
  { incoming, outgoing }: { incoming: IncomingMessage; outgoing: ServerResponse },
): Promise<void> {
  const url = new URL(incoming.url ?? '/', world.serverUrl)
  const [, owner, name, service] = PATH.exec(decodeURIComponent(url.pathname)) ?? []
  const wanted = service === 'info/refs' ? url.searchParams.get('service') : service
  if (wanted !== 'git-upload-pack' && wanted !== 'git-receive-pack') return refuse(outgoing, 404, 'Not Found')
  const writes = wanted === 'git-receive-pack'
  const identity = authenticate(world, incoming.headers.authorization)
  const repository = world.repositories.get(`${owner}/${name}`.toLowerCase())
  if (identity === undefined) return challenge(outgoing)
  if (identity.kind === 'anonymous' && (writes || repository === undefined || repository.private)) {
    return challenge(outgoing)
  }
  if (repository === undefined || !sees(repository, identity)) {
    return refuse(outgoing, 404, 'Repository not found.')
  }
  const said = mayNot(repository, identity, writes)
  calls.push(entryOf(repository, identity, { writes, status: said === undefined ? 200 : 403 }))
  if (said !== undefined) return refuse(outgoing, 403, said)
  const request = {
    root: join(world.folder, 'repositories'),
    path: `/${repository.fullName}.git/${service}`,
    query: url.search.slice(1),
    login: identity.kind === 'anonymous' ? '' : identity.login,
  }
  if (service !== 'git-receive-pack') return await serveGit(incoming, outgoing, request)
  const body = await readBody(incoming)
  await world.alone(repository, async () => {
    const push = readPush(body)
    const refusal = await judgePush(world, { repository, identity }, push)
    if (refusal !== undefined) {
      outgoing.setHeader('content-type', 'application/x-git-receive-pack-result')
      outgoing.end(refusedPush(push, refusal.messages, refusal.reason))
      return
    }
    const afterwards = (): Promise<void> => follow(world, { repository, identity }, push.commands)
    await serveGit(incoming, outgoing, { ...request, body, afterwards })
  })
}

function mayNot(repository: Repository, identity: Identity, writes: boolean): string | undefined {
  if (identity.kind === 'anonymous') return undefined
  const denied = `Permission to ${repository.fullName}.git denied to ${identity.login}.`
  if (identity.kind === 'person') {
    return writes && !allows(roleIn(repository, identity.login), 'write') ? denied : undefined
  }
  if (has(repository, identity, { contents: writes ? 'write' : 'read' })) return undefined
  return writes ? denied : 'Write access to repository not granted.'
}

function entryOf(
  repository: Repository,
  identity: Identity,
  { writes, status }: { writes: boolean; status: number },
): RecordedCall {
  return {
    kind: 'git',
    method: writes ? 'push' : 'fetch',
    route: repository.fullName,
    permission: { contents: writes ? 'write' : 'read' },
    login: identity.kind === 'anonymous' ? '' : identity.login,
    status,
    ...(identity.kind === 'job' ? { runId: identity.runId, jobId: identity.jobId } : {}),
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return incoming.headers['content-encoding'] === 'gzip' ? await promisify(gunzip)(bytes) : bytes
}

/** Refs that are now where the push wanted them have moved; Git itself may have refused others. */
async function follow(
  world: World,
  by: { repository: Repository; identity: Identity },
  commands: readonly PushCommand[],
): Promise<void> {
  const listed = await git(by.repository.gitDir, ['for-each-ref', '--format=%(objectname) %(refname)'])
  const now = new Map(listed.split('\n').map(line => [line.slice(41), line.slice(0, 40)]))
  const there = (sha: string): string | undefined => (ZEROS.test(sha) ? undefined : sha)
  const moved = commands
    .map(({ ref, before, after }) => ({ ref, before: there(before), after: there(after) }))
    .filter(({ ref, before, after }) => now.get(ref) === after && before !== after)
  if (moved.length > 0) await refsChanged(world, by, moved)
}

function challenge(outgoing: ServerResponse): void {
  outgoing.setHeader('www-authenticate', 'Basic realm="GitHub"')
  refuse(
    outgoing,
    401,
    'Invalid username or token. Password authentication is not supported for Git operations.',
  )
}

function refuse(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { 'content-type': 'text/plain' })
  outgoing.end(`${message}\n`)
}
