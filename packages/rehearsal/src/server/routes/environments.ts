import type { Environment } from '../../state/deployment.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { page } from '../paging.ts'
import { notFound } from '../problem.ts'
import { ok, type RepositoryRoute } from '../route.ts'
import { apiOf, nodeId, pageOf } from '../views/urls.ts'
import { userView } from '../views/user.ts'

const ENVIRONMENTS = '/repos/{owner}/{repo}/environments'

export const environmentRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: ENVIRONMENTS,
    needs: { actions: 'read' },
    run: call =>
      page(call, `/repos/${call.repository.fullName}/environments`, {
        entries: [...call.repository.environments.values()],
        view: environment => environmentView(call.world, call.repository, environment),
        wrap: (total_count, environments) => ({ total_count, environments }),
      }),
  },
  {
    method: 'GET',
    path: `${ENVIRONMENTS}/{environment_name}`,
    needs: { actions: 'read' },
    run: ({ world, repository, params }) => {
      const environment = repository.environments.get(params['environment_name']!)
      if (environment === undefined) throw notFound()
      return ok(environmentView(world, repository, environment))
    },
  },
]

/** `environment`. */
function environmentView(
  world: World,
  repository: Repository,
  environment: Environment,
): Record<string, unknown> {
  const { id, name, branchPolicy } = environment
  const rule = (type: string): Record<string, unknown> => ({
    id,
    node_id: nodeId('Gate', `${id}${type}`),
    type,
  })
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: `${apiOf(world, repository)}/environments/${encodeURIComponent(name)}`,
    html_url: `${pageOf(world, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    protection_rules: [
      ...(environment.waitMinutes > 0
        ? [{ ...rule('wait_timer'), wait_timer: environment.waitMinutes }]
        : []),
      ...(environment.reviewers.length > 0
        ? [
            {
              ...rule('required_reviewers'),
              prevent_self_review: false,
              reviewers: environment.reviewers.map(login => ({
                type: 'User',
                reviewer: userView(world, login),
              })),
            },
          ]
        : []),
      ...(branchPolicy === null ? [] : [rule('branch_policy')]),
    ],
    deployment_branch_policy:
      branchPolicy === null
        ? null
        : { protected_branches: branchPolicy.protectedBranches, custom_branch_policies: branchPolicy.custom },
  }
}
