import { pointerDigest } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import type { Commit, Repository } from '@millrace/forge'
import type { DeployOptions, Wanted } from '../wanted.ts'

/**
 * Checks that the wanted pointer is what stood at the head of the pull request that brought it: a push without one is
 * MR2440, one that changed more than the pointer MR2441, and a pointer that was changed by merging MR2442.
 */
export async function checkApproved(
  repository: Pick<Repository, 'readAt' | 'refresh' | 'prefix'>,
  codeHost: NonNullable<DeployOptions['codeHost']>,
  { brought, wanted }: { brought: Commit; wanted: Pick<Wanted, 'path' | 'digest'> },
): Promise<void> {
  const where = { file: wanted.path }
  const commit = brought.sha.slice(0, 7)
  const pullRequest = await codeHost.pullRequestOf(brought.sha)
  if (pullRequest === undefined) throw new MillraceError('MR2440', { commit }, { where })
  const { number, head } = pullRequest
  const others = (await codeHost.files(number)).filter(path => path !== `${repository.prefix}${wanted.path}`)
  if (others.length > 0) {
    const paths = [...others.slice(0, 3), ...(others.length > 3 ? [`${others.length - 3} more`] : [])]
    throw new MillraceError('MR2441', { number, paths: paths.join(', ') }, { where })
  }
  const approved = await readAtHead(repository, head.sha, wanted.path)
  if (approved === undefined || pointerDigest(approved) !== wanted.digest)
    throw new MillraceError('MR2442', { number, head: head.sha.slice(0, 7), commit }, { where })
}

/** A squashed or rebased head is on no branch any more: the remote still has it. */
async function readAtHead(
  repository: Pick<Repository, 'readAt' | 'refresh'>,
  head: string,
  path: string,
): Promise<string | undefined> {
  const text = await repository.readAt(head, path)
  if (text !== undefined) return text
  await repository.refresh(head)
  return repository.readAt(head, path)
}
