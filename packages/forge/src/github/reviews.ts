import type { CodeHost, ReviewState } from '../code-host.ts'
import type { Client } from './client.ts'

interface Account {
  login: string
  type?: string
}

/** What GitHub knows about the people who look at a pull request. */
export interface ReviewFacts {
  author: string
  /** Who is asked at the moment: logins, and teams as `team:slug`. */
  asked: readonly string[]
  /** Who asked whom; without an account where it is gone. */
  requests: readonly { by: string | undefined; of: string }[]
  /** Oldest first. */
  reviews: readonly { by: Account | undefined; state: string }[]
}

export function reviews(client: Client): Pick<CodeHost, 'reviewState'> {
  const { octokit, owner, repo } = client
  return {
    reviewState(number) {
      const doing = {
        act: 'read reviews',
        permissions: 'pull-requests: read',
        what: `pull request #${number}`,
      }
      return client.call(doing, async () => {
        const place = { owner, repo, pull_number: number }
        const [{ data: pull }, given] = await Promise.all([
          octokit.rest.pulls.get(place),
          octokit.paginate(octokit.rest.pulls.listReviews, { ...place, per_page: 100 }),
        ])
        const asked = [
          ...(pull.requested_reviewers ?? []).map(({ login }) => login),
          ...(pull.requested_teams ?? []).map(({ slug }) => `team:${slug}`),
        ]
        return judgeReviews({
          author: pull.user.login,
          asked,
          requests: asked.length === 0 ? [] : await readRequests(client, number),
          reviews: given.map(({ user, state }) => ({ by: user ?? undefined, state })),
        })
      })
    },
  }
}

/** Events tell what the list of reviewers does not: who asked them. */
async function readRequests(
  { octokit, owner, repo }: Client,
  number: number,
): Promise<ReviewFacts['requests']> {
  const query = { owner, repo, issue_number: number, per_page: 100 }
  const events = await octokit.paginate(octokit.rest.issues.listEvents, query)
  return events.flatMap(event => {
    if (event.event !== 'review_requested') return []
    const { review_requester: by, requested_reviewer: person, requested_team: team } = event as RequestEvent
    const of = person?.login ?? (team ? `team:${team.slug}` : undefined)
    return of === undefined ? [] : [{ by: by?.login, of }]
  })
}

interface RequestEvent {
  review_requester?: Account | null
  requested_reviewer?: Account | null
  requested_team?: { slug: string } | null
}

/**
 * How far people are. GitHub asks code owners in the name of the pull request's author; that is nobody's decision and
 * does not count, nor does what the author or another bot remarks.
 */
export function judgeReviews({ author, asked, requests, reviews }: ReviewFacts): ReviewState {
  const byPeople = reviews.filter(
    ({ by, state }) =>
      state !== 'PENDING' && by?.login !== author && !(by?.type === 'Bot' && state === 'COMMENTED'),
  )
  const verdicts = new Map<string, string>()
  for (const { by, state } of byPeople) {
    if (state !== 'COMMENTED') verdicts.set(by?.login ?? '', state)
  }
  if ([...verdicts.values()].includes('APPROVED')) return 'approved'
  if (byPeople.length > 0) return 'reviewed'
  // Somebody who is asked though no event says by whom was asked by a person whose account is gone.
  const byItself = new Set(requests.filter(({ by }) => by === author).map(({ of }) => of))
  const byPerson = new Set(requests.filter(({ by }) => by !== author).map(({ of }) => of))
  return asked.some(one => byPerson.has(one) || !byItself.has(one)) ? 'asked' : 'none'
}
