/** A pull request, as far as proposals need it. */
export interface PullRequest {
  number: number
  url: string
  state: 'open' | 'closed' | 'merged'
  title: string
  body: string
  /** Branch and commit at its head, and whether that branch is in another repository. */
  head: { branch: string; sha: string; fork: boolean }
  base: string
  /** Commit that merging made, where it is merged. */
  mergeCommit?: string
}

/**
 * How far people are with a pull request: none = nobody looks at it · asked = a person asked somebody to review it ·
 * reviewed = somebody has · approved = somebody approves what stands there. What GitHub asks by itself of code owners
 * when a pull request is opened is `none`: a promotion would be frozen from its first second.
 */
export type ReviewState = 'none' | 'asked' | 'reviewed' | 'approved'

/** The state of a commit, an issue or a comment after it was written: what was there already stays. */
export type Written = 'created' | 'updated' | 'unchanged'

export interface CommitStatus {
  /** Name that rulesets require: `millrace/gates`. */
  context: string
  state: 'success' | 'failure' | 'error' | 'pending'
  /** One line; what is longer than 140 characters is cut with "…". */
  description: string
  targetUrl?: string
}

export interface Deployment {
  /** Names one deployment for ever: `delay/production#3`. */
  key: string
  commit: string
  /** Environment: model and stage, `delay/production`. */
  environment: string
  /** One line; what is longer than 140 characters is cut with "…". */
  description: string
  state: 'in_progress' | 'success' | 'failure' | 'error'
  /** Page that tells more: the run's. */
  url?: string
}

/** What a pull request says: Markdown of at most 65,536 characters (build to 60,000). */
export interface PullRequestContent {
  branch: string
  base: string
  title: string
  body: string
  labels: readonly string[]
}

/** An issue or comment that is found again by its marker: `<!-- millrace:drift:flights -->`, a whole line. */
export interface Marked {
  marker: string
  /** Markdown of at most 65,536 characters; the marker is added as its last line where it is not there. */
  body: string
}

/**
 * What a place that hosts repositories adds to Git: pull requests and what hangs on them. Everything that is created
 * has a key of ours (branch, marker, tag), looked up before it is created and again before it is repeated, so that a
 * lost answer never makes a second one. Errors: MR1120–MR1135, with the setting to change where the host refuses by
 * one; 4 is the exit code of those about rights, 5 of those about the network.
 */
export interface CodeHost {
  readonly kind: 'github'
  /** `owner/name`. */
  readonly repository: string
  /** Page of the repository. */
  readonly url: string

  /** The pull request from a branch of this repository: the open one, else the newest. */
  pullRequestFrom(branch: string): Promise<PullRequest | undefined>
  /** Every open pull request from a branch of this repository. */
  openPullRequests(): Promise<PullRequest[]>
  /** MR1127 where there is none. */
  pullRequest(number: number): Promise<PullRequest>
  /** The merged pull request that brought a commit to main; `undefined` for one that was pushed. */
  pullRequestOf(commit: string): Promise<PullRequest | undefined>
  reviewState(number: number): Promise<ReviewState>
  /** Paths that a pull request changes, from the repository's top, sorted; both of a rename. */
  files(number: number): Promise<string[]>
  /** Opens the pull request of a pushed branch, or updates title, body and labels of the open one. */
  openPullRequest(content: PullRequestContent): Promise<{ pullRequest: PullRequest; written: Written }>
  /** Merges an open pull request whose head is still `head`; merged already is fine. MR1128–MR1130 where it may not be. */
  merge(number: number, head: string): Promise<{ commit: string }>

  /**
   * One comment of ours for one marker on a pull request or issue; its text is replaced. With `onlyUpdate` none is made
   * where there is none yet: `absent`.
   */
  comment(
    number: number,
    content: Marked & { onlyUpdate?: boolean },
  ): Promise<{ url: string; written: Written } | { url?: undefined; written: 'absent' }>
  /** One open issue of ours for one marker; a closed one is not opened again, a new one is. */
  openIssue(
    content: Marked & { title: string; labels: readonly string[] },
  ): Promise<{ number: number; url: string; written: Written }>
  /** Closes the open issue of a marker, with a word why. `undefined` where there is none. */
  closeIssue(content: { marker: string; comment: string }): Promise<{ number: number } | undefined>

  /**
   * Makes labels that the repository lacks. Who opens pull requests can put on only those that are there: making one
   * takes the right to write issues.
   */
  makeLabels(names: readonly string[]): Promise<void>

  /** Sets a status where the newest of its context says something else. */
  setStatus(commit: string, status: CommitStatus): Promise<Written>
  /** What the newest status of a context says of a commit. */
  statusOf(commit: string, context: string): Promise<CommitStatus['state'] | undefined>
  /** The deployment of a key, then its state. */
  setDeployment(deployment: Deployment): Promise<Written>
  /**
   * Starts a workflow by its file name on a branch; inputs are strings. A run of it that was dispatched on that branch
   * after the call began counts as ours when the answer is lost.
   */
  dispatch(workflow: string, on: { branch: string; inputs?: Readonly<Record<string, string>> }): Promise<void>
}
