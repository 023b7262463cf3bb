import { git } from '../../state/git.ts'
import { type Identity, loginOf } from '../../state/identity.ts'
import { mergeCommits } from '../../state/merge-commits.ts'
import { allowedMethods } from '../../state/merge-rules.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import type { MergeMethod } from '../../state/ruleset.ts'
import { rulesetsOf } from '../../state/rulesets-of.ts'
import { noreplyAddress } from '../../state/user.ts'
import { repositoryOf, userOf, type World } from '../../state/world.ts'
import { ApiProblem } from '../problem.ts'
import { closePull } from './close-pull.ts'
import { judgePull } from './judge-pull.ts'
import { pullPaths } from './open-pull.ts'
import { refsChanged } from './refs-changed.ts'

export interface MergeRequest {
  method: MergeMethod
  /** Head that the one who merges has seen. */
  sha?: string
  title?: string
  message?: string
}

const REFUSED: Readonly<Record<MergeMethod, string>> = {
  merge: 'Merge commits are not allowed on this repository.',
  squash: 'Squash merges are not allowed on this repository.',
  rebase: 'Rebase merges are not allowed on this repository.',
}

/** Merges a pull request and returns the commit that base is at; 405 and 409 as GitHub answers. */
export async function mergePull(
  world: World,
  by: { repository: Repository; pull: PullRequest; identity: Identity },
  request: MergeRequest,
): Promise<string> {
  const { repository, pull, identity } = by
  await refuse(world, by, request)
  const merger = userOf(world, loginOf(identity))
  const before = pull.base.sha
  const commit = await mergeCommits(repository.gitDir, request.method, {
    base: before,
    head: pull.head.sha,
    message: messageOf(pull, request),
    author: { name: merger.name, email: noreplyAddress(merger), date: world.now() },
  })
  if (commit === undefined) throw new ApiProblem(405, 'Pull Request is not mergeable')
  const ref = `refs/heads/${pull.base.branch}`
  await git(repository.gitDir, ['update-ref', ref, commit, before])
  pull.merged = { commit, by: merger.login, at: world.now() }
  await closePull(world, by)
  await refsChanged(world, by, [{ ref, before, after: commit }])
  if (repository.settings.deleteBranchOnMerge) await deleteHead(world, by)
  return commit
}

async function refuse(
  world: World,
  by: { repository: Repository; pull: PullRequest; identity: Identity },
  request: MergeRequest,
): Promise<void> {
  const { repository, pull, identity } = by
  if (pull.issue.state === 'closed') throw new ApiProblem(405, 'Pull Request is not mergeable')
  if (request.sha !== undefined && request.sha !== pull.head.sha) {
    throw new ApiProblem(409, 'Head branch was modified. Review and try the merge again.')
  }
  if (pull.draft) throw new ApiProblem(405, 'Pull Request is still a draft')
  const rulesets = rulesetsOf(repository, `refs/heads/${pull.base.branch}`)
  if (!allowedMethods(repository.settings.mergeMethods, rulesets).includes(request.method)) {
    throw new ApiProblem(405, REFUSED[request.method])
  }
  if (pull.testMerge === undefined) throw new ApiProblem(405, 'Pull Request is not mergeable')
  if (identity.kind === 'job' || identity.kind === 'app') await refuseWorkflows(repository, pull, identity)
  const problems = await judgePull(world, repository, pull)
  if (problems.length > 0) {
    throw new ApiProblem(405, `Repository rule violations found\n\n${problems.join('\n\n')}\n\n`)
  }
}

async function refuseWorkflows(
  repository: Repository,
  pull: PullRequest,
  identity: Identity & { kind: 'job' | 'app' },
): Promise<void> {
  if (identity.permissions['workflows'] === 'write') return
  const workflow = (await pullPaths(repository, pull)).find(path => path.startsWith('.github/workflows/'))
  if (workflow === undefined) return
  throw new ApiProblem(
    403,
    `refusing to allow a GitHub App to create or update workflow \`${workflow}\` without \`workflows\` permission`,
  )
}

function messageOf(pull: PullRequest, { method, title, message }: MergeRequest): string {
  const { number } = pull.issue
  const owner = pull.head.repository.split('/')[0]
  if (method === 'merge') {
    const first = title ?? `Merge pull request #${number} from ${owner}/${pull.head.branch}`
    return `${first}\n\n${message ?? pull.issue.title}`.trimEnd()
  }
  return `${title ?? `${pull.issue.title} (#${number})`}\n\n${message ?? ''}`.trimEnd()
}

async function deleteHead(world: World, by: { pull: PullRequest; identity: Identity }): Promise<void> {
  const { head } = by.pull
  const repository = repositoryOf(world, head.repository)
  const ref = `refs/heads/${head.branch}`
  await git(repository.gitDir, ['update-ref', '-d', ref])
  await refsChanged(world, { repository, identity: by.identity }, [
    { ref, before: head.sha, after: undefined },
  ])
}
