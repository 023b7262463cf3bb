import type { PullRequest, Review } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { associationOf } from './association.ts'
import { labelViews } from './issue.ts'
import { repositoryView } from './repository.ts'
import { apiOf, nodeId, pageOf } from './urls.ts'
import { teamView, userView } from './user.ts'

/** `pull-request-simple`, as lists have it. */
export function pullView(world: World, repository: Repository, pull: PullRequest): Record<string, unknown> {
  const { issue } = pull
  const api = `${apiOf(world, repository)}/pulls/${issue.number}`
  const issueApi = `${apiOf(world, repository)}/issues/${issue.number}`
  const page = `${pageOf(world, repository)}/pull/${issue.number}`
  const statuses = `${apiOf(world, repository)}/statuses/${pull.head.sha}`
  const assignees = issue.assignees.map(login => userView(world, login))
  const links = {
    self: api,
    html: page,
    issue: issueApi,
    comments: `${issueApi}/comments`,
    review_comments: `${api}/comments`,
    review_comment: `${apiOf(world, repository)}/pulls/comments{/number}`,
    commits: `${api}/commits`,
    statuses,
  }
  return {
    url: api,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueApi,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: userView(world, issue.author),
    body: issue.body,
    labels: labelViews(world, repository, issue),
    milestone: null,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged?.at ?? null,
    // Before the merge it is the test merge, as GitHub has it.
    merge_commit_sha: pull.merged?.commit ?? pull.testMerge ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.requestedReviewers.map(login => userView(world, login)),
    requested_teams: pull.requestedTeams.flatMap(slug => {
      const team = world.teams.get(`${repository.owner}/${slug}`)
      return team === undefined ? [] : [teamView(world, team)]
    }),
    head: endView(world, pull.head),
    base: endView(world, { ...pull.base, repository: repository.fullName }),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(repository, issue.author),
    auto_merge: null,
    draft: pull.draft,
  }
}

/** What one pull request has beside its place in a list. */
export interface PullDetails {
  mergeable: boolean | null
  mergeableState: 'unknown' | 'dirty' | 'blocked' | 'clean' | 'draft' | 'unstable' | 'behind'
  commits: number
  additions: number
  deletions: number
  changedFiles: number
}

/** `pull-request`. */
export function fullPullView(
  world: World,
  place: { repository: Repository; pull: PullRequest },
  details: PullDetails,
): Record<string, unknown> {
  const { repository, pull } = place
  const comments = [...repository.comments.values()].filter(({ issue }) => issue === pull.issue.number)
  return {
    ...pullView(world, repository, pull),
    merged: pull.merged !== undefined,
    mergeable: details.mergeable,
    rebaseable: details.mergeable,
    mergeable_state: details.mergeableState,
    merged_by: pull.merged === undefined ? null : userView(world, pull.merged.by),
    comments: comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: details.commits,
    additions: details.additions,
    deletions: details.deletions,
    changed_files: details.changedFiles,
  }
}

function endView(
  world: World,
  end: { repository: string; branch: string; sha: string },
): Record<string, unknown> {
  const repository = world.repositories.get(end.repository.toLowerCase())
  const owner = end.repository.split('/')[0]!
  return {
    label: `${owner}:${end.branch}`,
    ref: end.branch,
    sha: end.sha,
    user: userView(world, owner),
    repo: repository === undefined ? null : repositoryView(world, repository),
  }
}

export function reviewView(
  world: World,
  place: { repository: Repository; pull: PullRequest },
  review: Review,
): Record<string, unknown> {
  const { repository, pull } = place
  const html = `${pageOf(world, repository)}/pull/${pull.issue.number}#pullrequestreview-${review.id}`
  const api = `${apiOf(world, repository)}/pulls/${pull.issue.number}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userView(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: api,
    author_association: associationOf(repository, review.author),
    _links: { html: { href: html }, pull_request: { href: api } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  }
}
