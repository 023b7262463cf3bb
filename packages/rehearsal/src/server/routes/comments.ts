import { loginOf } from '../../state/identity.ts'
import type { Comment } from '../../state/issue.ts'
import { announce } from '../events/announce.ts'
import { page } from '../paging.ts'
import { ApiProblem, notFound } from '../problem.ts'
import { type Answer, created, noContent, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { commentView, issueView } from '../views/issue.ts'
import { findIssue } from './find-pull.ts'
import { issueNeeds } from './issue-needs.ts'

const ISSUES = '/repos/{owner}/{repo}/issues'
/** GitHub refuses longer ones. */
const LONGEST = 65_536

export const commentRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: `${ISSUES}/{issue_number}/comments`, needs: issueNeeds('read'), run: list },
  {
    method: 'POST',
    path: `${ISSUES}/{issue_number}/comments`,
    needs: issueNeeds('write'),
    role: 'read',
    run: create,
  },
  {
    method: 'GET',
    path: `${ISSUES}/comments/{comment_id}`,
    needs: issueNeeds('read'),
    run: call => ok(commentView(call.world, call.repository, find(call))),
  },
  { method: 'PATCH', path: `${ISSUES}/comments/{comment_id}`, needs: issueNeeds('write'), run: update },
  {
    method: 'DELETE',
    path: `${ISSUES}/comments/{comment_id}`,
    needs: issueNeeds('write'),
    run: call => {
      call.repository.comments.delete(find(call).id)
      return noContent
    },
  },
]

function find({ repository, params }: RepositoryCall): Comment {
  const comment = repository.comments.get(Number(params['comment_id']))
  if (comment === undefined) throw notFound()
  return comment
}

function list(call: RepositoryCall): Answer {
  const { world, repository, query } = call
  const { number } = findIssue(call)
  const since = query.get('since')
  const entries = [...repository.comments.values()].filter(
    comment => comment.issue === number && (since === null || comment.updatedAt >= since),
  )
  return page(call, `/repos/${repository.fullName}/issues/${number}/comments`, {
    entries,
    view: comment => commentView(world, repository, comment),
  })
}

async function create(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const issue = findIssue(call)
  const now = world.now()
  const comment: Comment = {
    id: world.id(),
    issue: issue.number,
    body: checked(call),
    author: loginOf(identity),
    createdAt: now,
    updatedAt: now,
  }
  repository.comments.set(comment.id, comment)
  issue.updatedAt = now
  await tell(call, comment, 'created')
  return created(commentView(world, repository, comment))
}

async function update(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call
  const comment = find(call)
  comment.body = checked(call)
  comment.updatedAt = world.now()
  await tell(call, comment, 'edited')
  return ok(commentView(world, repository, comment))
}

function checked(call: RepositoryCall): string {
  const body = String(call.body['body'])
  if (body.length <= LONGEST) return body
  const errors = [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${LONGEST} characters)`,
    },
  ]
  throw new ApiProblem(422, 'Validation Failed', { details: { errors } })
}

async function tell(call: RepositoryCall, comment: Comment, action: string): Promise<void> {
  const { world, repository } = call
  const issue = repository.issues.get(comment.issue)!
  await announce(world, call, {
    name: 'issue_comment',
    action,
    payload: {
      issue: issueView(world, repository, issue),
      comment: commentView(world, repository, comment),
    },
  })
}
