import { access, readFile } from 'node:fs/promises'
import { availableParallelism, homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import { openAtHead } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import { openStore } from '@millrace/store'
import type { Inputs, Surroundings } from './verb.ts'

export const CONFIG_FILE = 'millrace.yaml'

/** A project as the command line opened it. */
export interface OpenProject extends Project {
  /** The branch that is checked out. */
  branch: string
}

/** Opens the project around the current folder: config, store, repository. Nothing is written. */
export async function openProject(
  inputs: Inputs,
  { cwd, env, now, progress }: Surroundings,
): Promise<OpenProject> {
  const folder = resolve(cwd, text(inputs['working-directory']) ?? '.')
  const root = await findRoot(folder)
  const environment = text(inputs['env']) ?? env['MILLRACE_ENV']
  // Git answers on its own core while the config is parsed here. What is wrong with the config is said first.
  const [parsed, opened] = await Promise.allSettled([
    readText(join(root, CONFIG_FILE)).then(written =>
      readConfig({ text: written, file: CONFIG_FILE, ...(environment && { environment }) }),
    ),
    openAtHead(root),
  ])
  if (parsed.status === 'rejected') throw parsed.reason
  if (opened.status === 'rejected') throw opened.reason
  const config = parsed.value
  const { repository, branch, head } = opened.value
  const home = env['HOME'] ?? homedir()
  return {
    root,
    config,
    source: repository.source(),
    store: openStore(config.store, { projectRoot: root, home }),
    repository,
    branch,
    head,
    progress,
    now,
    threads: availableParallelism(),
    env,
    cache: env['MILLRACE_CACHE'] ?? join(home, '.cache', 'millrace'),
  }
}

/** The nearest folder from here upwards with a millrace.yaml (MR4006). */
export async function findRoot(from: string): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    if (await exists(join(folder, CONFIG_FILE))) return folder
    if (dirname(folder) === folder) throw new MillraceError('MR4006', { folder: from })
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw error
  }
}

/** Whatever the system says is the user's to mend: rights, or a folder in the file's place. */
async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new MillraceError('MR4030', { file, why: `The system says ${code}.` }, { cause })
  }
}

/** An input that is a text, or absent. */
export function text(value: Inputs[string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}
