import { resolveRef } from '../events/commits.ts'
import type { Hub, HubEvent } from '../hub.ts'
import type { Run } from './run.ts'

/** GitHub lets runs start runs only so far (docs: `workflow_run`). */
const LONGEST_CHAIN = 3

/** The event that a run has completed: it starts workflows of the default branch that listen to `workflow_run`. */
export async function runCompleted(
  hub: Pick<Hub, 'gitDir'>,
  run: Run,
  cause: HubEvent,
): Promise<HubEvent | undefined> {
  const chain = Number(cause.payload['chain'] ?? 0) + 1
  const described = (cause.payload['repository'] ?? {}) as { default_branch?: string }
  const ref = `refs/heads/${described.default_branch ?? 'main'}`
  const sha = await resolveRef(hub.gitDir(run.repository), ref)
  if (sha === undefined || chain > LONGEST_CHAIN) return undefined
  const {
    id,
    name,
    number: run_number,
    event,
    sha: head_sha,
    conclusion,
    url: html_url,
    workflow: path,
  } = run
  const head_branch = run.branch ?? run.ref.replace(/^refs\/(heads|tags)\//, '')
  const workflow_run = {
    id,
    name,
    run_number,
    event,
    head_sha,
    head_branch,
    status: 'completed',
    conclusion,
    html_url,
    path,
  }
  return {
    name: 'workflow_run',
    action: 'completed',
    repository: run.repository,
    ref,
    sha,
    actor: run.actor,
    payload: { action: 'completed', workflow_run, repository: described, chain },
    startsRuns: true,
    needsApproval: false,
    fork: false,
  }
}
