import { access as accessFile, readFile } from 'node:fs/promises'
import { availableParallelism, homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import { type CodeHost, openAtHead, type Repository, withCodeHost } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import type { Store } from '@millrace/store'
import { fallBackToGit, HURRIED } from './github/fall-back.ts'
import { labelsOf } from './github/labels.ts'
import { findAccess, openHost, remotePlace } from './github/open-host.ts'
import { openStores } from './github/open-stores.ts'
import { guardRepository, isTrusted } from './github/untrusted.ts'
import type { Inputs, Surroundings } from './verb.ts'
import type { WorkflowRun } from './workflow-run.ts'

export const CONFIG_FILE = 'millrace.yaml'

/** A project as the command line, or a step of a workflow, opened it. */
export interface OpenProject extends Project {
  /** The branch that is checked out. */
  readonly branch: string
  /** Where proposals are pull requests; `undefined` where only Git is there. */
  readonly codeHost: CodeHost | undefined
  /** The workflow run around us; `undefined` on a terminal. */
  readonly run: WorkflowRun | undefined
  /** The store as main's runs left it: that of the project, but for a run that main does not trust. */
  readonly trustedStore: Store
}

/**
 * Opens the project around the current folder: config, store, repository, and the code host where there is one. Nothing
 * is written. A run that main does not trust gets a store that lies over the real one, and can not act (MR4060).
 * MR4061 where a hosted machine would keep what it makes in a folder. With `looks` nothing will be changed: on a
 * terminal what the code host does not tell is then left to Git.
 */
export async function openProject(
  inputs: Inputs,
  surroundings: Surroundings,
  { looks = false }: { looks?: boolean } = {},
): Promise<OpenProject> {
  const { cwd, env, now, progress, run } = surroundings
  const folder = resolve(cwd, text(inputs['working-directory']) ?? '.')
  const root = await findRoot(folder)
  const environment = text(inputs['env']) ?? env['MILLRACE_ENV']
  // Git answers on its own core while the config is parsed here. What is wrong with the config is said first.
  const [parsed, opened] = await Promise.allSettled([
    readText(join(root, CONFIG_FILE)).then(written =>
      readConfig({ text: written, file: CONFIG_FILE, ...(environment && { environment }) }),
    ),
    openAtHead(root, surroundings.access && { auth: surroundings.access }),
  ])
  if (parsed.status === 'rejected') throw parsed.reason
  if (opened.status === 'rejected') throw opened.reason
  const config = parsed.value
  if (run?.hosted && config.store.driver === 'local')
    throw new MillraceError('MR4061', {}, { where: { file: CONFIG_FILE } })
  const { branch, head } = opened.value
  const home = env['HOME'] ?? homedir()
  const access = await findAccess(surroundings, opened.value.repository)
  const isLook = looks && run === undefined
  const codeHost = await openHost(surroundings, access, isLook ? HURRIED : {})
  const own = opened.value.repository
  const told = hosted(own, codeHost, run)
  const repository = isLook && codeHost ? fallBackToGit(told, { own, progress }) : told
  const cache = env['MILLRACE_CACHE'] ?? join(home, '.cache', 'millrace')
  const stores = openStores(config.store, {
    projectRoot: root,
    home,
    cache,
    env,
    run,
    repository: config.store.driver === 'oci' ? (access ?? (await remotePlace(repository, env))) : undefined,
  })
  return {
    root,
    config,
    source: repository.source(),
    store: stores.own,
    trustedStore: stores.trusted,
    repository,
    branch,
    head,
    codeHost,
    run,
    progress,
    now,
    threads: availableParallelism(),
    env,
    cache,
  }
}

function hosted(
  repository: Repository,
  codeHost: CodeHost | undefined,
  run: WorkflowRun | undefined,
): Repository {
  const withHost = codeHost ? withCodeHost(repository, codeHost, { labels: labelsOf }) : repository
  return run === undefined || isTrusted(run) ? withHost : guardRepository(withHost, run)
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
    await accessFile(path)
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
