import { parsePointer, pointerDigest } from '@millrace/config'
import { bug, MillraceError } from '@millrace/contract'
import type { Commit, Repository } from '@millrace/forge'
import type { Wanted } from '../wanted.ts'
import { checkChain, type PointerStep } from './pointer-chain.ts'

type History = Pick<Repository, 'history' | 'readAt' | 'changedPaths' | 'prefix'>

/**
 * Checks how the wanted pointer came to main: it follows the one that was deployed last (MR2422, MR2423), and the
 * commit that brought it changes nothing else (MR2424; of a merge, all that it merged). Returns that commit.
 */
export async function verifyHistory(
  repository: History,
  wanted: Wanted,
  deployed: string | undefined,
): Promise<Commit> {
  const commits = await repository.history(wanted.path)
  const [brought] = commits
  if (brought === undefined) throw bug(`${wanted.path} is on main and no commit brought it`)
  const steps: PointerStep[] = []
  for (const { sha } of commits) {
    const text = await repository.readAt(sha, wanted.path)
    // Where the file was removed for a while, its successor still follows the last text.
    if (text === undefined) continue
    const { previous, sequence } = parsePointer(text, wanted.path, 'model').meta
    steps.push({ digest: pointerDigest(text), sequence, previous })
    if (steps.at(-1)?.digest === deployed) break
  }
  checkChain(steps, deployed, { file: wanted.path })
  const own = `${repository.prefix}${wanted.path}`
  const others = (await repository.changedPaths(brought.sha)).filter(path => path !== own)
  if (others.length > 0) {
    const paths =
      others.length > 3 ? `${others.slice(0, 3).join(', ')} and ${others.length - 3} more` : others.join(', ')
    throw new MillraceError(
      'MR2424',
      { commit: brought.sha.slice(0, 7), paths },
      { where: { file: wanted.path } },
    )
  }
  return brought
}
