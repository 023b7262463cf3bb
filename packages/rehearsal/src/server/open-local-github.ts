import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { MillraceError } from '@millrace/contract'
import type { HubEvent } from '../hub.ts'
import { callChecker } from '../openapi/check-call.ts'
import { findDescription } from '../openapi/find-description.ts'
import { findRegistry } from '../registry/find-registry.ts'
import { registryFront } from '../registry/registry-front.ts'
import { startRegistry } from '../registry/start-registry.ts'
import { resolveCommit } from '../state/commits.ts'
import type { Identity } from '../state/identity.ts'
import { newWorld, repositoryOf, userOf, type World } from '../state/world.ts'
import type { Books } from './answer-call.ts'
import { newFaults } from './faults.ts'
import { gitFront } from './git/git-front.ts'
import type { LocalGitHub } from './local-github.ts'
import { createRepository, forkRepository } from './people/create-repository.ts'
import { setEnvironment, setRuleset, setVariable } from './people/settings.ts'
import { addArtifact, recordJob } from './record-job.ts'
import { restApp } from './rest-app.ts'

export interface LocalGitHubOptions {
  /** Everything it writes is below; removed by `close`. */
  folder: string
  /** Tools folder: GitHub's description and the registry's binary are kept there. */
  tools: string
  /** A free one where it is left out. */
  port?: number
  clock?: () => Date
  /** With the container registry `containers.github.localhost:PORT`. */
  registry?: boolean
}

/**
 * Starts a local GitHub on the loopback interface. MR5001 when GitHub's description can't be had, MR5002 when the
 * registry's program can't.
 */
export async function openLocalGitHub(options: LocalGitHubOptions): Promise<LocalGitHub> {
  const checker = callChecker(await findDescription(options.tools))
  const folder = join(options.folder, 'github')
  await mkdir(join(folder, 'repositories'), { recursive: true })
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const listeners: ((event: HubEvent) => void)[] = []
  const world = newWorld({
    folder,
    serverUrl: `http://github.localhost:${port}`,
    apiUrl: `http://127.0.0.1:${port}/api/v3`,
    clock: options.clock ?? (() => new Date()),
    emit: event => {
      for (const listener of listeners) listener(event)
    },
  })
  const books: Books = { world, checker, calls: [], violations: [] }
  const faults = newFaults()
  const rest = getRequestListener(restApp(books, faults).fetch)
  const registry =
    options.registry === true
      ? await startRegistry(await findRegistry(options.tools), join(folder, 'registry'))
      : undefined
  const front = registry === undefined ? undefined : registryFront(world, books.calls, registry.port)
  server.on('request', (incoming, outgoing) => {
    const exchange = { incoming, outgoing }
    const broken = (error: unknown): void => void outgoing.destroy(error instanceof Error ? error : undefined)
    if (front?.takes(incoming.headers.host)) return void front.answer(exchange).catch(broken)
    if (/^\/api\//.test(incoming.url ?? '')) return void rest(incoming, outgoing)
    gitFront(world, books.calls, exchange).catch(broken)
  })
  return {
    ...peopleOf(world),
    serverUrl: world.serverUrl,
    apiUrl: world.apiUrl,
    port,
    registry: registry === undefined ? undefined : `containers.github.localhost:${port}`,
    calls: books.calls,
    violations: books.violations,
    faults,
    onEvent: listener => void listeners.push(listener),
    async settled() {
      for (const repository of world.repositories.values())
        await world.alone(repository, async () => undefined)
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await registry?.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      if (books.violations.length === 0) return
      const frame = books.violations.map(one => `${one.side} ${one.operation}: ${one.problems.join('; ')}`)
      throw new MillraceError('MR5005', { count: frame.length }, { frame: frame.join('\n') })
    },
  }
}

type People = Omit<
  LocalGitHub,
  | 'serverUrl'
  | 'apiUrl'
  | 'port'
  | 'registry'
  | 'calls'
  | 'violations'
  | 'faults'
  | 'onEvent'
  | 'settled'
  | 'close'
>

/** What people and the engine do to the world directly. */
function peopleOf(world: World): People {
  const mint = (prefix: string, identity: Identity): string => {
    const token = `${prefix}_${randomBytes(18).toString('hex')}`
    world.tokens.set(token, identity)
    return token
  }
  const tokenOf = (login: string): string =>
    mint('ghp', { kind: 'person', login: userOf(world, login).login })
  const addUser = (login: string, type: 'User' | 'Organization' | 'Bot', name = login): void => {
    world.users.set(login, { id: world.id(), login, name, type, createdAt: world.now() })
  }
  return {
    tokenOf,
    createUser(login, name) {
      addUser(login, 'User', name)
      return tokenOf(login)
    },
    createOrganization(login, teams = {}) {
      addUser(login, 'Organization')
      for (const [slug, members] of Object.entries(teams)) {
        const team = { id: world.id(), organization: login, slug, name: slug, members: new Set(members) }
        world.teams.set(`${login}/${slug}`, team)
      }
    },
    mintAppToken({ repository, app, permissions }) {
      const login = `${app}[bot]`
      if (!world.users.has(login)) addUser(login, 'Bot')
      return mint('ghs', {
        kind: 'app',
        login,
        repository: repositoryOf(world, repository).fullName,
        permissions,
      })
    },
    mintJobToken({ repository, ...job }) {
      const { fullName } = repositoryOf(world, repository)
      return mint('ghs', { kind: 'job', login: 'github-actions[bot]', repository: fullName, ...job })
    },
    revoke: token => void world.tokens.delete(token),
    createRepository: async wanted => void (await createRepository(world, wanted)),
    fork: async (repository, login) => (await forkRepository(world, repository, login)).fullName,
    changeSettings(repository, settings) {
      const known = repositoryOf(world, repository)
      known.settings = { ...known.settings, ...settings }
    },
    setMember: (repository, login, role) => void repositoryOf(world, repository).members.set(login, role),
    setVariable: (repository, name, value) =>
      setVariable(world, repositoryOf(world, repository), name, value),
    setSecret: (repository, name, value) =>
      void repositoryOf(world, repository).secrets.set(name.toUpperCase(), value),
    setRuleset: (repository, ruleset) => setRuleset(world, repositoryOf(world, repository), ruleset),
    setEnvironment: (repository, environment) =>
      void setEnvironment(world, repositoryOf(world, repository), environment),
    addArtifact: (repository, artifact) => addArtifact(world, repositoryOf(world, repository), artifact),
    commitOf: (repository, revision) => resolveCommit(repositoryOf(world, repository).gitDir, revision),
    gitDir: repository => repositoryOf(world, repository).gitDir,
    setJob: (repository, state) => recordJob(world, repositoryOf(world, repository), state),
    secrets: repository => Object.fromEntries(repositoryOf(world, repository).secrets),
    variables: repository =>
      Object.fromEntries(
        [...repositoryOf(world, repository).variables].map(([name, { value }]) => [name, value]),
      ),
  }
}
