/** Who does something: a person, or a bot such as `github-actions[bot]`. */
export interface Actor {
  login: string
  type: 'User' | 'Bot'
}

/** Scopes of a job's token as `permissions:` names them. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>

/** Something that happened in a repository: what a webhook would carry. */
export interface HubEvent {
  /** `push`, `pull_request`, `pull_request_review`, `issues`, `release`, `workflow_dispatch`, `schedule`, … */
  name: string
  /** Activity type: `opened`, `synchronize`, `closed`, … */
  action?: string
  /** `owner/name` of the repository whose workflows it may start. */
  repository: string
  /** Ref whose workflow files count and that GITHUB_REF names: `refs/heads/main`, `refs/pull/3/merge`. */
  ref: string
  /** Commit that GITHUB_SHA names (for a pull request: the test merge). */
  sha: string
  actor: Actor
  /** Body of the webhook, as it lands in GITHUB_EVENT_PATH. */
  payload: Record<string, unknown>
  /** False for what GITHUB_TOKEN did, dispatches excepted. */
  startsRuns: boolean
  /** True for a pull request by a bot or a newcomer: its runs wait until a person approves them. */
  needsApproval: boolean
  /** True for a pull request from another repository: read-only token, no secrets. */
  fork: boolean
}

/** What the engine tells the hub about a job, so that the API and the rules see it. */
export interface JobState {
  runId: number
  jobId: number
  workflow: string
  name: string
  sha: string
  status: 'queued' | 'waiting' | 'in_progress' | 'completed'
  conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | 'action_required'
  /** Of the run: event that started it, branch and who did it. The first word of a run counts. */
  event?: string
  branch?: string
  actor?: string
}

/** An artifact of a run. */
export interface RunArtifact {
  id: number
  name: string
  /** Bytes. */
  size: number
  /** `sha256:…` of the zip file. */
  digest: string
  createdAt: Date
  /** Signed address of the zip file. */
  url: string
}

/** The part of the local GitHub that the engine drives. */
export interface Hub {
  /** `http://github.localhost:PORT`: pages and Git. */
  readonly serverUrl: string
  /** REST: `http://127.0.0.1:PORT/api/v3`. */
  readonly apiUrl: string
  /** Bare repository of `owner/name`. */
  gitDir(repository: string): string
  /** Called for every event, in order. */
  onEvent(listener: (event: HubEvent) => void): void
  /** A token for one job; it dies with `revoke`. */
  mintJobToken(of: { repository: string; permissions: Permissions; runId: number; jobId: number }): string
  revoke(token: string): void
  setJob(repository: string, state: JobState): void
  /** What a run keeps, whenever it changes; `url` is where the API's download redirects to. */
  setArtifacts?(repository: string, runId: number, artifacts: readonly RunArtifact[]): void
  secrets(repository: string): Readonly<Record<string, string>>
  variables(repository: string): Readonly<Record<string, string>>
}
