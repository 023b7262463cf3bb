export type { ChangeSet, Commit, FileUpdate, OpenProposal, Proposal, Repository } from './forge.ts'
