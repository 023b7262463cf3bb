import { once } from 'node:events'
import { readFile, realpath, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { MillraceError, sha256 } from '@millrace/contract'
import { openModelSlot } from './model-slot.ts'
import { replaceFile } from './replace-file.ts'
import type { ServerView } from './routes.ts'

export interface ServeOptions {
  /** Folder with live.json and models/. */
  stateFolder: string
  /** 0 takes a free one. */
  port: number
  log: ServerView['log']
  now: () => Date
}

/** A server in this process. */
export interface Served {
  port: number
  endpoint: string
  /** Refuses new connections, answers what is under way, gives the model back. */
  stop(): Promise<void>
}

/** `server.json`: the process that serves a state folder. */
export interface ServerNote {
  pid: number
  port: number
  startedAt: string
}

const DRAIN_MS = 10_000

/**
 * Serves the live version of a state folder on 127.0.0.1 in this process. Throws MR2404 when the port is taken,
 * MR2408, MR2409 and MR2401–MR2403 when there is nothing that can be served.
 */
export async function serve({ stateFolder, port, log, now }: ServeOptions): Promise<Served> {
  const slot = await openModelSlot(stateFolder)
  let stopping = false
  const identity = { state: (await stateDigest(stateFolder)) ?? '', pid: process.pid }
  const { createHttpServer } = await import('./http-server.ts')
  const http = createHttpServer({ slot, identity, stopping: () => stopping, log })
  try {
    await listen(http, port)
  } catch (cause) {
    await slot.close()
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause
    throw new MillraceError('MR2404', { port, subject: slot.current().model.card.model }, { cause })
  }
  const taken = (http.address() as AddressInfo).port
  const note: ServerNote = { pid: process.pid, port: taken, startedAt: now().toISOString() }
  await replaceFile(notePath(stateFolder), `${JSON.stringify(note)}\n`)
  log('serving', { version: slot.current().live.version, port: taken, pid: process.pid })
  return {
    port: taken,
    endpoint: `http://127.0.0.1:${taken}`,
    async stop() {
      stopping = true
      await drain(http)
      await slot.close()
      const last = await readServerNote(stateFolder)
      if (last?.pid === process.pid) await rm(notePath(stateFolder), { force: true })
      log('stopped')
    },
  }
}

/** Names a state folder without saying where it is; `undefined` where there is none. */
export async function stateDigest(stateFolder: string): Promise<string | undefined> {
  try {
    return sha256(await realpath(stateFolder))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export async function readServerNote(stateFolder: string): Promise<ServerNote | undefined> {
  try {
    return JSON.parse(await readFile(notePath(stateFolder), 'utf8')) as ServerNote
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function notePath(stateFolder: string): string {
  return join(stateFolder, 'server.json')
}

async function listen(http: Server, port: number): Promise<void> {
  http.listen({ port, host: '127.0.0.1', exclusive: true })
  await once(http, 'listening')
}

async function drain(http: Server): Promise<void> {
  const closed = once(http, 'close')
  http.close()
  // A connection that is kept alive becomes idle only when its last answer is out.
  const idle = setInterval(() => http.closeIdleConnections(), 20)
  const limit = setTimeout(() => http.closeAllConnections(), DRAIN_MS)
  await closed
  clearInterval(idle)
  clearTimeout(limit)
}
