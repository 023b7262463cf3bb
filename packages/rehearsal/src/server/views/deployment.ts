import type { Deployment, DeploymentStatus } from '../../state/deployment.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { apiOf, nodeId } from './urls.ts'
import { userView } from './user.ts'

/** `deployment`. */
export function deploymentView(
  world: World,
  repository: Repository,
  deployment: Deployment,
): Record<string, unknown> {
  const url = `${apiOf(world, repository)}/deployments/${deployment.id}`
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userView(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiOf(world, repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  }
}

/** `deployment-status`. */
export function deploymentStatusView(
  world: World,
  repository: Repository,
  { deployment, status }: { deployment: Deployment; status: DeploymentStatus },
): Record<string, unknown> {
  const deploymentUrl = `${apiOf(world, repository)}/deployments/${deployment.id}`
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userView(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deploymentUrl,
    repository_url: apiOf(world, repository),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: null,
  }
}
