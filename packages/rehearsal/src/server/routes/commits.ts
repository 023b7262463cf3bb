import { isAncestor, readCommits, resolveCommit } from '../../state/commits.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import { page } from '../paging.ts'
import { ApiProblem } from '../problem.ts'
import { type Answer, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { commitView } from '../views/commit.ts'
import { pullView } from '../views/pull-request.ts'
import { checkRunView } from '../views/run.ts'

const COMMITS = '/repos/{owner}/{repo}/commits'

export const commitRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: COMMITS, needs: { contents: 'read' }, run: list },
  {
    method: 'GET',
    path: `${COMMITS}/{commit_sha}/pulls`,
    needs: { 'pull-requests': 'read' },
    run: pullsOf,
  },
  { method: 'GET', path: `${COMMITS}/{ref}/check-runs`, needs: { checks: 'read' }, run: checkRuns },
  {
    method: 'GET',
    path: `${COMMITS}/{ref}`,
    needs: { contents: 'read' },
    run: async call => {
      const { world, repository } = call
      const [commit] = await readCommits(repository.gitDir, ['-1', await commitOf(call, 'ref')])
      return ok(commitView(world, repository, commit!))
    },
  },
]

async function commitOf({ repository, params }: RepositoryCall, name: string): Promise<string> {
  const sha = await resolveCommit(repository.gitDir, params[name]!)
  if (sha === undefined) throw new ApiProblem(422, `No commit found for SHA: ${params[name]}`)
  return sha
}

async function list(call: RepositoryCall): Promise<Answer> {
  const { world, repository, query } = call
  const from = query.get('sha') ?? repository.defaultBranch
  const start = await resolveCommit(repository.gitDir, from)
  if (start === undefined) throw new ApiProblem(404, 'Not Found')
  const path = query.get('path')
  const revisions = path === null ? [start] : [start, '--', path]
  return page(call, `/repos/${repository.fullName}/commits`, {
    entries: await readCommits(repository.gitDir, revisions),
    view: commit => commitView(world, repository, commit),
  })
}

/** The merged pull request that brought a commit to the default branch; for others the open ones that hold it. */
async function pullsOf(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call
  const { gitDir, defaultBranch } = repository
  const sha = await commitOf(call, 'commit_sha')
  const onMain = await isAncestor(gitDir, sha, `refs/heads/${defaultBranch}`)
  const holds = async (pull: PullRequest): Promise<boolean> => {
    if (pull.merged?.commit === sha) return true
    if (onMain !== (pull.merged !== undefined)) return false
    const own = await readCommits(gitDir, [`${pull.base.sha}..${pull.head.sha}`])
    return own.some(commit => commit.sha === sha)
  }
  const found: PullRequest[] = []
  for (const pull of repository.pulls.values()) if (await holds(pull)) found.push(pull)
  return page(call, `/repos/${repository.fullName}/commits/${sha}/pulls`, {
    entries: found,
    view: pull => pullView(world, repository, pull),
  })
}

async function checkRuns(call: RepositoryCall): Promise<Answer> {
  const { world, repository, query } = call
  const sha = await commitOf(call, 'ref')
  const name = query.get('check_name')
  const status = query.get('status')
  const jobs = [...repository.runs.values()]
    .flatMap(run => [...run.jobs.values()])
    .filter(({ state }) => state.sha === sha)
    .filter(({ state }) => name === null || state.name === name)
    .filter(({ state }) => status === null || state.status === status)
  return page(call, `/repos/${repository.fullName}/commits/${sha}/check-runs`, {
    entries: jobs,
    view: job => checkRunView(world, repository, job),
    wrap: (total_count, check_runs) => ({ total_count, check_runs }),
  })
}
