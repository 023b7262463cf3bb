import type { HubEvent } from '../hub.ts'
import type { Workflow } from './workflow.ts'

/** One run: an event that a workflow listens to. */
export interface RunIdentity {
  event: HubEvent
  workflow: Workflow
  runId: number
  runNumber: number
  attempt: number
}

export interface Server {
  serverUrl: string
  apiUrl: string
}

/** The `github` context as expressions see it before a job begins. */
export function githubContext(
  { event, workflow, runId, runNumber, attempt }: RunIdentity,
  server: Server,
): Record<string, unknown> {
  const { payload } = event
  const [owner = ''] = event.repository.split('/')
  const pull = event.name.startsWith('pull_request')
    ? (payload['pull_request'] as PullPayload | undefined)
    : undefined
  return {
    event: payload,
    event_name: event.name,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    sha: event.sha,
    head_ref: pull?.head?.ref ?? '',
    base_ref: pull?.base?.ref ?? '',
    actor: event.actor.login,
    triggering_actor: event.actor.login,
    repository: event.repository,
    repository_owner: owner,
    repositoryUrl: `git://${new URL(server.serverUrl).host}/${event.repository}.git`,
    repository_visibility: 'private',
    run_id: String(runId),
    run_number: String(runNumber),
    run_attempt: String(attempt),
    retention_days: '90',
    workflow: workflow.name,
    workflow_ref: `${event.repository}/${workflow.path}@${event.ref}`,
    workflow_sha: event.sha,
    server_url: server.serverUrl,
    api_url: server.apiUrl,
    graphql_url: server.apiUrl.replace(/\/v3$/, '/graphql'),
  }
}

interface PullPayload {
  head?: { ref?: string }
  base?: { ref?: string }
}

/** The `inputs` context of a dispatched run: booleans and numbers are of their kind, as on GitHub. */
export function inputsContext({
  event,
  workflow,
}: Pick<RunIdentity, 'event' | 'workflow'>): Record<string, unknown> {
  if (event.name !== 'workflow_dispatch') return {}
  const given = (event.payload['inputs'] ?? {}) as Record<string, unknown>
  const defined = workflow.on.workflow_dispatch?.inputs ?? {}
  return Object.fromEntries(
    Object.entries(defined).map(([name, input]) => {
      const value = given[name] ?? input.default ?? (String(input.type) === 'boolean' ? false : '')
      if (String(input.type) === 'boolean') return [name, String(value) === 'true']
      if (String(input.type) === 'number') return [name, value === '' ? '' : Number(value)]
      return [name, String(value)]
    }),
  )
}

/** A pull request from a fork: no secrets, no variables, a token that reads. */
export function isForkPull(event: HubEvent): boolean {
  return event.fork && event.name !== 'pull_request_target'
}
