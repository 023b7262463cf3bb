import type { ProposalKey, Sha256 } from '@millrace/contract'
import type { SourceTree } from './source-tree.ts'

/** A file of the repository and how its text changes. `undefined` stands for absent, before and after. */
export interface FileUpdate {
  path: string
  update(oldText: string | undefined): string | undefined
}

/** A change to a repository as data: the files, and what the reviewer reads. */
export interface ChangeSet {
  key: ProposalKey
  title: string
  /** Markdown. */
  body: string
  files: readonly FileUpdate[]
}

/** What became of a change set. */
export interface Proposal {
  key: ProposalKey
  branch: string
  /** Commit at the branch's tip; main's tip where there is no branch. */
  head: string
  /**
   * opened = new branch or pull request · updated = new tip · unchanged = already says this · empty = main already
   * says this · declined = the same change was closed unmerged · frozen = people look at another change on this branch,
   * which stays for as long as it can be merged
   */
  state: 'opened' | 'updated' | 'unchanged' | 'empty' | 'declined' | 'frozen'
  /** sha256 of the change: paths and their new texts. */
  change: Sha256
  /** File with the rendered body; where nothing was written it may not be there. */
  bodyPath: string
  /** The pull request that people see: the open one, of a declined change the closed one. Absent without a code host. */
  pullRequest?: { number: number; url: string }
}

/** What a code host knows of the newest pull request from a proposal's branch. */
export interface KnownPullRequest {
  /** `frozen` is open, and people look at what it shows. */
  state: 'open' | 'frozen' | 'closed' | 'merged'
  /** sha256 of the change that it shows, where it says so. */
  change: Sha256 | undefined
}

export interface OpenProposal {
  key: ProposalKey
  branch: string
  head: string
  title: string
  /** Absent without a code host. */
  pullRequest?: { number: number; url: string }
}

export interface Commit {
  sha: string
  parents: string[]
  /** ISO 8601. */
  date: string
  subject: string
  author: string
}

/** The repository a project lives in. */
export interface Repository {
  /** Absolute path of the project's folder; all paths below are relative to it. */
  readonly root: string
  /** Path of that folder inside the repository: empty, or ending in `/`. */
  readonly prefix: string
  /** Folder for what is not in Git: `.millrace/`. */
  readonly scratch: string
  /** Branch that decides what is wanted: the remote's default branch, else `main`, `master`, the current one. */
  mainBranch(): Promise<string>
  /** The newest commit of main that this clone knows; `refresh` makes it the remote's. */
  mainTip(): Promise<string>
  /**
   * Asks the remote for its branches, or for one commit that no branch may hold any more (the head of a merged pull
   * request). Without a remote nothing is asked. MR1106 where it has no such commit, MR1107 where it does not answer.
   */
  refresh(commit?: string): Promise<void>
  /**
   * The oldest commit on main: names the repository, whatever it is called and wherever it is cloned. MR1110 in a
   * shallow clone without a token, as of all that reads history.
   */
  firstCommit(): Promise<string>
  /** True for a commit that main has taken in; false for one of another branch, or one that is not known here. */
  isOnMain(commit: string): Promise<boolean>
  headCommit(): Promise<string>
  /** Full id of a revision's commit. */
  commitOf(revision: string): Promise<string>
  /** Paths with uncommitted changes, limited to `paths`. */
  dirtyPaths(paths?: readonly string[]): Promise<string[]>
  /** Text of a file at a revision; `undefined` when it is not there. */
  readAt(revision: string, path: string): Promise<string | undefined>
  /** The code at a commit, or in the work tree. */
  source(commit?: string): SourceTree
  /** Commits that changed a path, newest first, first-parent order of main. */
  history(path: string): Promise<Commit[]>
  /** Paths that a commit changes against its first parent, relative to the repository's top. */
  changedPaths(commit: string): Promise<string[]>
  /**
   * Opens or updates the one branch of a change set, from main's tip, without touching the work tree. A branch that
   * says the same stays where it is although main moved on, for as long as merging it gives that change: a push would
   * dismiss its reviews. `known` is what a code host knows of the branch, `none` where it knows no pull request;
   * without a host a branch that is gone means that the change was declined.
   */
  propose(change: ChangeSet, known?: KnownPullRequest | 'none'): Promise<Proposal>
  openProposals(): Promise<OpenProposal[]>
  /** Creates an annotated tag; the same tag at the same commit is fine, at another one an error (MR1104). */
  tag(name: string, message: string, commit: string): Promise<void>
  tags(): Promise<{ name: string; commit: string }[]>
  /** Remote URL without credentials. */
  remote(): Promise<string | undefined>
}
