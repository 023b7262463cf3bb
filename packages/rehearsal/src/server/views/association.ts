import { allows } from '../../state/identity.ts'
import type { Repository } from '../../state/repository.ts'

/** How an author stands to a repository: `author_association`. */
export function associationOf(repository: Repository, login: string): string {
  if (login === repository.owner) return 'OWNER'
  if (allows(repository.members.get(login) ?? 'none', 'read')) return 'COLLABORATOR'
  const merged = [...repository.pulls.values()].some(
    pull => pull.issue.author === login && pull.merged !== undefined,
  )
  return merged ? 'CONTRIBUTOR' : 'NONE'
}
