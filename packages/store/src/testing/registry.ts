import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { toolsFolder } from './tools-folder.ts'

/** A real registry (Debian's docker-registry, the distribution project's) that runs for a test. */
export interface TestRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  /** Its storage: `blobs/sha256/ab/ab…/data` below `docker/registry/v2`. */
  readonly folder: string
  stop(): Promise<void>
}

export interface TestRegistryOptions {
  /** Only `registryUser` may do anything, by basic authentication. Default: everybody. */
  basic?: boolean
  /** Where it keeps its storage. Default: a folder that is gone when it stops. */
  folder?: string
}

/** Whom a registry with basic authentication knows. */
export const registryUser = { username: 'somebody', password: 'not a secret' }
/** Their line of its htpasswd file; it takes bcrypt alone. */
const HTPASSWD = 'somebody:$2y$04$KsX3Ou8TDFhF4lGxG0RTru/z0BdibrglVOMQpTVwXsHOBDvHPfGAS\n'

const PACKAGE = 'docker-registry'
const exec = promisify(execFile)

/**
 * The registry's program: on PATH, else Debian's package, unpacked into the tools folder without being installed. Throws
 * what apt said when it can't be had.
 */
export async function findRegistryProgram(tools = toolsFolder()): Promise<string> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, PACKAGE)
    if (folder !== '' && (await isThere(path))) return path
  }
  const folder = join(tools, PACKAGE)
  const program = join(folder, 'usr', 'bin', PACKAGE)
  if (await isThere(program)) return program
  await mkdir(tools, { recursive: true })
  const fresh = await mkdtemp(join(tools, `.${PACKAGE}-`))
  try {
    const { stdout } = await exec('apt-get', ['download', '--print-uris', PACKAGE])
    const file = /'\S+' (\S+\.deb) /.exec(stdout)?.[1]
    if (!file) throw new Error(`apt-get names no file of ${PACKAGE}: ${stdout}`)
    await exec('apt-get', ['download', PACKAGE], { cwd: fresh })
    await exec('dpkg', ['-x', join(fresh, file), join(fresh, 'unpacked')])
    // Another test may have been faster.
    await rename(join(fresh, 'unpacked'), folder).catch(async error => {
      if (!(await isThere(program))) throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return program
}

/** Why tests that need a registry can't run here; `undefined` where they can. On CI that is a failure. */
export async function whyNoRegistry(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  try {
    await findRegistryProgram()
    return undefined
  } catch (error) {
    if (env['CI'] === 'true') throw error
    return `${PACKAGE} can not be had: ${String(error)}`
  }
}

/** Starts a registry on a free port of this machine; ready when this returns. */
export async function startRegistry(options: TestRegistryOptions = {}): Promise<TestRegistry> {
  const program = await findRegistryProgram()
  const own = await mkdtemp(join(tmpdir(), 'millrace-registry-'))
  const folder = options.folder ?? join(own, 'storage')
  for (let attempt = 1; ; attempt++) {
    const host = `127.0.0.1:${await freePort()}`
    const file = join(own, 'config.yml')
    await writeFile(file, JSON.stringify(await configOf(own, folder, { ...options, host })))
    const child = spawn(program, ['serve', file], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', chunk => {
      said = `${said}${chunk}`.slice(-4000)
    })
    const stop = async () => {
      await end(child)
      await rm(own, { recursive: true, force: true })
    }
    if (await answers(host, child)) return { host, folder, stop }
    await end(child)
    // Somebody else may have taken the port in between.
    if (attempt === 3) throw new Error(`${PACKAGE} does not start: ${said}`)
  }
}

/** JSON is YAML. Its own words for it: docs.docker.com/registry/configuration. */
async function configOf(own: string, folder: string, options: TestRegistryOptions & { host: string }) {
  const path = join(own, 'htpasswd')
  if (options.basic) await writeFile(path, HTPASSWD)
  return {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: folder, maxthreads: 100 }, delete: { enabled: true } },
    http: { addr: options.host, secret: 'test' },
    ...(options.basic && { auth: { htpasswd: { realm: 'test', path } } }),
  }
}

async function answers(host: string, child: ChildProcess): Promise<boolean> {
  for (let turn = 0; turn < 200 && child.exitCode === null; turn++) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined)
    if (answer) return true
    await sleep(25)
  }
  return false
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 2000)
  await ended
  clearTimeout(timer)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
