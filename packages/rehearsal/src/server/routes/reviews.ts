import { allows, loginOf } from '../../state/identity.ts'
import type { Review } from '../../state/pull-request.ts'
import { roleIn } from '../../state/world.ts'
import { announcePull } from '../events/announce-pull.ts'
import { page } from '../paging.ts'
import { ApiProblem, invalid } from '../problem.ts'
import { type Answer, created, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { pullView, reviewView } from '../views/pull-request.ts'
import { teamView, userView } from '../views/user.ts'
import { findPull } from './find-pull.ts'

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}'
const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

export const reviewRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: `${PULL}/reviews`, needs: { 'pull-requests': 'read' }, run: list },
  { method: 'POST', path: `${PULL}/reviews`, needs: { 'pull-requests': 'write' }, role: 'read', run: review },
  { method: 'GET', path: `${PULL}/requested_reviewers`, needs: { 'pull-requests': 'read' }, run: requested },
  { method: 'POST', path: `${PULL}/requested_reviewers`, needs: { 'pull-requests': 'write' }, run: request },
]

function list(call: RepositoryCall): Answer {
  const { world, repository } = call
  const pull = findPull(call)
  return page(call, `/repos/${repository.fullName}/pulls/${pull.issue.number}/reviews`, {
    entries: pull.reviews,
    view: one => reviewView(world, { repository, pull }, one),
  })
}

async function review(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const pull = findPull(call)
  const body = call.body as { event?: keyof typeof STATES; body?: string; commit_id?: string }
  const author = loginOf(identity)
  if (body.event === undefined) {
    throw invalid('PullRequestReview', {
      message: 'The local GitHub has no pending reviews: say which event.',
    })
  }
  if (body.event !== 'COMMENT' && author === pull.issue.author) {
    const what = body.event === 'APPROVE' ? 'approve' : 'request changes on'
    const errors = [`Can not ${what} your own pull request`]
    throw new ApiProblem(422, 'Unprocessable Entity', { details: { errors } })
  }
  if (
    body.event === 'APPROVE' &&
    identity.kind === 'job' &&
    !repository.settings.actionsMayApprovePullRequests
  ) {
    const errors = ['GitHub Actions is not permitted to approve pull requests.']
    throw new ApiProblem(422, 'Unprocessable Entity', { details: { errors } })
  }
  const entry: Review = {
    id: world.id(),
    author,
    body: body.body ?? '',
    state: STATES[body.event],
    commit: body.commit_id ?? pull.head.sha,
    submittedAt: world.now(),
  }
  pull.reviews.push(entry)
  pull.requestedReviewers = pull.requestedReviewers.filter(login => login !== author)
  pull.requestedTeams = pull.requestedTeams.filter(
    slug => world.teams.get(`${repository.owner}/${slug}`)?.members.has(author) !== true,
  )
  const view = reviewView(world, { repository, pull }, entry)
  await announcePull(
    world,
    { ...call, pull },
    {
      name: 'pull_request_review',
      action: 'submitted',
      payload: { review: { ...view, state: entry.state.toLowerCase() } },
    },
  )
  return ok(view)
}

function requested(call: RepositoryCall): Answer {
  const { world, repository } = call
  const pull = findPull(call)
  return ok({
    users: pull.requestedReviewers.map(login => userView(world, login)),
    teams: pull.requestedTeams.flatMap(slug => {
      const team = world.teams.get(`${repository.owner}/${slug}`)
      return team === undefined ? [] : [teamView(world, team)]
    }),
  })
}

async function request(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call
  const pull = findPull(call)
  const body = call.body as { reviewers?: string[]; team_reviewers?: string[] }
  const requester = { by: loginOf(call.identity), at: world.now() }
  for (const login of body.reviewers ?? []) {
    if (login === pull.issue.author) {
      throw new ApiProblem(422, 'Review cannot be requested from pull request author.')
    }
    if (!allows(roleIn(repository, login), 'read') || !world.users.has(login)) {
      const message = `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.fullName} repository.`
      throw new ApiProblem(422, message)
    }
    if (!pull.requestedReviewers.includes(login)) pull.requestedReviewers.push(login)
    pull.reviewRequests.push({ ...requester, id: world.id(), of: { reviewer: login } })
    await announcePull(
      world,
      { ...call, pull },
      {
        action: 'review_requested',
        payload: { requested_reviewer: userView(world, login) },
      },
    )
  }
  for (const slug of body.team_reviewers ?? []) {
    if (!pull.requestedTeams.includes(slug)) pull.requestedTeams.push(slug)
    pull.reviewRequests.push({ ...requester, id: world.id(), of: { team: slug } })
  }
  return created(pullView(world, repository, pull))
}
