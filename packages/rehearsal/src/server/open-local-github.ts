import { mkdir, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { MillraceError } from '@millrace/contract'
import type { Run } from '../engine/run.ts'
import type { HubEvent } from '../hub.ts'
import { callChecker } from '../openapi/check-call.ts'
import { findDescription } from '../openapi/find-description.ts'
import { findRegistry } from '../registry/find-registry.ts'
import { registryFront } from '../registry/registry-front.ts'
import { startRegistry } from '../registry/start-registry.ts'
import { newWorld } from '../state/world.ts'
import type { Books } from './answer-call.ts'
import { newFaults } from './faults.ts'
import { gitFront } from './git/git-front.ts'
import type { LocalGitHub } from './local-github.ts'
import { answerPage, pageAt, pagePath } from './page-front.ts'
import { peopleOf } from './people/people.ts'
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
  const runs = new Map<number, Run>()
  const rest = getRequestListener(restApp(books, faults).fetch)
  const registry =
    options.registry === true
      ? await startRegistry(await findRegistry(options.tools), join(folder, 'registry'))
      : undefined
  const front = registry === undefined ? undefined : registryFront(world, books.calls, registry.port)
  server.on('request', (incoming, outgoing) => {
    const exchange = { incoming, outgoing }
    const broken = (error: unknown): void => tellBroken(books, exchange, error)
    if (front?.takes(incoming.headers.host)) return void front.answer(exchange).catch(broken)
    if (/^\/api\//.test(incoming.url ?? '')) return void rest(incoming, outgoing)
    const path = pagePath(incoming)
    if (path !== undefined) return void answerPage(outgoing, { world, runs }, path).catch(broken)
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
    showRun: run => void runs.set(run.id, run),
    async page(path, options) {
      const text = await pageAt({ world, runs }, path, options)
      if (text === undefined) throw new MillraceError('MR5004', { what: 'page', name: path })
      return text
    },
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

/** What broke in the local GitHub is a violation of its own; a client that went away is not. */
function tellBroken(
  books: Books,
  { incoming, outgoing }: { incoming: IncomingMessage; outgoing: ServerResponse },
  error: unknown,
): void {
  const gone = outgoing.destroyed || incoming.destroyed
  outgoing.destroy()
  if (gone) return
  const problems = [`The local GitHub broke: ${error instanceof Error ? error.stack : String(error)}`]
  books.violations.push({ side: 'answer', operation: `${incoming.method} ${incoming.url}`, problems })
}
