import type { Comment, Issue, Label } from '../../state/issue.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { associationOf } from './association.ts'
import { apiOf, nodeId, pageOf } from './urls.ts'
import { userView } from './user.ts'

export function labelView(world: World, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${apiOf(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.default,
    description: label.description,
  }
}

/** Labels of an issue or pull request, as objects. */
export function labelViews(world: World, repository: Repository, issue: Issue): unknown[] {
  return issue.labels.flatMap(name => {
    const label = repository.labels.get(name.toLowerCase())
    return label === undefined ? [] : [labelView(world, repository, label)]
  })
}

/** `issue`; of a pull request too, with the link to it. */
export function issueView(world: World, repository: Repository, issue: Issue): Record<string, unknown> {
  const api = `${apiOf(world, repository)}/issues/${issue.number}`
  const page = pageOf(world, repository)
  const pull = repository.pulls.get(issue.number)
  const assignees = issue.assignees.map(login => userView(world, login))
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url: api,
    repository_url: apiOf(world, repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    timeline_url: `${api}/timeline`,
    html_url: `${page}/${pull === undefined ? 'issues' : 'pull'}/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userView(world, issue.author),
    labels: labelViews(world, repository, issue),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: [...repository.comments.values()].filter(comment => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userView(world, issue.closedBy),
    author_association: associationOf(repository, issue.author),
    active_lock_reason: null,
    performed_via_github_app: null,
    reactions: reactionsView(api),
    ...(pull === undefined
      ? {}
      : {
          draft: pull.draft,
          pull_request: {
            url: `${apiOf(world, repository)}/pulls/${issue.number}`,
            html_url: `${page}/pull/${issue.number}`,
            diff_url: `${page}/pull/${issue.number}.diff`,
            patch_url: `${page}/pull/${issue.number}.patch`,
            merged_at: pull.merged?.at ?? null,
          },
        }),
  }
}

export function commentView(world: World, repository: Repository, comment: Comment): Record<string, unknown> {
  const kind = repository.pulls.has(comment.issue) ? 'pull' : 'issues'
  const url = `${apiOf(world, repository)}/issues/comments/${comment.id}`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url,
    html_url: `${pageOf(world, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${apiOf(world, repository)}/issues/${comment.issue}`,
    body: comment.body,
    user: userView(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repository, comment.author),
    performed_via_github_app: null,
    reactions: reactionsView(url),
  }
}

function reactionsView(url: string): Record<string, unknown> {
  const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
  return { url: `${url}/reactions`, total_count: 0, ...none }
}
