import { git } from '../../state/git.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import type { PullDetails } from '../views/pull-request.ts'

/** Sizes of a pull request; whether it can be merged only where that was worked out (`known`) and it is open. */
export async function describePull(
  repository: Repository,
  pull: PullRequest,
  { known, blocked = false }: { known: boolean; blocked?: boolean },
): Promise<PullDetails> {
  const { gitDir } = repository
  const range = `${pull.base.sha}...${pull.head.sha}`
  const [commits, numbers] = await Promise.all([
    git(gitDir, ['rev-list', '--count', `${pull.base.sha}..${pull.head.sha}`]),
    git(gitDir, ['diff', '--numstat', '--no-renames', range]),
  ])
  const lines = numbers.split('\n').filter(line => line !== '')
  // Binary files have a dash for both.
  const sum = (column: number): number =>
    lines.reduce((total, line) => total + (Number.parseInt(line.split('\t')[column]!, 10) || 0), 0)
  return {
    ...mergeability(pull, known, blocked),
    commits: Number(commits),
    additions: sum(0),
    deletions: sum(1),
    changedFiles: lines.length,
  }
}

function mergeability(
  pull: PullRequest,
  known: boolean,
  blocked: boolean,
): Pick<PullDetails, 'mergeable' | 'mergeableState'> {
  if (!known || pull.merged !== undefined || pull.issue.state === 'closed') {
    return { mergeable: null, mergeableState: 'unknown' }
  }
  if (pull.testMerge === undefined) return { mergeable: false, mergeableState: 'dirty' }
  return { mergeable: true, mergeableState: pull.draft ? 'draft' : blocked ? 'blocked' : 'clean' }
}
