import type { Identity } from '../../state/identity.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { describePull } from '../pulls/describe-pull.ts'
import { associationOf } from '../views/association.ts'
import { fullPullView } from '../views/pull-request.ts'
import { announce } from './announce.ts'

/** `pull_request` or `pull_request_review` with the pull request as it is now. */
export async function announcePull(
  world: World,
  by: { repository: Repository; pull: PullRequest; identity: Identity },
  event: { name?: string; action: string; payload?: Record<string, unknown> },
): Promise<void> {
  const { repository, pull, identity } = by
  const { number } = pull.issue
  const view = fullPullView(
    world,
    { repository, pull },
    await describePull(repository, pull, { known: true }),
  )
  // Without a test merge (conflicts) nothing runs; after a merge the base branch is what counts.
  const at =
    pull.merged === undefined
      ? { ref: `refs/pull/${number}/merge`, sha: pull.testMerge ?? pull.head.sha }
      : { ref: `refs/heads/${pull.base.branch}`, sha: pull.merged.commit }
  const newcomer = associationOf(repository, pull.issue.author) === 'NONE'
  await announce(
    world,
    { repository, identity },
    {
      name: event.name ?? 'pull_request',
      action: event.action,
      at,
      payload: { number, pull_request: view, ...event.payload },
      pullRequest: {
        fork: pull.head.repository !== repository.fullName,
        newcomer,
        runnable: pull.merged !== undefined || pull.testMerge !== undefined,
      },
    },
  )
}
