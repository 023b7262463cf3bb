import type { RunArtifact } from '../hub.ts'

/** An artifact as the run's page lists it, and where it is. */
export interface ArtifactEntry extends RunArtifact {
  repository: string
  runId: number
  /** Zip file on this machine. */
  path: string
}

/** Names the job that a token of the results service belongs to. */
export interface ResultsJob {
  repository: string
  runId: number
  jobId: number
  /** Ref of the run: caches are written there. */
  ref: string
  /** Refs whose caches may be read besides: base of a pull request and the default branch. */
  readableRefs: readonly string[]
}

/** What keeps caches and artifacts of runs: the results service of Actions. */
export interface Results {
  /** `http://127.0.0.1:PORT/`: ACTIONS_RESULTS_URL. */
  readonly url: string
  readonly port: number
  /** ACTIONS_RUNTIME_TOKEN of a job. */
  token(job: ResultsJob): string
  artifacts(runId: number): ArtifactEntry[]
  /** An artifact of any run. */
  artifact(id: number): ArtifactEntry | undefined
  /** Called when an artifact of a run comes or goes. */
  onArtifact(listener: (repository: string, runId: number) => void): void
  close(): Promise<void>
}
