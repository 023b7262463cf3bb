import type { JobState } from '../hub.ts'

/** A run of a workflow, as its jobs tell it. */
export interface Run {
  id: number
  number: number
  /** File of the workflow: `.github/workflows/pipeline.yml`. */
  path: string
  name: string
  event: string
  branch: string | null
  sha: string
  actor: string
  createdAt: string
  updatedAt: string
  jobs: Map<number, Job>
  artifacts: Artifact[]
}

export interface Job {
  state: JobState
  startedAt: string
  completedAt: string | null
}

export interface Artifact {
  id: number
  name: string
  size: number
  digest: string
  createdAt: string
}

/** The run's status is the least finished of its jobs', its conclusion the worst of theirs. */
export function runStatus(run: Run): Pick<JobState, 'status' | 'conclusion'> {
  const states = [...run.jobs.values()].map(({ state }) => state)
  const open = (['in_progress', 'waiting', 'queued'] as const).find(status =>
    states.some(state => state.status === status),
  )
  if (open !== undefined) return { status: open }
  const worst = (['failure', 'cancelled', 'action_required', 'success'] as const).find(conclusion =>
    states.some(state => state.conclusion === conclusion),
  )
  return { status: 'completed', conclusion: worst ?? 'skipped' }
}
