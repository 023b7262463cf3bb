import { isAncestor } from '../../state/commits.ts'
import { type Identity, loginOf } from '../../state/identity.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import { rulesetsOf } from '../../state/rulesets-of.ts'
import type { World } from '../../state/world.ts'
import { announcePull } from '../events/announce-pull.ts'
import { announcePush, type RefChange } from '../events/announce-push.ts'
import { closePull } from './close-pull.ts'
import { refreshPull } from './refresh-pull.ts'

/**
 * What follows from refs that moved: push events, pull requests that have a new head (approvals that went stale are
 * dismissed), others whose base moved, and those whose branch is gone or is now part of their base.
 */
export async function refsChanged(
  world: World,
  by: { repository: Repository; identity: Identity },
  changes: readonly RefChange[],
): Promise<void> {
  by.repository.pushedAt = world.now()
  for (const change of changes) {
    await announcePush(world, by, change)
    if (!change.ref.startsWith('refs/heads/')) continue
    const branch = change.ref.slice('refs/heads/'.length)
    for (const repository of world.repositories.values()) {
      for (const pull of openPulls(repository)) {
        if (pull.head.repository === by.repository.fullName && pull.head.branch === branch) {
          await headMoved(world, { ...by, repository, pull }, change)
        } else if (repository === by.repository && pull.base.branch === branch) {
          await baseMoved(world, { ...by, pull }, change)
        }
      }
    }
  }
}

interface Moved {
  repository: Repository
  pull: PullRequest
  identity: Identity
}

function openPulls(repository: Repository): PullRequest[] {
  return [...repository.pulls.values()].filter(({ issue }) => issue.state === 'open')
}

async function headMoved(world: World, moved: Moved, change: RefChange): Promise<void> {
  const { repository, pull } = moved
  if (change.after === undefined) return await closePull(world, moved)
  await refreshPull(world, repository, pull)
  pull.issue.updatedAt = world.now()
  pull.lastPusher = loginOf(moved.identity)
  const rules = rulesetsOf(repository, `refs/heads/${pull.base.branch}`)
  if (rules.some(({ pullRequest }) => pullRequest?.dismissStale === true)) {
    for (const review of pull.reviews) if (review.state === 'APPROVED') review.state = 'DISMISSED'
  }
  await announcePull(world, moved, {
    action: 'synchronize',
    payload: { before: change.before, after: change.after },
  })
}

async function baseMoved(world: World, moved: Moved, change: RefChange): Promise<void> {
  const { repository, pull } = moved
  if (change.after === undefined) return await closePull(world, moved)
  if (await isAncestor(repository.gitDir, pull.head.sha, change.after)) {
    // Somebody pushed the branch's commits to base: GitHub calls that merged.
    pull.merged = {
      commit: change.after,
      by: loginOf(moved.identity),
      at: world.now(),
    }
    return await closePull(world, moved)
  }
  await refreshPull(world, repository, pull)
}
