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
  /** True when a person was asked to review it or has reviewed it: then it stays as it is. */
  reviewed: boolean
}

/** The state of a commit, an issue or a comment after it was written: what was there already stays. */
export type Written = 'created' | 'updated' | 'unchanged'

export interface CommitStatus {
  /** Name that rulesets require: `millrace/gates`. */
  context: string
  state: 'success' | 'failure' | 'error' | 'pending'
  /** One line of at most 140 characters. */
  description: string
  targetUrl?: string
}

/**
 * What a place that hosts repositories adds to Git: pull requests and what hangs on them. Everything that is created
 * has a key of ours (branch, marker, tag), looked up before it is created, so that a lost answer never makes a second
 * one. Errors: MR11xx, with the setting to change where the host refuses by one.
 */
export interface CodeHost {
  readonly kind: 'github'
  /** `owner/name`. */
  readonly repository: string
  /** Page of the repository. */
  readonly url: string

  /** The newest pull request from a branch of this repository, the open one first. */
  pullRequestFrom(branch: string): Promise<PullRequest | undefined>
  pullRequest(number: number): Promise<PullRequest>
  /** The merged pull request that brought a commit to main. */
  pullRequestOf(commit: string): Promise<PullRequest | undefined>
  /** Opens the pull request of a pushed branch, or updates title, body and labels of the open one. */
  openPullRequest(content: {
    branch: string
    base: string
    title: string
    /** Markdown, at most 60,000 characters. */
    body: string
    labels: readonly string[]
  }): Promise<{ pullRequest: PullRequest; written: Written }>
  /** Merges an open pull request whose head is still `head` (MR11xx where it is not, or where rules forbid). */
  merge(number: number, head: string): Promise<{ commit: string }>

  /** One comment for one marker on a pull request or issue; its text is replaced. */
  comment(
    number: number,
    content: { marker: string; body: string },
  ): Promise<{ url: string; written: Written }>
  /** One open issue for one marker; a closed one is not opened again, a new one is. */
  openIssue(content: {
    marker: string
    title: string
    body: string
    labels: readonly string[]
  }): Promise<{ number: number; url: string; written: Written }>
  /** Closes the open issue of a marker, with a word why. `undefined` where there is none. */
  closeIssue(content: { marker: string; comment: string }): Promise<{ number: number } | undefined>

  setStatus(commit: string, status: CommitStatus): Promise<Written>
  /** A deployment for one key (`delay/production#3`), then its state. */
  setDeployment(content: {
    key: string
    commit: string
    /** Environment: the stage, `delay/production`. */
    environment: string
    description: string
    state: 'in_progress' | 'success' | 'failure' | 'error'
    url?: string
  }): Promise<Written>
  /** Starts a workflow by its file name on a branch; inputs are strings. */
  dispatch(workflow: string, on: { branch: string; inputs?: Readonly<Record<string, string>> }): Promise<void>
}
