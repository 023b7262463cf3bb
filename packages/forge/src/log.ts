import { parseProposalBranch } from '@millrace/contract'
import type { Commit, OpenProposal } from './forge.ts'
import type { Git } from './git.ts'

const FORMAT = '--format=%H%x00%P%x00%cI%x00%an%x00%s'

/** Commits on main's first-parent line that change a path, newest first. */
export async function history(git: Git, tip: string, path: string): Promise<Commit[]> {
  const out = await git.run(['log', '--first-parent', FORMAT, tip, '--', path])
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [sha = '', parents = '', date = '', author = '', subject = ''] = line.split('\0')
      return { sha, parents: parents.split(' ').filter(Boolean), date, author, subject }
    })
}

/** Paths that a commit changes against its first parent, relative to the repository's top. */
export async function changedPaths(git: Git, commit: string): Promise<string[]> {
  const hasParent = (await git.ask(['rev-parse', '--verify', '--quiet', `${commit}^1`])) !== undefined
  const args = hasParent
    ? ['diff', '--name-only', '--no-renames', '-z', `${commit}^1`, commit]
    : ['ls-tree', '-r', '--name-only', '--full-tree', '-z', commit]
  return (await git.run(args)).split('\0').filter(Boolean)
}

/** Proposal branches that main has not taken in, local ones before the remote's. */
export async function openProposals(git: Git, tip: string): Promise<OpenProposal[]> {
  const format = '--format=%(refname)%00%(objectname)%00%(subject)'
  const refs = ['refs/heads/millrace/', 'refs/remotes/origin/millrace/']
  // Most often there is none, and naming HEAD's branch too makes the answer print something (see `readStatus`).
  const out = await git.run(['for-each-ref', format, ...refs, 'refs/heads/'])
  const open = new Map<string, OpenProposal>()
  for (const line of out.split('\n')) {
    const [ref = '', head = '', title = ''] = line.split('\0')
    const branch = ref.replace(/^refs\/(heads|remotes\/origin)\//, '')
    const key = parseProposalBranch(branch)
    if (!key || open.has(branch)) continue
    const isMerged = (await git.ask(['merge-base', '--is-ancestor', head, tip])) !== undefined
    if (!isMerged) open.set(branch, { key, branch, head, title })
  }
  return [...open.values()]
}
