import { page } from '../paging.ts'
import { setVariable } from '../people/settings.ts'
import { ApiProblem, notFound } from '../problem.ts'
import { type Answer, created, noContent, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'

const ACTIONS = '/repos/{owner}/{repo}/actions'

/** Settings → Actions, Settings → Secrets and variables. */
export const actionsSettingsRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: `${ACTIONS}/permissions`,
    needs: { administration: 'read' },
    run: () => ok({ enabled: true, allowed_actions: 'all', sha_pinning_required: false }),
  },
  {
    method: 'GET',
    path: `${ACTIONS}/permissions/workflow`,
    needs: { administration: 'read' },
    run: ({ repository: { settings } }) =>
      ok({
        default_workflow_permissions: settings.defaultWorkflowPermissions,
        can_approve_pull_request_reviews: settings.actionsMayApprovePullRequests,
      }),
  },
  {
    method: 'PUT',
    path: `${ACTIONS}/permissions/workflow`,
    needs: { administration: 'write' },
    run: ({ repository, body }) => {
      const usual = body['default_workflow_permissions'] as 'read' | 'write' | undefined
      const approve = body['can_approve_pull_request_reviews'] as boolean | undefined
      repository.settings = {
        ...repository.settings,
        ...(usual === undefined ? {} : { defaultWorkflowPermissions: usual }),
        ...(approve === undefined ? {} : { actionsMayApprovePullRequests: approve }),
      }
      return noContent
    },
  },
  {
    method: 'GET',
    path: `${ACTIONS}/permissions/selected-actions`,
    needs: { administration: 'read' },
    // All actions are allowed here, and then there is no selection.
    run: () => {
      throw new ApiProblem(409, 'Conflict: all actions are allowed')
    },
  },
  { method: 'GET', path: `${ACTIONS}/variables`, needs: { variables: 'read' }, run: listVariables },
  {
    method: 'POST',
    path: `${ACTIONS}/variables`,
    needs: { variables: 'write' },
    run: ({ world, repository, body }) => {
      const { name, value } = body as { name: string; value: string }
      if (repository.variables.has(name.toUpperCase())) {
        throw new ApiProblem(409, 'Already exists - Variable already exists')
      }
      setVariable(world, repository, { name, value })
      return created({})
    },
  },
  {
    method: 'GET',
    path: `${ACTIONS}/variables/{name}`,
    needs: { variables: 'read' },
    run: call => ok(variableView(call, call.params['name']!.toUpperCase())),
  },
  {
    method: 'PATCH',
    path: `${ACTIONS}/variables/{name}`,
    needs: { variables: 'write' },
    run: call => {
      variableView(call, call.params['name']!.toUpperCase())
      setVariable(call.world, call.repository, {
        name: call.params['name']!,
        value: String(call.body['value']),
      })
      return noContent
    },
  },
  { method: 'GET', path: `${ACTIONS}/secrets`, needs: { secrets: 'read' }, run: listSecrets },
  {
    method: 'GET',
    path: `${ACTIONS}/organization-variables`,
    needs: { variables: 'read' },
    run: () => ok({ total_count: 0, variables: [] }),
  },
  {
    method: 'GET',
    path: `${ACTIONS}/organization-secrets`,
    needs: { secrets: 'read' },
    run: () => ok({ total_count: 0, secrets: [] }),
  },
]

function variableView({ repository }: RepositoryCall, name: string): Record<string, string> {
  const variable = repository.variables.get(name)
  if (variable === undefined) throw notFound()
  return { name, value: variable.value, created_at: variable.createdAt, updated_at: variable.updatedAt }
}

function listVariables(call: RepositoryCall): Answer {
  return page(call, `/repos/${call.repository.fullName}/actions/variables`, {
    entries: [...call.repository.variables.keys()],
    view: name => variableView(call, name),
    wrap: (total_count, variables) => ({ total_count, variables }),
  })
}

function listSecrets(call: RepositoryCall): Answer {
  const { createdAt } = call.repository
  return page(call, `/repos/${call.repository.fullName}/actions/secrets`, {
    entries: [...call.repository.secrets.keys()],
    view: name => ({ name, created_at: createdAt, updated_at: createdAt }),
    wrap: (total_count, secrets) => ({ total_count, secrets }),
  })
}
