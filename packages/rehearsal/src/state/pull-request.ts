import type { Issue } from './issue.ts'

export interface Review {
  id: number
  author: string
  body: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  /** The head that was looked at. */
  commit: string
  submittedAt: string
}

interface ReviewRequest {
  id: number
  by: string
  /** A login, or the slug of a team. */
  of: { reviewer: string } | { team: string }
  at: string
}

export interface PullRequest {
  id: number
  /** Number, title, body, labels, author, state. */
  issue: Issue
  /** `sha` follows the branch while the pull request is open, and stays afterwards. */
  head: { repository: string; branch: string; sha: string }
  base: { branch: string; sha: string }
  /** Who pushed the head last; for the first, who opened it. */
  lastPusher: string
  draft: boolean
  requestedReviewers: string[]
  /** Slugs of teams. */
  requestedTeams: string[]
  /** Who asked whom for a review, oldest first; of code owners the pull request's author did. */
  reviewRequests: ReviewRequest[]
  reviews: Review[]
  maintainerCanModify: boolean
  /** The test merge `refs/pull/N/merge`; absent when head and base conflict. */
  testMerge?: string
  /** GitHub works out whether it can be merged after the first question: until then it answers `null`. */
  mergeabilityAsked: boolean
  merged?: { commit: string; by: string; at: string }
}
