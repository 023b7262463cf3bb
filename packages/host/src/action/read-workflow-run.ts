import { readFile } from 'node:fs/promises'
import { bug, MillraceError } from '@millrace/contract'
import type { WorkflowRun } from '../workflow-run.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Events whose run is main's own, where it runs on the default branch. */
const MAINS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/** What of an event's payload is read. Everything may be absent: payloads differ, and act's have less. */
interface Payload {
  repository?: { default_branch?: string }
  pull_request?: {
    number?: number
    head?: { sha?: string; ref?: string; repo?: { full_name?: string } | null }
    base?: { ref?: string; repo?: { full_name?: string } | null }
  }
}

/** The payload that GitHub wrote for the run (MR4108 where it can not be read). */
export async function readPayload(env: Environment): Promise<unknown> {
  const file = env['GITHUB_EVENT_PATH']
  if (!file) throw new MillraceError('MR4108', { name: 'GITHUB_EVENT_PATH' })
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new MillraceError('MR4108', { name: 'GITHUB_EVENT_PATH' }, { cause })
  }
}

/**
 * The workflow run around us, from its environment and its event's payload. `startsNothing`: the token is the job's
 * own. A variable that GitHub always sets and that is missing is MR4108.
 */
export function readWorkflowRun(
  env: Environment,
  payload: unknown,
  { startsNothing }: { startsNothing: boolean },
): WorkflowRun {
  const { repository, pull_request: pull } = (payload ?? {}) as Payload
  const event = needed(env, 'GITHUB_EVENT_NAME')
  const own = needed(env, 'GITHUB_REPOSITORY')
  const runId = needed(env, 'GITHUB_RUN_ID')
  const pullRequest = pull && readPullRequest(pull, own)
  return {
    event,
    trusted: !pullRequest && MAINS.includes(event) && isDefaultBranch(env, event, repository),
    ...(pullRequest && { pullRequest }),
    url: `${needed(env, 'GITHUB_SERVER_URL')}/${own}/actions/runs/${runId}`,
    runId,
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
    workflow: workflowFile(env),
    job: needed(env, 'GITHUB_JOB'),
    hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    startsNothing,
  }
}

/** A schedule runs on the default branch alone; its payload does not always say which that is. */
function isDefaultBranch(env: Environment, event: string, repository: Payload['repository']): boolean {
  if (event === 'schedule') return true
  return (
    repository?.default_branch !== undefined &&
    env['GITHUB_REF'] === `refs/heads/${repository.default_branch}`
  )
}

function readPullRequest(
  { number, head, base }: NonNullable<Payload['pull_request']>,
  own: string,
): NonNullable<WorkflowRun['pullRequest']> {
  if (number === undefined || !head?.sha || !head.ref || !base?.ref)
    throw bug('the event names a pull request without number, head or base')
  // A fork that was deleted since has no repository.
  return { number, head: head.sha, branch: head.ref, base: base.ref, fork: head.repo?.full_name !== own }
}

/** `pipeline.yml` of `octo/delays/.github/workflows/pipeline.yml@refs/heads/main`. */
function workflowFile(env: Environment): string {
  const path = /^(?:.*\/)?([^/]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  return path ?? (env['GITHUB_WORKFLOW'] ?? '').split('/').at(-1) ?? ''
}

function needed(env: Environment, name: string): string {
  const value = env[name]
  if (!value) throw new MillraceError('MR4108', { name })
  return value
}
