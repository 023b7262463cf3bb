/** The run of a workflow that we are part of: what its event says, read once. `undefined` on a terminal. */
export interface WorkflowRun {
  /** `push`, `pull_request`, `schedule`, `workflow_dispatch`, … */
  event: string
  /**
   * False for a run on a pull request, whoever opened it: it reads the store and keeps what it makes in the run's
   * artifact, and proposes nothing.
   */
  trusted: boolean
  pullRequest?: {
    number: number
    /** The commit that people pushed, not the merge that was checked out. */
    head: string
    branch: string
    base: string
    /** From another repository: the token may only read. */
    fork: boolean
  }
  /** Page of the run. */
  url: string
  runId: string
  attempt: number
  /** File name of the workflow: `pipeline.yml`. */
  workflow: string
  job: string
  /** A machine of GitHub's, which is gone when the job ends. */
  hosted: boolean
  /** True where what the token does starts no workflow (GITHUB_TOKEN); false for an App's or a person's token. */
  startsNothing: boolean
}
