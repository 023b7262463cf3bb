import { git } from '../../state/git.ts'
import { type Identity, loginOf } from '../../state/identity.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { announcePull } from '../events/announce-pull.ts'

/** Closes a pull request; its test merge goes, `refs/pull/N/head` stays. */
export async function closePull(
  world: World,
  by: { repository: Repository; pull: PullRequest; identity: Identity },
): Promise<void> {
  const { repository, pull, identity } = by
  const { issue } = pull
  issue.state = 'closed'
  issue.closedAt = world.now()
  issue.updatedAt = issue.closedAt
  issue.closedBy = loginOf(identity)
  await announcePull(world, by, { action: 'closed' })
  await git(repository.gitDir, ['update-ref', '-d', `refs/pull/${issue.number}/merge`])
}
