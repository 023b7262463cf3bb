import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, beforeEach, type TestAPI, test } from 'vitest'
import type { HubEvent } from '../hub.ts'
import { findDescription } from '../openapi/find-description.ts'
import { findRegistry } from '../registry/find-registry.ts'
import { toolFolder } from '../tools/tool-folder.ts'
import type { LocalGitHub } from './local-github.ts'
import { openLocalGitHub } from './open-local-github.ts'

const exec = promisify(execFile)
const whyNot = await whyNoLocalGitHub()

/** Vitest's words for tests of a local GitHub: all of a file is skipped, and says why, where it can't be had. */
export const withHub: {
  test: ReturnType<TestAPI['skipIf']>
  beforeAll: typeof beforeAll
  beforeEach: typeof beforeEach
  afterAll: typeof afterAll
} = {
  test: test.skipIf(whyNot !== undefined),
  beforeAll: whyNot === undefined ? beforeAll : () => undefined,
  beforeEach: whyNot === undefined ? beforeEach : () => undefined,
  afterAll: whyNot === undefined ? afterAll : () => undefined,
}

/** In CI it is an error: a network that is missing there is a failure, not a reason to see nothing. */
async function whyNoLocalGitHub(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  try {
    await findDescription(toolFolder())
    await findRegistry(toolFolder())
    return undefined
  } catch (error) {
    if (env['CI'] === 'true') throw error
    const why = `the local GitHub can not be had: ${String(error)}`
    console.warn(why)
    return why
  }
}

/** A local GitHub for one test file, with the people that its tests are about. */
export interface TestHub {
  hub: LocalGitHub
  folder: string
  events: HubEvent[]
  /** Token of ada, who owns `ada/demo`. */
  ada: string
  /** Writes in `ada/demo`. */
  bob: string
  /** Has no role anywhere. */
  eve: string
  api(token: string): Octokit
  /** Makes `ada/<name>` from these files. */
  repository(name: string, files: Readonly<Record<string, string>>): Promise<{ owner: string; repo: string }>
  /** Clones with a token; returns the folder. */
  clone(repository: string, token: string): Promise<string>
  /** Writes files on a new branch from `from`, commits and pushes; returns the commit. */
  push(clone: string, branch: string, files: Readonly<Record<string, string>>, from?: string): Promise<string>
  close(): Promise<void>
}

/** Runs Git as ada; a failure carries what it said. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' }
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  return (await exec('git', [...who, ...args], { cwd: folder, env })).stdout.trim()
}

export async function openTestHub(options: { registry?: boolean } = {}): Promise<TestHub> {
  const folder = await mkdtemp(join(tmpdir(), 'local-github-'))
  const hub = await openLocalGitHub({ folder, tools: toolFolder(), ...options })
  const events: HubEvent[] = []
  hub.onEvent(event => events.push(event))
  const [ada, bob, eve] = [hub.createUser('ada'), hub.createUser('bob'), hub.createUser('eve')]
  return {
    hub,
    folder,
    events,
    ada,
    bob,
    eve,
    api(auth) {
      // Octokit prints what it is refused; these tests are about refusals.
      const quiet = (): void => undefined
      const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
      return new Octokit({ auth, baseUrl: hub.apiUrl, log })
    },
    async repository(name, files) {
      const from = await mkdtemp(join(folder, 'files-'))
      await writeFiles(from, files)
      await hub.createRepository({ owner: 'ada', name, by: 'ada', from, members: { bob: 'write' } })
      return { owner: 'ada', repo: name }
    },
    async clone(repository, token) {
      const target = await mkdtemp(join(folder, 'clone-'))
      const url = `${hub.serverUrl.replace('//', `//x-access-token:${token}@`)}/${repository}.git`
      await git(folder, 'clone', '-q', url, target)
      return target
    },
    async push(clone, branch, files, from = 'origin/main') {
      await git(clone, 'fetch', '-q', 'origin')
      await git(clone, 'checkout', '-q', '-B', branch, from)
      await writeFiles(clone, files)
      await git(clone, 'add', '--all', '.')
      await git(clone, 'commit', '-q', '-m', `Change ${Object.keys(files).join(', ')}`)
      await git(clone, 'push', '-q', '--force', 'origin', branch)
      return await git(clone, 'rev-parse', 'HEAD')
    },
    async close() {
      try {
        await hub.close()
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
