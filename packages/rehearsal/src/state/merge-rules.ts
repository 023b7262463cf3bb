import { type OwnerRule, ownersOf } from './codeowners.ts'
import type { Review } from './pull-request.ts'
import type { MergeMethod, Ruleset } from './ruleset.ts'

/** What rules look at when a pull request is to be merged. */
export interface MergeFacts {
  author: string
  /** Oldest first. */
  reviews: readonly Review[]
  /** True for people with write access; a bot's approval counts for nothing. */
  mayApprove: (login: string) => boolean
  files: readonly string[]
  codeowners: readonly OwnerRule[]
  /** Logins that an owner of CODEOWNERS stands for. */
  membersOf: (owner: string) => readonly string[]
  /** Names of statuses and checks that succeeded on the head. */
  succeeded: ReadonlySet<string>
  /** The head contains the base's tip. */
  upToDate: boolean
  lastPusher: string
}

/** What the rules say no to, in GitHub's words; empty when it may be merged. */
export function judgeMerge(rulesets: readonly Ruleset[], facts: MergeFacts): string[] {
  return rulesets.flatMap(ruleset => [...judgeReviews(ruleset, facts), ...judgeStatuses(ruleset, facts)])
}

/** The word that counts of everybody who reviewed: the last that approves, asks for changes or was dismissed. */
export function standingReviews(reviews: readonly Review[]): Map<string, Review> {
  const standing = new Map<string, Review>()
  for (const review of reviews) if (review.state !== 'COMMENTED') standing.set(review.author, review)
  return standing
}

function judgeReviews(ruleset: Ruleset, facts: MergeFacts): string[] {
  const rule = ruleset.pullRequest
  if (rule === undefined) return []
  const standing = [...standingReviews(facts.reviews).values()].filter(
    ({ author }) => author !== facts.author && facts.mayApprove(author),
  )
  const approvers = standing
    .filter(({ state }) => state === 'APPROVED')
    .map(({ author }) => author)
    .filter(login => !(rule.lastPushApproval && login === facts.lastPusher))
  const problems: string[] = []
  const demanding = rule.approvals > 0 || rule.codeOwners
  if (demanding && standing.some(({ state }) => state === 'CHANGES_REQUESTED')) {
    problems.push('Changes have been requested.')
  }
  if (approvers.length < rule.approvals) {
    const reviews = rule.approvals === 1 ? 'review' : 'reviews'
    const word = rule.approvals === 1 ? 'is' : 'are'
    problems.push(
      `At least ${rule.approvals} approving ${reviews} ${word} required by reviewers with write access.`,
    )
  }
  if (rule.codeOwners && !ownersApproved(facts, approvers)) {
    problems.push('Waiting on code owner review.')
  }
  return problems
}

function ownersApproved(facts: MergeFacts, approvers: readonly string[]): boolean {
  return facts.files.every(file => {
    const owners = ownersOf(facts.codeowners, file)
    return owners.length === 0 || owners.flatMap(facts.membersOf).some(login => approvers.includes(login))
  })
}

function judgeStatuses(ruleset: Ruleset, facts: MergeFacts): string[] {
  const rule = ruleset.statuses
  if (rule === undefined) return []
  const missing = rule.contexts.filter(context => !facts.succeeded.has(context))
  const problems: string[] = []
  if (missing.length === 1) problems.push(`Required status check "${missing[0]}" is expected.`)
  if (missing.length > 1) {
    problems.push(`${missing.length} of ${rule.contexts.length} required status checks are expected.`)
  }
  if (rule.strict && !facts.upToDate) problems.push('The head branch is not up to date with the base branch.')
  return problems
}

/** The methods that settings and all rules allow. */
export function allowedMethods(
  settings: readonly MergeMethod[],
  rulesets: readonly Ruleset[],
): readonly MergeMethod[] {
  return settings.filter(method =>
    rulesets.every(
      ({ pullRequest }) => pullRequest === undefined || pullRequest.mergeMethods.includes(method),
    ),
  )
}
