import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MillraceError } from '@millrace/contract'

/** The registry behind the front; nobody but the front knows its port. */
export interface Registry {
  port: number
  stop(): Promise<void>
}

const TRIES = 200
const PAUSE_MS = 25

/** Starts the registry on a free loopback port, its storage below `folder`; ready when this returns. */
export async function startRegistry(program: string, folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  const file = join(folder, 'config.yml')
  const config = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: `127.0.0.1:${port}`, secret: 'rehearsal' },
  }
  // JSON is YAML.
  await writeFile(file, JSON.stringify(config))
  const child = spawn(program, ['serve', file], { stdio: 'ignore' })
  const failed = new Promise<Error>(resolve => child.once('error', resolve))
  const ready = await Promise.race([answers(port, child), failed])
  if (ready !== true) throw new MillraceError('MR5002', {}, ready instanceof Error ? { cause: ready } : {})
  return { port, stop: () => end(child) }
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  for (let turn = 0; turn < TRIES && child.exitCode === null; turn++) {
    const answer = await fetch(`http://127.0.0.1:${port}/v2/`).catch(() => undefined)
    if (answer !== undefined) return true
    await sleep(PAUSE_MS)
  }
  return false
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 2000)
  await ended
  clearTimeout(late)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
