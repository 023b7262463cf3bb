import { has } from '../permit.ts'
import type { Needs, RepositoryCall } from '../route.ts'

/**
 * Routes of issues serve pull requests too, and there GitHub wants `pull-requests`; which one a job has to declare
 * depends on what the number is.
 */
export function issueNeeds(access: 'read' | 'write'): (call: RepositoryCall) => Needs {
  return ({ repository, params }) => {
    const comment = repository.comments.get(Number(params['comment_id']))
    const number = comment?.issue ?? Number(params['issue_number'])
    return repository.pulls.has(number) ? { 'pull-requests': access } : { issues: access }
  }
}

/** Reading labels takes `issues` or `pull-requests`: the one that the token has counts. */
export function labelNeeds({ repository, identity }: RepositoryCall): Needs {
  const pulls = { 'pull-requests': 'read' } as const
  return !has(repository, identity, { issues: 'read' }) && has(repository, identity, pulls)
    ? pulls
    : { issues: 'read' }
}
