/** A ruleset for branches. What is left out is not demanded. */
export interface Ruleset {
  id: number
  name: string
  enforcement: 'active' | 'disabled' | 'evaluate'
  /** `refs/heads/…` patterns, or `~DEFAULT_BRANCH`, `~ALL`. */
  include: readonly string[]
  pullRequest?: {
    approvals: number
    codeOwners: boolean
    dismissStale: boolean
    /** The last person who pushed does not count as an approver. */
    lastPushApproval: boolean
    mergeMethods: readonly MergeMethod[]
  }
  statuses?: {
    contexts: readonly string[]
    /** The head must contain the base's tip. */
    strict: boolean
  }
  noForcePush: boolean
  noDeletion: boolean
  createdAt: string
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'
