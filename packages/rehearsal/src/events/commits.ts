import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { HubEvent } from '../hub.ts'
import type { EventFacts } from './triggers.ts'

const run = promisify(execFile)
const NOTHING = '0'.repeat(40)

async function git(gitDir: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['--git-dir', gitDir, ...args], { maxBuffer: 1 << 28 })
  return stdout
}

/** Paths of a folder at a commit. */
export async function listFiles(gitDir: string, commit: string, folder: string): Promise<string[]> {
  const text = await git(gitDir, ['ls-tree', '-z', '--name-only', commit, '--', `${folder}/`])
  return text.split('\0').filter(path => path !== '')
}

export async function readBlob(gitDir: string, commit: string, path: string): Promise<string> {
  return await git(gitDir, ['cat-file', 'blob', `${commit}:${path}`])
}

/** What filters ask about an event, read from the bare repository. */
export function eventFacts(gitDir: string, event: HubEvent): EventFacts {
  return {
    async changedPaths() {
      const range = await rangeOf(gitDir, event)
      const text = await git(gitDir, ['diff', '--name-only', '--no-renames', '-z', ...range])
      return text.split('\0').filter(path => path !== '')
    },
    async headMessage() {
      return await git(gitDir, ['log', '-1', '--format=%B', headOf(event)])
    },
  }
}

function headOf(event: HubEvent): string {
  const pull = event.payload['pull_request'] as { head?: { sha?: string } } | undefined
  return pull?.head?.sha ?? event.sha
}

/**
 * A pull request: three dots, what its branch adds. A push: two dots, what changed on the ref; a new branch is
 * compared with where it left the default branch.
 */
async function rangeOf(gitDir: string, event: HubEvent): Promise<string[]> {
  const pull = event.payload['pull_request'] as
    | { base?: { sha?: string }; head?: { sha?: string } }
    | undefined
  if (pull?.base?.sha && pull.head?.sha) return [`${pull.base.sha}...${pull.head.sha}`]
  const before = String(event.payload['before'] ?? NOTHING)
  if (before !== NOTHING) return [before, event.sha]
  const repository = event.payload['repository'] as { default_branch?: string } | undefined
  const fallback = `refs/heads/${repository?.default_branch ?? 'main'}`
  const root =
    fallback === event.ref ? '' : await git(gitDir, ['merge-base', fallback, event.sha]).catch(() => '')
  // The first push of all: everything is new.
  return [root.trim() || (await git(gitDir, ['hash-object', '-t', 'tree', '/dev/null'])).trim(), event.sha]
}

/** Commit of a ref, or `undefined`. */
export async function resolveRef(gitDir: string, ref: string): Promise<string | undefined> {
  const text = await git(gitDir, ['for-each-ref', '--format=%(objectname)', ref])
  return text.trim().split('\n')[0] || undefined
}
