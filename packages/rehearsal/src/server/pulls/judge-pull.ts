import { latestStatuses } from '../../state/commit-status.ts'
import { isAncestor } from '../../state/commits.ts'
import { allows } from '../../state/identity.ts'
import { judgeMerge } from '../../state/merge-rules.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { Repository } from '../../state/repository.ts'
import { rulesetsOf } from '../../state/rulesets-of.ts'
import { roleIn, type World } from '../../state/world.ts'
import { codeownersAt, pullPaths } from './open-pull.ts'

/** What the rulesets of its base say against merging a pull request now; empty when nothing does. */
export async function judgePull(world: World, repository: Repository, pull: PullRequest): Promise<string[]> {
  const rulesets = rulesetsOf(repository, `refs/heads/${pull.base.branch}`)
  if (rulesets.length === 0) return []
  const { gitDir } = repository
  return judgeMerge(rulesets, {
    author: pull.issue.author,
    reviews: pull.reviews,
    mayApprove: login =>
      world.users.get(login)?.type === 'User' && allows(roleIn(repository, login), 'write'),
    files: await pullPaths(repository, pull),
    codeowners: await codeownersAt(repository, pull.base.sha),
    membersOf: owner => {
      const name = owner.replace(/^@/, '')
      const team = world.teams.get(name)
      return team === undefined ? [name] : [...team.members]
    },
    succeeded: succeededOn(repository, pull.head.sha),
    upToDate: await isAncestor(gitDir, pull.base.sha, pull.head.sha),
    lastPusher: pull.lastPusher,
  })
}

/** Names of commit statuses and jobs that succeeded (or were skipped) on a commit. */
function succeededOn(repository: Repository, sha: string): Set<string> {
  const statuses = latestStatuses(repository.statuses, sha)
  const names = statuses.filter(({ state }) => state === 'success').map(({ context }) => context)
  const jobs = [...repository.runs.values()]
    .flatMap(run => [...run.jobs.values()])
    .filter(({ state }) => state.sha === sha)
  for (const { state } of jobs) {
    if (state.conclusion === 'success' || state.conclusion === 'skipped') names.push(state.name)
  }
  return new Set(names)
}
