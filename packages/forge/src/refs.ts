import { MillraceError } from '@millrace/contract'
import type { Git } from './git.ts'

/** Branches that are looked for in one question; another default branch costs a second one. */
const USUAL = ['main', 'master']

/** The branch that decides what is wanted: the remote's default, else `main`, else `master`, else the current one. */
export async function mainBranch(git: Git): Promise<string> {
  return (await readMain(git)).branch
}

/** The newest commit of main that this clone knows: the remote's, or the local one where it is ahead. */
export async function mainTip(git: Git): Promise<string> {
  const { local, remote } = await readMain(git)
  if (local === undefined && remote === undefined) throw new MillraceError('MR1102')
  if (local === undefined || remote === undefined || local === remote) return local ?? remote ?? ''
  const isAhead = (await git.ask(['merge-base', '--is-ancestor', remote, local])) !== undefined
  return isAhead ? local : remote
}

interface Main {
  branch: string
  /** Tips of the branch here and at the remote, as far as they are known. */
  local: string | undefined
  remote: string | undefined
}

/** Answers of remotes, asked once for each clone that we opened: a default branch does not change under a command. */
const asked = new WeakMap<Git, Promise<string | undefined>>()

/**
 * The remote's default branch in its own words, where a token lets us ask. `actions/checkout` leaves no `origin/HEAD`,
 * and on a pull request no branch at all.
 */
function remoteDefault(git: Git): Promise<string | undefined> {
  if (!git.hasToken) return Promise.resolve(undefined)
  const answer = asked.get(git) ?? askRemote(git)
  asked.set(git, answer)
  return answer
}

async function askRemote(git: Git): Promise<string | undefined> {
  if (!(await hasRemote(git))) return undefined
  const out = await git.network(['ls-remote', '--symref', 'origin', 'HEAD'])
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(out)?.[1]
}

async function readMain(git: Git): Promise<Main> {
  const usual = await readRefs(git, USUAL)
  const head = usual.get('refs/remotes/origin/HEAD')?.symref.replace('refs/remotes/origin/', '')
  const branch =
    head ??
    (await remoteDefault(git)) ??
    USUAL.find(name => usual.has(`refs/heads/${name}`)) ??
    USUAL.find(name => usual.has(`refs/remotes/origin/${name}`)) ??
    (await currentBranch(git))
  const refs = USUAL.includes(branch) ? usual : await readRefs(git, [branch])
  return {
    branch,
    local: refs.get(`refs/heads/${branch}`)?.commit,
    remote: refs.get(`refs/remotes/origin/${branch}`)?.commit ?? (await fetchMissing(git, branch)),
  }
}

/** Main of a clone that holds only the merge of a pull request, as a shallow checkout of one does. */
async function fetchMissing(git: Git, branch: string): Promise<string | undefined> {
  if (!git.hasToken || !(await hasRemote(git))) return undefined
  const ref = `refs/remotes/origin/${branch}`
  await git.network(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:${ref}`])
  return (await git.run(['rev-parse', ref])).trim()
}

async function readRefs(
  git: Git,
  branches: readonly string[],
): Promise<Map<string, { commit: string; symref: string }>> {
  const names = branches.flatMap(branch => [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`])
  const format = '--format=%(refname)%00%(objectname)%00%(symref)'
  const out = await git.run(['for-each-ref', format, 'refs/remotes/origin/HEAD', ...names])
  return new Map(
    out
      .split('\n')
      .filter(Boolean)
      .map(line => {
        const [name = '', commit = '', symref = ''] = line.split('\0')
        return [name, { commit, symref }]
      }),
  )
}

/** Name of the branch that is checked out, `HEAD` when none is. */
export async function currentBranch(git: Git): Promise<string> {
  return (await git.run(['rev-parse', '--abbrev-ref', 'HEAD'])).trim()
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

/**
 * Who commits: who Git's config names, else Millrace. A bot's token commits as that bot, whoever the machine belongs to,
 * unless the clone's own config names somebody.
 */
export async function identity(git: Git): Promise<Record<string, string>> {
  const scope = git.identity === undefined ? [] : ['--local']
  const name = (await git.ask(['config', ...scope, 'user.name']))?.trim()
  const email = (await git.ask(['config', ...scope, 'user.email']))?.trim()
  if (name && email) return {}
  const person = git.identity ?? { name: name || 'millrace', email: email || 'millrace@localhost' }
  return {
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.email,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
  }
}

/** Id of the oldest commit on main: the same in every clone, another one in a repository made from a template. */
export async function firstCommit(git: Git): Promise<string> {
  const roots = await git.run(['rev-list', '--first-parent', '--max-parents=0', await mainTip(git)])
  return roots.trim()
}

/** True for a commit that main has taken in; false for one of another branch or one that this clone does not know. */
export async function isOnMain(git: Git, commit: string): Promise<boolean> {
  return (await git.ask(['merge-base', '--is-ancestor', commit, await mainTip(git)])) !== undefined
}
