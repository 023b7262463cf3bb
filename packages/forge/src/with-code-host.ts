import { formatProposalKey, type ProposalKey, parseProposalBranch, proposalBranch } from '@millrace/contract'
import { changeOf, withChange } from './change-marker.ts'
import type { CodeHost, PullRequest, ReviewState } from './code-host.ts'
import type { KnownPullRequest, OpenProposal, Repository } from './forge.ts'
import { checkBody } from './text-limits.ts'

/** Name of the commit status that says whether a proposal may be merged; rules may require it. */
export const GATES_STATUS = 'millrace/gates'

/** How proposals look on a code host. */
export interface HostedOptions {
  /** Labels of a proposal's pull request; those that people add stay. */
  labels?: (key: ProposalKey) => readonly string[]
}

/**
 * A repository whose proposals are pull requests: `propose` pushes the branch, then opens or updates its pull request,
 * so that a run that was killed between the two is repaired by the next one. What was declined or is frozen is known
 * from the pull requests alone, for a fresh clone has no other memory.
 */
export function withCodeHost(
  repository: Repository,
  host: CodeHost,
  { labels = () => ['millrace'] }: HostedOptions = {},
): Repository {
  return {
    ...repository,
    async propose(change) {
      checkBody(change.body, `the pull request of ${formatProposalKey(change.key)}`)
      const seen = await host.pullRequestFrom(proposalBranch(change.key))
      const known = seen ? await knowledgeOf(host, change.key, seen) : undefined
      const proposal = await repository.propose(change, known ?? 'none')
      const { state, branch } = proposal
      if (state === 'empty' || state === 'declined' || state === 'frozen') {
        const shown = seen && (seen.state === 'open' || state === 'declined') ? seen : undefined
        return { ...proposal, ...(shown && { pullRequest: linkTo(shown) }) }
      }
      // Its reviewers read this very report; a dataset's may gain evidence while it waits.
      if (seen && known?.state === 'frozen' && change.key.kind !== 'data' && state === 'unchanged') {
        return { ...proposal, pullRequest: linkTo(seen) }
      }
      const { pullRequest } = await host.openPullRequest({
        branch,
        base: await repository.mainBranch(),
        title: change.title,
        body: withChange(change.body, proposal.change),
        labels: labels(change.key),
      })
      return { ...proposal, pullRequest: linkTo(pullRequest) }
    },
    async openProposals() {
      const open = (await host.openPullRequests()).filter(({ head }) => !head.fork)
      return open.flatMap(one => proposalOf(one) ?? [])
    },
  }
}

async function knowledgeOf(host: CodeHost, key: ProposalKey, seen: PullRequest): Promise<KnownPullRequest> {
  const change = changeOf(seen.body)
  if (seen.state !== 'open') return { state: seen.state, change }
  const review = await host.reviewState(seen.number)
  const isFrozen = key.kind === 'data' ? await isKept(host, seen, review) : review !== 'none'
  return { state: isFrozen ? 'frozen' : 'open', change }
}

/**
 * A promotion or a rollback stays as its reviewers see it from the moment that a person was asked. A dataset's pull
 * request grows with the data and stays only once it was approved: the approval is of those rows. Where the gates say no
 * of them, because drift-check looked later, nobody can merge it: a newer version takes its place.
 */
async function isKept(host: CodeHost, { head }: PullRequest, review: ReviewState): Promise<boolean> {
  return review === 'approved' && (await host.statusOf(head.sha, GATES_STATUS)) !== 'failure'
}

function proposalOf(one: PullRequest): OpenProposal | undefined {
  const { branch, sha } = one.head
  const key = parseProposalBranch(branch)
  return key && { key, branch, head: sha, title: one.title, pullRequest: linkTo(one) }
}

function linkTo({ number, url }: PullRequest): { number: number; url: string } {
  return { number, url }
}
