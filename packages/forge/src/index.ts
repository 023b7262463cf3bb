export type { ChangeSet, Commit, FileUpdate, OpenProposal, Proposal, Repository } from './forge.ts'
export { withoutCredentials } from './git.ts'
export { openRepository } from './repository.ts'
export type { SourceTree } from './source-tree.ts'
