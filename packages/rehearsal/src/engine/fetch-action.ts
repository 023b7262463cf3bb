import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { bug, MillraceError } from '@millrace/contract'

/** One action to copy: from a folder or a bare Git repository. */
export interface FetchCall {
  source: string
  /** Folder of the action in it; empty is its root. */
  path: string
  ref: string
  target: string
  /** As the workflow names it. */
  written: string
}

const run = promisify(execFile)
const LEFT_OUT = new Set(['.git', 'node_modules'])

/** Copies an action below `target`. MR5039 where it is not there. */
export async function fetchAction(call: FetchCall): Promise<void> {
  const { source, path, ref, target, written } = call
  await mkdir(target, { recursive: true })
  if (await isFolder(join(source, 'objects'))) return await fromGit(call)
  const from = join(source, path)
  if (!(await isFolder(from))) {
    throw new MillraceError('MR5039', { action: written, problem: `${ref} has no folder ${path}` })
  }
  const file = path === '' ? await aloneAtRoot(from) : undefined
  if (file !== undefined) return await cp(join(from, file), join(target, file))
  await cp(from, join(target, path), { recursive: true, filter: name => !LEFT_OUT.has(basename(name)) })
}

/** `action.yml` or `action.yaml` of a folder. MR5039 where it has neither. */
export async function actionFile(folder: string, action: string): Promise<string> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = join(folder, name)
    if ((await stat(file).catch(() => undefined))?.isFile()) return file
  }
  throw new MillraceError('MR5039', { action, problem: 'it has no action.yml' })
}

/**
 * A composite at the root of a repository that reads no file of it is its action.yml: act would copy the whole
 * repository for every step.
 */
async function aloneAtRoot(folder: string): Promise<string | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    if (text === undefined) continue
    return /^\s*using:\s*["']?composite/m.test(text) && !/action_path/i.test(text) ? name : undefined
  }
  return undefined
}

async function fromGit({ source, path, ref, target, written }: FetchCall): Promise<void> {
  const git = ['--git-dir', source]
  const named = [...git, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]
  const commit = await run('git', named).catch(() => undefined)
  if (commit === undefined)
    throw new MillraceError('MR5039', { action: written, problem: `there is no ref ${ref}` })
  const id = commit.stdout.trim()
  if (path !== '') {
    const there = await run('git', [...git, 'cat-file', '-e', `${id}:${path}`]).catch(() => undefined)
    if (there === undefined)
      throw new MillraceError('MR5039', { action: written, problem: `${ref} has no folder ${path}` })
  }
  const archive = spawn('git', [...git, 'archive', id, '--', path === '' ? '.' : path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const unpack = spawn('tar', ['-x', '-C', target], { stdio: ['pipe', 'ignore', 'ignore'] })
  archive.stdout.pipe(unpack.stdin)
  const code = await new Promise(resolve => unpack.once('close', resolve))
  if (code !== 0) throw bug(`tar ended with ${String(code)} for ${written}`)
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}
