import type { Actor, JobState } from '../hub.ts'
import type { ArtifactEntry } from '../results/results.ts'
import type { StepState } from './act-log.ts'
import type { Annotation } from './job-log.ts'

export type Conclusion = NonNullable<JobState['conclusion']>

/** One job of a run, one of a matrix. */
export interface JobRun {
  id: number
  /** `jobs.<id>` of the workflow. */
  job: string
  name: string
  status: JobState['status']
  conclusion?: Conclusion
  /** File with all that it said; absent where it did not run. */
  log?: string
  /** Markdown of its steps' summaries, in order. */
  summary: string
  annotations: readonly Annotation[]
  outputs: Readonly<Record<string, string>>
  steps: readonly StepState[]
  seconds: number
}

/** One run of one workflow. */
export interface Run {
  id: number
  number: number
  attempt: number
  repository: string
  /** `.github/workflows/pipeline.yml` */
  workflow: string
  /** `name:` of the workflow. */
  name: string
  /** `run-name:`, else what GitHub shows in its place. */
  title: string
  event: string
  ref: string
  /** Branch of the pull request that it is about. */
  branch?: string
  sha: string
  actor: Actor
  /** waiting = a person has to approve it; pending = its concurrency group is taken. */
  status: 'waiting' | 'pending' | 'queued' | 'in_progress' | 'completed'
  conclusion?: Conclusion
  /** Why it ended before any job: a broken workflow file. */
  problem?: string
  jobs: JobRun[]
  artifacts: readonly ArtifactEntry[]
  url: string
}
