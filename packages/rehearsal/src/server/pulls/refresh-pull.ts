import { resolveCommit } from '../../state/commits.ts'
import { git } from '../../state/git.ts'
import { mergeCommits } from '../../state/merge-commits.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import { noreplyAddress } from '../../state/user.ts'
import { repositoryOf, userOf, type World } from '../../state/world.ts'

/**
 * Brings `refs/pull/N/head` and the test merge `refs/pull/N/merge` up to date with the branches of an open pull
 * request. Where they conflict there is no test merge.
 */
export async function refreshPull(world: World, repository: Repository, pull: PullRequest): Promise<void> {
  const { gitDir } = repository
  const { number } = pull.issue
  const from = repositoryOf(world, pull.head.repository)
  const head = await resolveCommit(from.gitDir, `refs/heads/${pull.head.branch}`)
  const base = await resolveCommit(gitDir, `refs/heads/${pull.base.branch}`)
  if (head === undefined || base === undefined) return
  if (from.gitDir === gitDir) await git(gitDir, ['update-ref', `refs/pull/${number}/head`, head])
  else await git(gitDir, ['fetch', '--quiet', from.gitDir, `+${head}:refs/pull/${number}/head`])
  pull.head.sha = head
  pull.base.sha = base
  const author = userOf(world, pull.issue.author)
  const merge = await mergeCommits(gitDir, 'merge', {
    base,
    head,
    message: `Merge ${head} into ${base}`,
    author: { name: author.name, email: noreplyAddress(author), date: world.now() },
  })
  if (merge === undefined) {
    await git(gitDir, ['update-ref', '-d', `refs/pull/${number}/merge`])
    delete pull.testMerge
  } else {
    await git(gitDir, ['update-ref', `refs/pull/${number}/merge`, merge])
    pull.testMerge = merge
  }
  pull.mergeabilityAsked = false
}
