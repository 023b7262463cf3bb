import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** How jobs are kept off the network: `namespace` = nothing but loopback is there; `proxies` = dead-end proxies. */
type NetworkGuard = 'none' | 'proxies' | 'namespace'

export interface JobNetwork {
  guard: NetworkGuard
  /** The command with what has to stand before it. */
  wrap(command: readonly string[]): string[]
  /** Variables that tell tools not to try. */
  env: Readonly<Record<string, string>>
  close(): Promise<void>
}

const run = promisify(execFile)
const NOWHERE = 'http://127.0.0.1:9'

/**
 * The network of jobs. Off: a namespace of their own where this machine allows one (root, or user namespaces), with
 * the ports given handed through Unix sockets; else proxies that lead nowhere, which a program may ignore.
 */
export async function openNetwork(of: {
  wanted: 'off' | 'on'
  ports: readonly number[]
  folder: string
  /** Module that runs inside: `inside-network`. */
  inside: string
}): Promise<JobNetwork> {
  if (of.wanted === 'on')
    return { guard: 'none', wrap: command => [...command], env: {}, close: async () => undefined }
  const unshare = await findUnshare()
  const offline = { UV_OFFLINE: '1', PIP_NO_INDEX: '1', npm_config_offline: 'true', GOPROXY: 'off' }
  if (unshare === undefined) {
    const proxies = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].map(name => [
      name,
      NOWHERE,
    ])
    const env = {
      ...Object.fromEntries(proxies),
      no_proxy: 'localhost,.localhost,127.0.0.1',
      NO_PROXY: 'localhost,.localhost,127.0.0.1',
      ...offline,
    }
    return { guard: 'proxies', wrap: command => [...command], env, close: async () => undefined }
  }
  await mkdir(of.folder, { recursive: true })
  const doors = await Promise.all(of.ports.map(port => openDoor(port, join(of.folder, `${port}.sock`))))
  const pairs = doors.map(({ port, path }) => `${port}=${path}`).join(',')
  return {
    guard: 'namespace',
    wrap: command => [...unshare, process.execPath, of.inside, pairs, ...command],
    env: offline,
    async close() {
      await Promise.all(doors.map(({ server }) => new Promise(resolve => server.close(resolve))))
      await rm(of.folder, { recursive: true, force: true })
    },
  }
}

/** Root needs no user namespace and keeps its files' owners; others become root of one of their own. */
async function findUnshare(): Promise<string[] | undefined> {
  for (const flags of [['-n'], ['-rn']]) {
    const works = await run('unshare', [...flags, 'ip', 'link', 'set', 'lo', 'up']).then(
      () => true,
      () => false,
    )
    if (works) return ['unshare', ...flags]
  }
  return undefined
}

async function openDoor(port: number, path: string): Promise<{ port: number; path: string; server: Server }> {
  await rm(path, { force: true })
  const server = createServer({ allowHalfOpen: true }, inside => {
    const outside = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    inside.pipe(outside)
    outside.pipe(inside)
    inside.on('error', () => outside.destroy())
    outside.on('error', () => inside.destroy())
  })
  await new Promise<void>(resolve => server.listen(path, resolve))
  return { port, path, server }
}
