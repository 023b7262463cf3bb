import type { Issue } from './issue.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** The next number of a repository with what was written; issues and pull requests share the numbers. */
export function newIssue(
  world: World,
  repository: Repository,
  content: { title: string; body: string | null; author: string },
): Issue {
  const now = world.now()
  const issue: Issue = {
    id: world.id(),
    number: Math.max(0, ...repository.issues.keys()) + 1,
    title: content.title,
    body: content.body,
    state: 'open',
    stateReason: null,
    author: content.author,
    labels: [],
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
  }
  repository.issues.set(issue.number, issue)
  return issue
}
