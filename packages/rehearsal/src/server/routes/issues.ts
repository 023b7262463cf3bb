import { loginOf } from '../../state/identity.ts'
import type { Issue } from '../../state/issue.ts'
import { newIssue } from '../../state/new-issue.ts'
import { announce } from '../events/announce.ts'
import { page } from '../paging.ts'
import { ApiProblem } from '../problem.ts'
import { type Answer, created, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { issueView } from '../views/issue.ts'
import { findIssue } from './find-pull.ts'
import { issueNeeds } from './issue-needs.ts'
import { addLabels } from './labels.ts'

const ISSUES = '/repos/{owner}/{repo}/issues'

export const issueRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: ISSUES, needs: { issues: 'read' }, run: list },
  { method: 'POST', path: ISSUES, needs: { issues: 'write' }, role: 'read', run: create },
  {
    method: 'GET',
    path: `${ISSUES}/{issue_number}`,
    // Of a pull request, too: GitHub's table has it below issues alone.
    needs: { issues: 'read' },
    run: call => ok(issueView(call.world, call.repository, findIssue(call))),
  },
  { method: 'PATCH', path: `${ISSUES}/{issue_number}`, needs: issueNeeds('write'), run: update },
]

function list(call: RepositoryCall): Answer {
  const { world, repository, query } = call
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(name => name !== '')
  const creator = query.get('creator')
  const since = query.get('since')
  const entries = [...repository.issues.values()].filter(
    issue =>
      (state === 'all' || issue.state === state) &&
      labels.every(name => issue.labels.some(has => has.toLowerCase() === name.toLowerCase())) &&
      (creator === null || issue.author === creator) &&
      (since === null || issue.updatedAt >= since),
  )
  const key = (issue: Issue): string => (query.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt)
  entries.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number)
  if (query.get('direction') !== 'asc') entries.reverse()
  return page(call, `/repos/${repository.fullName}/issues`, {
    entries,
    view: issue => issueView(world, repository, issue),
  })
}

async function create(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  if (!repository.settings.hasIssues) throw new ApiProblem(410, 'Issues are disabled for this repo')
  const body = call.body as { title: string | number; body?: string; labels?: (string | { name?: string })[] }
  const issue = newIssue(world, repository, {
    title: String(body.title),
    body: body.body ?? null,
    author: loginOf(identity),
  })
  const names = (body.labels ?? []).map(label => (typeof label === 'string' ? label : (label.name ?? '')))
  addLabels(call, issue, names)
  await announceIssue(call, issue, 'opened')
  return created(issueView(world, repository, issue))
}

async function update(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const issue = findIssue(call)
  const body = call.body as {
    title?: string
    body?: string | null
    state?: 'open' | 'closed'
    state_reason?: Issue['stateReason']
    labels?: (string | { name?: string })[]
  }
  if (repository.pulls.has(issue.number) && body.state !== undefined) {
    throw new ApiProblem(501, 'The local GitHub closes pull requests through /pulls alone.')
  }
  if (body.title !== undefined && body.title !== null) issue.title = body.title
  if (body.body !== undefined) issue.body = body.body
  if (body.labels !== undefined) {
    issue.labels = []
    addLabels(
      call,
      issue,
      body.labels.map(label => (typeof label === 'string' ? label : (label.name ?? ''))),
    )
  }
  issue.updatedAt = world.now()
  if (body.state !== undefined && body.state !== issue.state) {
    const closed = body.state === 'closed'
    issue.state = body.state
    issue.stateReason = body.state_reason ?? (closed ? 'completed' : 'reopened')
    issue.closedAt = closed ? world.now() : null
    issue.closedBy = closed ? loginOf(identity) : null
    await announceIssue(call, issue, closed ? 'closed' : 'reopened')
  } else await announceIssue(call, issue, 'edited')
  return ok(issueView(world, repository, issue))
}

async function announceIssue(call: RepositoryCall, issue: Issue, action: string): Promise<void> {
  const { world, repository } = call
  await announce(world, call, {
    name: 'issues',
    action,
    payload: { issue: issueView(world, repository, issue) },
  })
}
