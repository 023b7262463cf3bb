import type { CommitStatus } from '../../state/commit-status.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { apiOf, nodeId } from './urls.ts'
import { userView } from './user.ts'

/** `simple-commit-status`, as the combined status lists it. */
export function simpleStatusView(
  world: World,
  repository: Repository,
  status: CommitStatus,
): Record<string, unknown> {
  return {
    url: `${apiOf(world, repository)}/statuses/${status.sha}`,
    avatar_url: userView(world, status.creator)['avatar_url'],
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}

/** `status`. */
export function statusView(
  world: World,
  repository: Repository,
  status: CommitStatus,
): Record<string, unknown> {
  return { ...simpleStatusView(world, repository, status), creator: userView(world, status.creator) }
}
