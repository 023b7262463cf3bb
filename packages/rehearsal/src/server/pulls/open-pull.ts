import { CODEOWNERS_PATHS, type OwnerRule, ownersOf, parseCodeowners } from '../../state/codeowners.ts'
import { changedFiles, mergeBase, readFileAt, resolveCommit } from '../../state/commits.ts'
import { git } from '../../state/git.ts'
import { type Identity, loginOf } from '../../state/identity.ts'
import { newIssue } from '../../state/new-issue.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { announcePull } from '../events/announce-pull.ts'
import { ApiProblem, invalid } from '../problem.ts'
import { refreshPull } from './refresh-pull.ts'

export interface PullContent {
  title: string
  body: string | null
  /** `branch`, or `owner:branch` of a fork. */
  head: string
  base: string
  draft: boolean
  maintainerCanModify: boolean
}

/** Opens a pull request as POST /pulls does, with GitHub's refusals. */
export async function openPull(
  world: World,
  by: { repository: Repository; identity: Identity },
  content: PullContent,
): Promise<PullRequest> {
  const { repository, identity } = by
  if (identity.kind === 'job' && !repository.settings.actionsMayApprovePullRequests) {
    throw new ApiProblem(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  const head = headOf(world, repository, content.head)
  const headSha = await resolveCommit(head.repository.gitDir, `refs/heads/${head.branch}`)
  if (headSha === undefined) throw invalid('PullRequest', { field: 'head', code: 'invalid' })
  const baseSha = await resolveCommit(repository.gitDir, `refs/heads/${content.base}`)
  if (baseSha === undefined) throw invalid('PullRequest', { field: 'base', code: 'invalid' })
  refuseSecond(repository, head, content.base)
  await git(repository.gitDir, ['fetch', '--quiet', head.repository.gitDir, headSha])
  const count = await git(repository.gitDir, ['rev-list', '--count', `${baseSha}..${headSha}`])
  if (count === '0') {
    const message = `No commits between ${content.base} and ${content.head}`
    throw invalid('PullRequest', { message })
  }
  const author = loginOf(identity)
  const pull: PullRequest = {
    id: world.id(),
    issue: newIssue(world, repository, { title: content.title, body: content.body, author }),
    head: { repository: head.repository.fullName, branch: head.branch, sha: headSha },
    base: { branch: content.base, sha: baseSha },
    lastPusher: author,
    draft: content.draft,
    requestedReviewers: [],
    requestedTeams: [],
    reviewRequests: [],
    reviews: [],
    maintainerCanModify: content.maintainerCanModify,
    mergeabilityAsked: false,
  }
  repository.pulls.set(pull.issue.number, pull)
  await refreshPull(world, repository, pull)
  if (!pull.draft) await requestOwners(world, repository, pull)
  await announcePull(world, { ...by, pull }, { action: 'opened' })
  return pull
}

function headOf(
  world: World,
  repository: Repository,
  head: string,
): { repository: Repository; branch: string; label: string } {
  const colon = head.indexOf(':')
  const owner = colon < 0 ? repository.owner : head.slice(0, colon)
  const branch = head.slice(colon + 1)
  const from = [...world.repositories.values()].find(
    one => one.owner === owner && (one === repository || one.parent === repository.fullName),
  )
  if (from === undefined) throw invalid('PullRequest', { field: 'head', code: 'invalid' })
  return { repository: from, branch, label: `${owner}:${branch}` }
}

function refuseSecond(repository: Repository, head: ReturnType<typeof headOf>, base: string): void {
  const same = [...repository.pulls.values()].some(
    pull =>
      pull.issue.state === 'open' &&
      pull.head.repository === head.repository.fullName &&
      pull.head.branch === head.branch &&
      pull.base.branch === base,
  )
  if (same) throw invalid('PullRequest', { message: `A pull request already exists for ${head.label}.` })
}

/** Rules of the CODEOWNERS file at a commit: the first of the three places that has one. */
export async function codeownersAt(repository: Repository, commit: string): Promise<OwnerRule[]> {
  for (const path of CODEOWNERS_PATHS) {
    const text = await readFileAt(repository.gitDir, commit, path)
    if (text !== undefined) return parseCodeowners(text)
  }
  return []
}

/** Paths that a pull request changes against the point where it left its base. */
export async function pullPaths(repository: Repository, pull: PullRequest): Promise<string[]> {
  const { gitDir } = repository
  const from = await mergeBase(gitDir, pull.base.sha, pull.head.sha)
  return (await changedFiles(gitDir, from, pull.head.sha)).map(({ path }) => path)
}

/** GitHub asks the owners of changed files for a review by itself. */
async function requestOwners(world: World, repository: Repository, pull: PullRequest): Promise<void> {
  const rules = await codeownersAt(repository, pull.base.sha)
  if (rules.length === 0) return
  const owners = (await pullPaths(repository, pull)).flatMap(path => ownersOf(rules, path))
  const requester = { by: pull.issue.author, at: world.now() }
  for (const owner of new Set(owners)) {
    const name = owner.replace(/^@/, '')
    const team = world.teams.get(name)
    if (team !== undefined) {
      pull.requestedTeams.push(team.slug)
      pull.reviewRequests.push({ ...requester, id: world.id(), of: { team: team.slug } })
    } else if (world.users.has(name) && name !== pull.issue.author) {
      pull.requestedReviewers.push(name)
      pull.reviewRequests.push({ ...requester, id: world.id(), of: { reviewer: name } })
    }
  }
}
