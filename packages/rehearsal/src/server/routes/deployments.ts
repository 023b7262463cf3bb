import { combinedState, latestStatuses } from '../../state/commit-status.ts'
import { resolveCommit } from '../../state/commits.ts'
import type { Deployment, DeploymentStatus } from '../../state/deployment.ts'
import { loginOf } from '../../state/identity.ts'
import { announce } from '../events/announce.ts'
import { page } from '../paging.ts'
import { setEnvironment } from '../people/settings.ts'
import { ApiProblem, notFound } from '../problem.ts'
import { type Answer, created, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { deploymentStatusView, deploymentView } from '../views/deployment.ts'

const DEPLOYMENTS = '/repos/{owner}/{repo}/deployments'

export const deploymentRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: DEPLOYMENTS, needs: { deployments: 'read' }, run: list },
  { method: 'POST', path: DEPLOYMENTS, needs: { deployments: 'write' }, run: create },
  {
    method: 'GET',
    path: `${DEPLOYMENTS}/{deployment_id}`,
    needs: { deployments: 'read' },
    run: call => ok(deploymentView(call.world, call.repository, find(call))),
  },
  {
    method: 'GET',
    path: `${DEPLOYMENTS}/{deployment_id}/statuses`,
    needs: { deployments: 'read' },
    run: call => {
      const deployment = find(call)
      return page(call, `/repos/${call.repository.fullName}/deployments/${deployment.id}/statuses`, {
        entries: deployment.statuses.toReversed(),
        view: status => deploymentStatusView(call.world, call.repository, { deployment, status }),
      })
    },
  },
  {
    method: 'POST',
    path: `${DEPLOYMENTS}/{deployment_id}/statuses`,
    needs: { deployments: 'write' },
    run: createStatus,
  },
]

function find({ repository, params }: RepositoryCall): Deployment {
  const deployment = repository.deployments.get(Number(params['deployment_id']))
  if (deployment === undefined) throw notFound()
  return deployment
}

function list(call: RepositoryCall): Answer {
  const { world, repository, query } = call
  const fits = (name: string, value: string): boolean => {
    const wanted = query.get(name)
    return wanted === null || wanted === 'none' || wanted === value
  }
  const entries = [...repository.deployments.values()].filter(
    ({ sha, ref, task, environment }) =>
      fits('sha', sha) && fits('ref', ref) && fits('task', task) && fits('environment', environment),
  )
  return page(call, `/repos/${repository.fullName}/deployments`, {
    entries: entries.toReversed(),
    view: deployment => deploymentView(world, repository, deployment),
  })
}

async function create(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const body = call.body as {
    ref: string
    task?: string
    auto_merge?: boolean
    required_contexts?: string[]
    payload?: unknown
    environment?: string
    description?: string | null
    transient_environment?: boolean
    production_environment?: boolean
  }
  const sha = await resolveCommit(repository.gitDir, body.ref)
  if (sha === undefined) throw new ApiProblem(422, `No ref found for: ${body.ref}`)
  refuseOpenContexts(call, sha, body.required_contexts)
  const environment = body.environment ?? 'production'
  const now = world.now()
  const deployment: Deployment = {
    id: world.id(),
    sha,
    ref: body.ref,
    task: body.task ?? 'deploy',
    environment,
    description: body.description ?? null,
    payload: body.payload ?? {},
    creator: loginOf(identity),
    production: body.production_environment ?? environment === 'production',
    transient: body.transient_environment ?? false,
    createdAt: now,
    updatedAt: now,
    statuses: [],
  }
  repository.deployments.set(deployment.id, deployment)
  // Deploying to an environment that is not there makes it.
  if (!repository.environments.has(environment)) setEnvironment(world, repository, { name: environment })
  const view = deploymentView(world, repository, deployment)
  await announce(world, call, { name: 'deployment', action: 'created', payload: { deployment: view } })
  return created(view)
}

/** Without `required_contexts` every status of the commit has to be a success; an empty list asks for none. */
function refuseOpenContexts({ repository }: RepositoryCall, sha: string, wanted?: string[]): void {
  const latest = latestStatuses(repository.statuses, sha)
  const counting = wanted === undefined ? latest : latest.filter(({ context }) => wanted.includes(context))
  const missing = (wanted ?? []).filter(context => !latest.some(status => status.context === context))
  if (missing.length === 0 && (counting.length === 0 || combinedState(counting) === 'success')) return
  throw new ApiProblem(409, 'Conflict: Commit status checks failed for ref.')
}

async function createStatus(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const deployment = find(call)
  const body = call.body as {
    state: DeploymentStatus['state']
    description?: string
    environment?: string
    environment_url?: string
    log_url?: string
    target_url?: string
    auto_inactive?: boolean
  }
  const status: DeploymentStatus = {
    id: world.id(),
    state: body.state,
    description: body.description ?? '',
    environment: body.environment ?? deployment.environment,
    environmentUrl: body.environment_url ?? '',
    logUrl: body.log_url ?? body.target_url ?? '',
    creator: loginOf(identity),
    createdAt: world.now(),
  }
  deployment.statuses.push(status)
  deployment.updatedAt = status.createdAt
  if (status.state === 'success' && body.auto_inactive !== false) retireOthers(call, deployment)
  const view = deploymentStatusView(world, repository, { deployment, status })
  await announce(world, call, {
    name: 'deployment_status',
    action: 'created',
    payload: { deployment: deploymentView(world, repository, deployment), deployment_status: view },
  })
  return created(view)
}

/** A success makes the other live deployments of its environment inactive (not those of production or transient ones). */
function retireOthers({ world, repository }: RepositoryCall, winner: Deployment): void {
  for (const other of repository.deployments.values()) {
    const last = other.statuses.at(-1)
    if (other === winner || other.environment !== winner.environment || last === undefined) continue
    if (other.transient || other.production || last.state !== 'success') continue
    other.statuses.push({ ...last, id: world.id(), state: 'inactive', createdAt: world.now() })
  }
}
