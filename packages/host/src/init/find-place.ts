import { access, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { askProgram } from '../doctor/ask-program.ts'
import { parseRemote, type Slug } from '../github/server.ts'

/** Where a new project will stand. */
export interface ProjectPlace {
  /** Top of the repository, or the project's own folder where there is none yet. */
  top: string
  /** Path of the project below it: empty, or ending in `/`. */
  prefix: string
  /** True where the folder is in a repository already. */
  inRepository: boolean
  /** Where origin is, if it is of the form `host/owner/name`. */
  origin: Slug | undefined
}

/** Looks for the repository around a folder, which need not be there yet. */
export async function findPlace(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ProjectPlace> {
  const there = await nearest(folder)
  const git = async (...args: string[]) => {
    const { exitCode, stdout } = await askProgram(['git', ...args], { cwd: there, env })
    return exitCode === 0 ? stdout.trim() : undefined
  }
  const top = await git('rev-parse', '--show-toplevel')
  if (!top) return { top: folder, prefix: '', inRepository: false, origin: undefined }
  const full = join(await realpath(there), relative(there, folder))
  const below = relative(top, full).split(sep).join('/')
  const remote = await git('remote', 'get-url', 'origin')
  return {
    top,
    prefix: below === '' ? '' : `${below}/`,
    inRepository: true,
    origin: remote === undefined ? undefined : parseRemote(remote),
  }
}

async function nearest(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    try {
      await access(at)
      return at
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(at) === at) throw error
    }
  }
}
