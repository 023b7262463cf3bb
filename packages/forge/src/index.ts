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
export type { ChangeSet, Commit, FileUpdate, OpenProposal, Proposal, Repository } from './forge.ts'
export { withoutCredentials } from './git.ts'
export { replaceFile } from './replace-file.ts'
export { openAtHead, openRepository } from './repository.ts'
export type { SourceTree } from './source-tree.ts'
