import type { Git } from './git.ts'

/** The work tree against HEAD. */
export interface WorkTreeStatus {
  /** `undefined` in a repository without a commit. */
  commit: string | undefined
  /** `(detached)` where none is checked out. */
  branch: string
  /** Changed and untracked paths, relative to the repository's top. */
  paths: string[]
}

/** Fields before the path, by the kind of an entry of `git status --porcelain=v2`. */
const FIELDS: Readonly<Record<string, number>> = { '1': 8, '2': 9, u: 10, '?': 1 }

/**
 * Asks once for commit and changes, limited to `paths`. The branch lines also keep simple-git from waiting 50 ms, as it
 * does after a command that printed nothing.
 */
export async function readStatus(git: Git, paths: readonly string[]): Promise<WorkTreeStatus> {
  const args = ['status', '--porcelain=v2', '-z', '--branch', '--untracked-files=all', '--', ...paths]
  return parseStatus(await git.run(args))
}

/** Reads `git status --porcelain=v2 -z --branch`; a rename carries its old path as an extra entry. */
export function parseStatus(porcelain: string): WorkTreeStatus {
  const status: WorkTreeStatus = { commit: undefined, branch: '(detached)', paths: [] }
  const entries = porcelain.split('\0')
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] ?? ''
    const oid = /^# branch\.oid ([0-9a-f]+)$/.exec(entry)?.[1]
    if (oid !== undefined) status.commit = oid
    const name = /^# branch\.head (.+)$/.exec(entry)?.[1]
    if (name !== undefined) status.branch = name
    const fields = FIELDS[entry.charAt(0)]
    if (fields === undefined) continue
    status.paths.push(entry.split(' ').slice(fields).join(' '))
    if (entry.startsWith('2')) index++
  }
  return status
}
