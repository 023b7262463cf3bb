import type { Issue, Label } from '../../state/issue.ts'
import { page } from '../paging.ts'
import { has } from '../permit.ts'
import { ApiProblem, invalid, notFound } from '../problem.ts'
import { type Answer, created, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { labelView, labelViews } from '../views/issue.ts'
import { findIssue } from './find-pull.ts'
import { issueNeeds, labelNeeds } from './issue-needs.ts'

const LABELS = '/repos/{owner}/{repo}/labels'
const ON_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels'
/** The colour of a label that was made by putting it on something. */
const GREY = 'ededed'

export const labelRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: LABELS,
    needs: labelNeeds,
    run: call =>
      page(call, `/repos/${call.repository.fullName}/labels`, {
        entries: [...call.repository.labels.values()],
        view: label => labelView(call.world, call.repository, label),
      }),
  },
  { method: 'POST', path: LABELS, needs: { issues: 'write' }, run: create },
  {
    method: 'GET',
    path: `${LABELS}/{name}`,
    needs: labelNeeds,
    run: call => {
      const label = call.repository.labels.get(call.params['name']!.toLowerCase())
      if (label === undefined) throw notFound()
      return ok(labelView(call.world, call.repository, label))
    },
  },
  {
    method: 'GET',
    path: ON_ISSUE,
    needs: issueNeeds('read'),
    run: call => {
      const issue = findIssue(call)
      return page(call, `/repos/${call.repository.fullName}/issues/${issue.number}/labels`, {
        entries: labelViews(call.world, call.repository, issue),
        view: label => label,
      })
    },
  },
  { method: 'POST', path: ON_ISSUE, needs: issueNeeds('write'), run: add },
  { method: 'PUT', path: ON_ISSUE, needs: issueNeeds('write'), run: set },
  { method: 'DELETE', path: `${ON_ISSUE}/{name}`, needs: issueNeeds('write'), run: remove },
]

function create(call: RepositoryCall): Answer {
  const { world, repository } = call
  const { name, color, description } = call.body as { name: string; color?: string; description?: string }
  if (repository.labels.has(name.toLowerCase())) {
    throw invalid('Label', { field: 'name', code: 'already_exists' })
  }
  const label: Label = {
    id: world.id(),
    name,
    color: color ?? GREY,
    description: description ?? null,
    default: false,
  }
  repository.labels.set(name.toLowerCase(), label)
  return created(labelView(world, repository, label))
}

/**
 * Puts labels on an issue or pull request, making those that are new: that takes the right to write issues, and
 * `pull-requests: write` is not enough (actions/labeler#870).
 */
export function addLabels(call: RepositoryCall, issue: Issue, names: readonly string[]): void {
  const { world, repository, identity } = call
  const unknown = names.filter(name => !repository.labels.has(name.toLowerCase()))
  const bot = identity.kind === 'job' || identity.kind === 'app'
  if (bot && unknown.length > 0 && !has(repository, identity, { issues: 'write' })) {
    const errors = [{ resource: 'Repository', field: 'label', code: 'unauthorized' }]
    const message = 'You do not have permission to create labels on this repository.'
    throw new ApiProblem(403, message, { details: { errors } })
  }
  for (const name of unknown) {
    const label = { id: world.id(), name, color: GREY, description: null, default: false }
    repository.labels.set(name.toLowerCase(), label)
  }
  const known = names.map(name => repository.labels.get(name.toLowerCase())!.name)
  issue.labels = [...new Set([...issue.labels, ...known])]
  issue.updatedAt = world.now()
}

function namesIn(body: unknown): string[] {
  const listed = Array.isArray(body) ? body : ((body as { labels?: unknown[] }).labels ?? [])
  return (listed as (string | { name: string })[]).map(label =>
    typeof label === 'string' ? label : label.name,
  )
}

function add(call: RepositoryCall): Answer {
  const issue = findIssue(call)
  addLabels(call, issue, namesIn(call.body))
  return ok(labelViews(call.world, call.repository, issue))
}

function set(call: RepositoryCall): Answer {
  findIssue(call).labels = []
  return add(call)
}

function remove(call: RepositoryCall): Answer {
  const issue = findIssue(call)
  const name = call.params['name']!.toLowerCase()
  if (!issue.labels.some(has => has.toLowerCase() === name)) throw new ApiProblem(404, 'Label does not exist')
  issue.labels = issue.labels.filter(has => has.toLowerCase() !== name)
  return ok(labelViews(call.world, call.repository, issue))
}
