import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MillraceError, runtimeEnvironment } from '@millrace/contract'
import { askPort } from './ask-server.ts'
import type { ServerMessage } from './server-message.ts'

export interface StartOptions {
  stateFolder: string
  /** 0 takes a free one. */
  port: number
  /** What it serves, for messages: `delay/production`. */
  subject: string
  /** detached = outlives this process · tied = ends with it, however that ends */
  lifetime: 'detached' | 'tied'
  timeoutMs?: number
}

export interface RunningServer {
  endpoint: string
  port: number
  pid: number
  /** True when it was running before. */
  reused: boolean
}

/**
 * Starts a server process on 127.0.0.1 and waits until it is ready, or finds the one that serves this state folder
 * on this port already. Throws MR2404 (port taken by something else), MR2405 (not ready) and what the server threw
 * (MR2401–MR2403, MR2408, MR2409).
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  return (await findServer(options)) ?? (await spawnServer(options))
}

/** The server of this state folder on this port; `undefined` when nobody listens there, MR2404 for others. */
async function findServer({ stateFolder, port, subject }: StartOptions): Promise<RunningServer | undefined> {
  await mkdir(stateFolder, { recursive: true })
  if (port === 0) return undefined
  const answer = await askPort(stateFolder, port)
  if (answer.kind === 'other') throw new MillraceError('MR2404', { port, subject })
  if (answer.kind === 'nobody') return undefined
  return { endpoint: `http://127.0.0.1:${port}`, port, pid: answer.word.pid, reused: true }
}

async function spawnServer(options: StartOptions): Promise<RunningServer> {
  const { stateFolder, port, lifetime } = options
  const env = { ...environment(), ...(await runtimeEnvironment('onnxruntime-web')) }
  const log = openSync(join(stateFolder, 'server.log'), 'a')
  const tied = lifetime === 'tied' ? ['--tied'] : []
  const child = spawn(
    process.execPath,
    [...entry(), '--state', stateFolder, '--port', String(port), ...tied],
    {
      detached: lifetime === 'detached',
      stdio: ['ignore', log, log, 'ipc'],
      env,
      cwd: stateFolder,
    },
  )
  closeSync(log)
  const message = await firstMessage(child, options)
  if (message.kind === 'ready' && child.pid !== undefined) {
    if (lifetime === 'detached') {
      child.disconnect()
      child.unref()
    }
    return { endpoint: `http://127.0.0.1:${message.port}`, port: message.port, pid: child.pid, reused: false }
  }
  // Another deployment may have started the same server a moment earlier.
  const other = message.kind === 'failed' && message.code === 'MR2404' ? await findServer(options) : undefined
  if (other !== undefined) return other
  const values = message.kind === 'failed' ? message.values : {}
  throw new MillraceError(message.kind === 'failed' ? message.code : 'MR2405', {
    ...values,
    subject: options.subject,
  })
}

/** The program and its flags: sources in a checkout, what was compiled from them elsewhere. */
function entry(): string[] {
  const source = import.meta.url.endsWith('.ts')
  const main = fileURLToPath(new URL(source ? './server-process.ts' : './server-process.js', import.meta.url))
  return source ? ['--conditions=source', main] : [main]
}

/** A server needs nothing of the caller's environment: no tokens, no NODE_OPTIONS. */
function environment(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'SYSTEMROOT', 'TEMP', 'NODE_COMPILE_CACHE']
  return Object.fromEntries(
    names.flatMap(name => [[name, process.env[name]]]).filter(([, value]) => value),
  ) as Record<string, string>
}

function firstMessage(child: ChildProcess, options: StartOptions): Promise<ServerMessage> {
  const { stateFolder, port, timeoutMs = 30_000 } = options
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail(`It was not ready after ${timeoutMs} ms.`), timeoutMs)
    child.once('message', message => settle(() => resolve(message as ServerMessage)))
    child.once('error', error => fail(`It could not be started: ${error.message}.`))
    child.once('exit', (code, signal) =>
      fail(`It ended with ${signal ?? `exit code ${code}`} before it was ready.`),
    )

    function fail(problem: string): void {
      child.kill('SIGKILL')
      const log = join(stateFolder, 'server.log')
      settle(() => reject(new MillraceError('MR2405', { port, problem, log })))
    }
    function settle(done: () => void): void {
      clearTimeout(limit)
      child.removeAllListeners()
      done()
    }
  })
}
