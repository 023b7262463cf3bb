import type { KnownPullRequest, Proposal } from './forge.ts'

/** What decides about a proposal. */
export interface ProposalFacts {
  /** Paths that the change set changes on main's tip. */
  changes: number
  /** sha256 of the change. */
  change: string
  /** The branch, where there is one: merging it gives this change; merging it is possible at all. */
  branch: { isSame: boolean; isMergeable: boolean } | undefined
  /** What the code host knows; `undefined` without one. */
  known: KnownPullRequest | 'none' | undefined
  /** Change of the branch that this clone wrote last. */
  traced: string | undefined
}

/** Whether the branch stays (`keep`), gets a new tip (`move`), or is not touched, and what to call that. */
export interface ProposalDecision {
  state: Proposal['state']
  branch: 'keep' | 'move' | 'leave'
}

/**
 * Decides what becomes of a change set. With a code host its pull requests count: a branch outlives them, and a fresh
 * clone knows nothing of what was declined. Without one a branch that is gone was declined.
 */
export function decideProposal({ changes, change, branch, known, traced }: ProposalFacts): ProposalDecision {
  if (changes === 0) return { state: 'empty', branch: 'leave' }
  const pull = known === 'none' ? undefined : known
  const declined = known === undefined ? branch === undefined && traced === change : isDeclined(pull, change)
  if (declined) return { state: 'declined', branch: 'leave' }
  const isOpen = known === undefined ? branch !== undefined : isOpenPull(pull)
  if (branch?.isSame) return { state: isOpen ? 'unchanged' : 'opened', branch: 'keep' }
  // What cannot be merged any more is of no use to its reviewers either.
  if (pull?.state === 'frozen' && branch?.isMergeable) return { state: 'frozen', branch: 'leave' }
  return { state: isOpen ? 'updated' : 'opened', branch: 'move' }
}

function isDeclined(pull: KnownPullRequest | undefined, change: string): boolean {
  return pull?.state === 'closed' && pull.change === change
}

function isOpenPull(pull: KnownPullRequest | undefined): boolean {
  return pull?.state === 'open' || pull?.state === 'frozen'
}
