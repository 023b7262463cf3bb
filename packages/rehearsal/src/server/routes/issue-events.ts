import { page } from '../paging.ts'
import type { Answer, RepositoryCall, RepositoryRoute } from '../route.ts'
import { apiOf, nodeId } from '../views/urls.ts'
import { teamView, userView } from '../views/user.ts'
import { findIssue } from './find-pull.ts'
import { issueNeeds } from './issue-needs.ts'

/** Events of issues and pull requests: of the many kinds those that say who asked for a review. */
export const issueEventRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/events',
    needs: issueNeeds('read'),
    run: list,
  },
]

function list(call: RepositoryCall): Answer {
  const { world, repository } = call
  const { number } = findIssue(call)
  return page(call, `/repos/${repository.fullName}/issues/${number}/events`, {
    entries: repository.pulls.get(number)?.reviewRequests ?? [],
    view: ({ id, by, of, at }) => {
      const team =
        'team' in of
          ? [...world.teams.values()].find(
              one => one.organization === repository.owner && one.slug === of.team,
            )
          : undefined
      return {
        id,
        node_id: nodeId('ReviewRequestedEvent', id),
        url: `${apiOf(world, repository)}/issues/events/${id}`,
        actor: userView(world, by),
        event: 'review_requested',
        commit_id: null,
        commit_url: null,
        created_at: at,
        performed_via_github_app: null,
        review_requester: userView(world, by),
        ...('reviewer' in of ? { requested_reviewer: userView(world, of.reviewer) } : {}),
        ...(team === undefined ? {} : { requested_team: teamView(world, team) }),
      }
    },
  })
}
