import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { toolCache } from '@millrace/pipeline/testing'
import { runCli } from './run-cli.ts'
import { FILES, monthOfVisits } from './visits.ts'

/** How far the life of the prepared project has come. Each step is a run of the command line and a merge. */
export type Level = 'written' | 'snapshot' | 'trained'

/** A project, its source and its store in one folder: `work`, `source`, `store`. */
export interface Ground {
  top: string
  root: string
  git(...args: string[]): string
  /** Writes a file of the project. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Replaces a text of a file that is there; throws where it does not stand in it, so that no case tests nothing. */
  edit(path: string, from: string | RegExp, to: string): Promise<void>
  commit(...paths: string[]): void
  cli(...argv: string[]): ReturnType<typeof runCli>
  remove(): Promise<void>
}

/** Prepares a project up to a level: once for a test file, each case takes a copy. */
export async function prepareProject(level: Level): Promise<Ground> {
  process.env['MILLRACE_CACHE'] = toolCache()
  process.env['NO_COLOR'] = '1'
  const ground = groundIn(await realpath(await mkdtemp(join(tmpdir(), 'millrace-bad-'))))
  for (const [path, text] of Object.entries(FILES)) await ground.write(path, text)
  for (const month of ['2025-01', '2025-02', '2025-03']) {
    await ground.write(`../source/visits/${month}.csv`, monthOfVisits(month))
  }
  await mkdir(join(ground.top, 'store'))
  ground.git('init', '-q', '-b', 'main', '--template=')
  ground.git('config', 'user.name', 'Ada')
  ground.git('config', 'user.email', 'ada@example.org')
  ground.git('config', 'commit.gpgsign', 'false')
  ground.commit('.')
  if (level === 'written') return ground
  await must(ground, 'snapshot')
  ground.git('merge', '-q', '--no-ff', '-m', 'merge', 'millrace/data/visits')
  if (level === 'trained') await must(ground, 'run')
  return ground
}

/** A copy of a prepared project, for one case. */
export async function copyGround({ top }: Ground): Promise<Ground> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'millrace-bad-')))
  await cp(top, copy, { recursive: true })
  return groundIn(copy)
}

function groundIn(top: string): Ground {
  const root = join(top, 'work')
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return {
    top,
    root,
    git,
    write,
    async edit(path, from, to) {
      const old = await readFile(join(root, path), 'utf8')
      const text = old.replace(from, to)
      if (text === old) throw new Error(`${path} has no ${from}`)
      await write(path, text)
    },
    commit(...paths) {
      git('add', '-A', '--', ...paths)
      git('commit', '-q', '-m', 'change')
    },
    cli: (...argv) => runCli(argv, root),
    remove: () => rm(top, { recursive: true, force: true }),
  }
}

async function must(ground: Ground, verb: string): Promise<void> {
  const { exitCode, stderr } = await ground.cli(verb)
  if (exitCode !== 0) throw new Error(`millrace ${verb} of the prepared project failed:\n${stderr}`)
}
