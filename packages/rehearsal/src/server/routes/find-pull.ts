import type { Issue } from '../../state/issue.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import { notFound } from '../problem.ts'
import type { RepositoryCall } from '../route.ts'

export function findPull({ repository, params }: RepositoryCall): PullRequest {
  const pull = repository.pulls.get(Number(params['pull_number']))
  if (pull === undefined) throw notFound()
  return pull
}

/** Issue or pull request of `{issue_number}`. */
export function findIssue({ repository, params }: RepositoryCall): Issue {
  const issue = repository.issues.get(Number(params['issue_number']))
  if (issue === undefined) throw notFound()
  return issue
}
