export type {
  CodeHost,
  CommitStatus,
  Deployment,
  Marked,
  PullRequest,
  PullRequestContent,
  ReviewState,
  Written,
} from './code-host.ts'
export type {
  ChangeSet,
  Commit,
  FileUpdate,
  KnownPullRequest,
  OpenProposal,
  Proposal,
  Repository,
} from './forge.ts'
export type { GitOptions } from './git.ts'
export { actionsBot, type GitAuth, type Person } from './git-auth.ts'
export { withoutCredentials } from './git-failure.ts'
export { replaceFile } from './replace-file.ts'
export { openAtHead, openRepository } from './repository.ts'
export type { SourceTree } from './source-tree.ts'
export { GATES_STATUS, type HostedOptions, withCodeHost } from './with-code-host.ts'
