import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readConfig } from '@millrace/config'
import { silent } from '@millrace/contract'
import { openRepository } from '@millrace/forge'
import { openLocalStore } from '@millrace/store'
import type { Project } from '../project.ts'

export { toolCache, whyNoUv } from './pypi.ts'

/** A project on a real Git repository and a real local store, in a folder of its own, with a clock that stands still. */
export interface TestProject {
  project: Project
  /** Folder that holds the project (`work`), its store (`store`) and what else a test puts there. */
  top: string
  write(path: string, text: string | Uint8Array): Promise<void>
  git(...args: string[]): string
  commit(message?: string): Promise<void>
  /** The project as it stands now: config read again, head at the newest commit. */
  reopen(change?: Partial<Project>): Promise<Project>
  remove(): Promise<void>
}

/** Makes a test project from files by path; `millrace.yaml` is one of them. */
export async function openTestProject(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<TestProject> {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'millrace-test-')))
  const root = join(top, 'work')
  await mkdir(root)
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  const commit = async (message = 'change') => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
  }
  const reopen = async (change: Partial<Project> = {}): Promise<Project> => {
    const repository = await openRepository(root)
    return {
      root,
      config: readConfig({
        text: await readFile(join(root, 'millrace.yaml'), 'utf8'),
        file: 'millrace.yaml',
      }),
      source: repository.source(),
      store: openLocalStore(join(top, 'store')),
      repository,
      head: { commit: await repository.headCommit(), dirty: (await repository.dirtyPaths()).length > 0 },
      progress: silent,
      now: () => new Date('2026-01-02T03:04:05Z'),
      threads: 2,
      env: process.env,
      cache: join(top, 'cache'),
      ...change,
    }
  }
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Ada')
  git('config', 'user.email', 'ada@example.org')
  for (const [path, content] of Object.entries({ '.gitignore': '.millrace/\n', ...files }))
    await write(path, content)
  await commit('start')
  const project = await reopen()
  return { project, top, write, git, commit, reopen, remove: () => rm(top, { recursive: true, force: true }) }
}
