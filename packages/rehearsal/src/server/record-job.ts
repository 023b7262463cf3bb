import { MillraceError } from '@millrace/contract'
import type { JobState } from '../hub.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'

/** Takes what the engine says of a job into the run that it belongs to, so that the API and the rules see it. */
export function recordJob(world: World, repository: Repository, state: JobState): void {
  const now = world.now()
  const run = repository.runs.get(state.runId) ?? {
    id: state.runId,
    number: repository.runs.size + 1,
    path: state.workflow.includes('/') ? state.workflow : `.github/workflows/${state.workflow}`,
    name: state.workflow,
    event: state.event ?? 'push',
    branch: state.branch ?? repository.defaultBranch,
    sha: state.sha,
    actor: state.actor ?? repository.owner,
    createdAt: now,
    updatedAt: now,
    jobs: new Map(),
    artifacts: [],
  }
  run.updatedAt = now
  const started = run.jobs.get(state.jobId)?.startedAt ?? now
  run.jobs.set(state.jobId, {
    state,
    startedAt: started,
    completedAt: state.status === 'completed' ? now : null,
  })
  repository.runs.set(run.id, run)
}

/** An artifact of a run that a job has spoken of before; MR5004 for others. */
export function addArtifact(
  world: World,
  repository: Repository,
  { runId, ...artifact }: { runId: number; name: string; size: number; digest: string },
): void {
  const run = repository.runs.get(runId)
  if (run === undefined) throw new MillraceError('MR5004', { what: 'run', name: runId })
  run.artifacts.push({ ...artifact, id: world.id(), createdAt: world.now() })
}
