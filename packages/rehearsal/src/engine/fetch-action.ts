import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { bug, MillraceError } from '@millrace/contract'

/** A repository of actions to copy: from a folder or a bare Git repository. */
export interface FetchCall {
  source: string
  ref: string
  target: string
  /** As the workflow names it. */
  written: string
}

const run = promisify(execFile)
const LEFT_OUT = new Set(['.git', 'node_modules'])

/** Copies the repository of an action, all of it as GitHub does: an action may read files beside its own. */
export async function fetchActions({ source, ref, target, written }: FetchCall): Promise<void> {
  await mkdir(target, { recursive: true })
  if (await isFolder(join(source, 'objects'))) return await fromGit({ source, ref, target, written })
  const files = await filesOfClone(source)
  if (files === undefined) {
    return await cp(source, target, { recursive: true, filter: name => !LEFT_OUT.has(basename(name)) })
  }
  for (const file of files) await cp(join(source, file), join(target, file))
}

/** What Git would know of a clone's working tree; `undefined` for a folder that is no clone. */
async function filesOfClone(folder: string): Promise<string[] | undefined> {
  const git = (...args: string[]) =>
    run('git', ['-C', folder, ...args], { maxBuffer: 1 << 26 }).catch(() => undefined)
  const top = await git('rev-parse', '--show-toplevel')
  if (top === undefined || (await realpath(folder)) !== (await realpath(top.stdout.trim()))) return undefined
  const listed = await git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  const names = listed?.stdout.split('\0').filter(name => name !== '') ?? []
  const there = await Promise.all(
    names.map(async name => ((await stat(join(folder, name)).catch(() => undefined)) ? [name] : [])),
  )
  return there.flat()
}

/** `action.yml` or `action.yaml` of a folder. MR5039 where it has neither. */
export async function actionFile(folder: string, action: string): Promise<string> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = join(folder, name)
    if ((await stat(file).catch(() => undefined))?.isFile()) return file
  }
  throw new MillraceError('MR5039', { action, problem: 'it has no action.yml' })
}

async function fromGit({ source, ref, target, written }: FetchCall): Promise<void> {
  const git = ['--git-dir', source]
  const named = [...git, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]
  const commit = await run('git', named).catch(() => undefined)
  if (commit === undefined)
    throw new MillraceError('MR5039', { action: written, problem: `there is no ref ${ref}` })
  const id = commit.stdout.trim()
  const archive = spawn('git', [...git, 'archive', id], {
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
