import { type CommitStatus, combinedState, latestStatuses } from '../../state/commit-status.ts'
import { resolveCommit } from '../../state/commits.ts'
import { loginOf } from '../../state/identity.ts'
import { announce } from '../events/announce.ts'
import { page } from '../paging.ts'
import { ApiProblem, invalid, notFound } from '../problem.ts'
import { type Answer, created, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { repositoryView } from '../views/repository.ts'
import { simpleStatusView, statusView } from '../views/status.ts'
import { apiOf } from '../views/urls.ts'

const LONGEST_DESCRIPTION = 140
const MOST = 1000

export const statusRoutes: readonly RepositoryRoute[] = [
  { method: 'POST', path: '/repos/{owner}/{repo}/statuses/{sha}', needs: { statuses: 'write' }, run: create },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
    needs: { statuses: 'read' },
    run: list,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/status',
    needs: { statuses: 'read' },
    run: combined,
  },
]

async function create(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const body = call.body as {
    state: CommitStatus['state']
    description?: string | null
    context?: string
    target_url?: string | null
  }
  const sha = await resolveCommit(repository.gitDir, call.params['sha']!)
  if (sha === undefined) throw new ApiProblem(422, `No commit found for SHA: ${call.params['sha']}`)
  const description = body.description ?? null
  if (description !== null && description.length > LONGEST_DESCRIPTION) {
    const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`
    throw invalid('Status', { field: 'description', message })
  }
  const context = body.context ?? 'default'
  if (repository.statuses.filter(one => one.sha === sha && one.context === context).length >= MOST) {
    throw invalid('Status', { message: 'This SHA and context has reached the maximum number of statuses.' })
  }
  const status: CommitStatus = {
    id: world.id(),
    sha,
    context,
    state: body.state,
    description,
    targetUrl: body.target_url ?? null,
    creator: loginOf(identity),
    createdAt: world.now(),
  }
  repository.statuses.push(status)
  await announce(world, call, { name: 'status', payload: { ...status, target_url: status.targetUrl } })
  return created(statusView(world, repository, status))
}

async function commitOf({ repository, params }: RepositoryCall): Promise<string> {
  const sha = await resolveCommit(repository.gitDir, params['ref']!)
  if (sha === undefined) throw notFound()
  return sha
}

async function list(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call
  const sha = await commitOf(call)
  return page(call, `/repos/${repository.fullName}/commits/${sha}/statuses`, {
    entries: repository.statuses.filter(status => status.sha === sha).toReversed(),
    view: status => statusView(world, repository, status),
  })
}

async function combined(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call
  const sha = await commitOf(call)
  const latest = latestStatuses(repository.statuses, sha)
  const api = apiOf(world, repository)
  return page(call, `/repos/${repository.fullName}/commits/${sha}/status`, {
    entries: latest,
    view: status => simpleStatusView(world, repository, status),
    wrap: (total, statuses) => ({
      state: combinedState(latest),
      statuses,
      sha,
      total_count: total,
      repository: repositoryView(world, repository),
      commit_url: `${api}/commits/${sha}`,
      url: `${api}/commits/${sha}/status`,
    }),
  })
}
