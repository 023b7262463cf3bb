import { MillraceError } from '@millrace/contract'
import type { Git } from './git.ts'

/** The branch that decides what is wanted: the remote's default, else `main`, else `master`, else the current one. */
export async function mainBranch(git: Git): Promise<string> {
  const remote = (await git.ask(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']))?.trim()
  if (remote) return remote.replace(/^origin\//, '')
  const refs = await git.run([
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads/main',
    'refs/heads/master',
  ])
  return refs.split('\n')[0] || (await git.run(['rev-parse', '--abbrev-ref', 'HEAD'])).trim()
}

/** The newest commit of main that this clone knows: the remote's, or the local one where it is ahead. */
export async function mainTip(git: Git): Promise<string> {
  const branch = await mainBranch(git)
  const refs = await git.run([
    'for-each-ref',
    '--format=%(refname) %(objectname)',
    `refs/heads/${branch}`,
    `refs/remotes/origin/${branch}`,
  ])
  const tips = new Map(
    refs
      .split('\n')
      .filter(Boolean)
      .map(line => line.split(' ') as [string, string]),
  )
  const local = tips.get(`refs/heads/${branch}`)
  const remote = tips.get(`refs/remotes/origin/${branch}`)
  if (local === undefined && remote === undefined) throw new MillraceError('MR1102')
  if (local === undefined || remote === undefined || local === remote) return local ?? remote ?? ''
  const isAhead = (await git.ask(['merge-base', '--is-ancestor', remote, local])) !== undefined
  return isAhead ? local : remote
}

/** Full id of a revision's commit (MR1102 in a repository without one, MR1109 where it is unknown). */
export async function commitOf(git: Git, revision: string): Promise<string> {
  const out = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (out !== undefined) return out.trim()
  throw revision === 'HEAD' ? new MillraceError('MR1102') : new MillraceError('MR1109', { revision })
}

export async function hasRemote(git: Git): Promise<boolean> {
  return (await git.ask(['remote', 'get-url', 'origin'])) !== undefined
}

/** Who commits: the person's own identity, or Millrace's where Git has none. */
export async function identity(git: Git): Promise<Record<string, string>> {
  const name = (await git.ask(['config', 'user.name']))?.trim()
  const email = (await git.ask(['config', 'user.email']))?.trim()
  if (name && email) return {}
  const person = { name: name || 'millrace', email: email || 'millrace@localhost' }
  return {
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.email,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
  }
}

/**
 * Id of the oldest commit on main: the same in every clone, another one in a repository made from a template. Throws
 * MR1110 in a shallow clone, which does not have it.
 */
export async function firstCommit(git: Git): Promise<string> {
  if ((await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true')
    throw new MillraceError('MR1110')
  const roots = await git.run(['rev-list', '--first-parent', '--max-parents=0', await mainTip(git)])
  return roots.trim()
}

/** True for a commit that main has taken in; false for one of another branch or one that this clone does not know. */
export async function isOnMain(git: Git, commit: string): Promise<boolean> {
  return (await git.ask(['merge-base', '--is-ancestor', commit, await mainTip(git)])) !== undefined
}
