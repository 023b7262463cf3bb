import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { toolCache } from '@millrace/pipeline/testing'
import { serveFolder, stopServer } from '@millrace/serving'
import { type Ended, ensureBuilt, runMillrace, runProgram, type Start } from './command-line.ts'
import { type Difference, eventsCsv } from './events.ts'
import { projectFiles } from './project-files.ts'

export const DATA = 'millrace/data/events'
export const PROMOTION = 'millrace/promotion/sale/production'
export const ROLLBACK = 'millrace/rollback/sale/production'
export const DATA_POINTER = 'data/events.dvc'
export const STAGE_POINTER = 'models/sale/production.dvc'

type Run = Partial<Pick<Start, 'env' | 'preload' | 'under'>>

/** A project in a folder of its own, with its Git remote, source and store beside it, lived with by the built CLI. */
export interface SmallProject {
  /** Holds `work`, `remote.git`, `source`, `store` and `tmp`. */
  top: string
  root: string
  /** A month of events arrives in the source. */
  arrive(month: string, difference?: Difference): Promise<void>
  /** Runs `millrace …`; any end is an answer. */
  run(args: readonly string[], how?: Run): Promise<Ended>
  /** Runs `millrace …`, which has to leave with `code`; its stdout. */
  millrace(args: readonly string[], code?: number): Promise<string>
  /** The JSON that `millrace … --json` answers. */
  ask<T>(args: readonly string[], code?: number): Promise<T>
  git(...args: string[]): Promise<string>
  /** Replaces a file's text by what `change` makes of it; it has to be another one. */
  edit(path: string, change: (text: string) => string): Promise<void>
  /** Commits all there is and pushes it. */
  commit(message: string): Promise<void>
  /** Merges a proposal as a person would: with a merge commit, pushed, its branch deleted. Returns the files it changed. */
  merge(branch: string): Promise<string[]>
  /** A copy of everything in another folder, whose processes read `env` too. */
  copy(env?: NodeJS.ProcessEnv): Promise<SmallProject>
  /** A fresh clone in `folder` beside the first, whose processes read `env` too. It shares source and store. */
  clone(folder: string, env: NodeJS.ProcessEnv): Promise<SmallProject>
  /** Ends its server and removes its folder. */
  remove(): Promise<void>
}

/** Makes the project: committed, pushed to a bare remote, the source empty. Its processes read `env` too. */
export async function openSmallProject(env: NodeJS.ProcessEnv = {}): Promise<SmallProject> {
  ensureBuilt()
  const top = await newFolder()
  const project = projectIn(top, env)
  const { git, root } = project
  const [main = 0, other = 0] = await freePorts()
  for (const [path, text] of Object.entries(projectFiles({ main, other }))) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  for (const folder of ['source/events', 'store', 'tmp']) await mkdir(join(top, folder), { recursive: true })
  await git('init', '-q', '--bare', '-b', 'main', join(top, 'remote.git'))
  await git('init', '-q', '-b', 'main')
  await git('config', 'user.name', 'Ada')
  await git('config', 'user.email', 'ada@example.org')
  await git('config', 'commit.gpgsign', 'false')
  // Relative: a copy of all has a remote of its own.
  await git('remote', 'add', 'origin', '../remote.git')
  await project.commit('Start')
  return project
}

/** The project that stands in a folder. */
function projectIn(top: string, more: NodeJS.ProcessEnv): SmallProject {
  const root = join(top, 'work')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NO_COLOR: '1',
    TMPDIR: join(top, 'tmp'),
    MILLRACE_CACHE: toolCache(),
    NODE_COMPILE_CACHE: join(toolCache(), 'compiled'),
    ...more,
  }
  const run: SmallProject['run'] = (args, how = {}) =>
    runMillrace(args, { cwd: root, ...how, env: { ...env, ...how.env } })
  const millrace: SmallProject['millrace'] = async (args, code = 0) => {
    const ended = await run(args)
    if (ended.code === code) return ended.stdout
    throw new Error(
      `millrace ${args.join(' ')} left with ${ended.code}, not ${code}\n${ended.stdout}${ended.stderr}`,
    )
  }
  const git: SmallProject['git'] = async (...args) => {
    const { code, stdout, stderr } = await runProgram('git', args, { cwd: root, env })
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  const project: SmallProject = {
    top,
    root,
    run,
    millrace,
    git,
    arrive: (month, difference) =>
      writeFile(join(top, 'source/events', `${month}.csv`), eventsCsv(month, difference)),
    ask: async (args, code) => JSON.parse(await millrace([...args, '--json'], code)),
    async edit(path, change) {
      const before = await readFile(join(root, path), 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`${path} was not changed`)
      await writeFile(join(root, path), after)
    },
    async commit(message) {
      await git('add', '--all')
      await git('commit', '-q', '-m', message)
      await git('push', '-q', '--set-upstream', 'origin', 'main')
    },
    async merge(branch) {
      const files = await git('diff', '--name-only', `main...${branch}`)
      await git('merge', '-q', '--no-ff', '--no-edit', branch)
      await git('push', '-q', 'origin', 'main', `:refs/heads/${branch}`)
      await git('branch', '-q', '-D', branch)
      return files.split('\n').filter(Boolean)
    },
    async copy(change = {}) {
      const to = await newFolder()
      await cp(top, to, { recursive: true, preserveTimestamps: true })
      return projectIn(to, { ...more, ...change })
    },
    async clone(folder, change) {
      const to = join(top, folder)
      await mkdir(join(to, 'tmp'), { recursive: true })
      await git('clone', '-q', join(top, 'remote.git'), join(to, 'work'))
      return projectIn(to, { ...more, ...change })
    },
    async remove() {
      await stopServer(serveFolder(root, 'sale', 'production'))
      await rm(top, { recursive: true, force: true })
    },
  }
  return project
}

async function newFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'millrace-life-')))
}

/** Two ports that nobody listens on. */
async function freePorts(): Promise<number[]> {
  const servers = [createServer(), createServer()]
  const ports: number[] = []
  for (const server of servers) {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address === 'object' && address) ports.push(address.port)
  }
  for (const server of servers) await new Promise(resolve => server.close(resolve))
  return ports
}
