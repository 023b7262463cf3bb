import { readCommits, resolveCommit } from '../../state/commits.ts'
import { git } from '../../state/git.ts'
import type { Repository } from '../../state/repository.ts'
import { rulesetsOf } from '../../state/rulesets-of.ts'
import type { World } from '../../state/world.ts'
import { page } from '../paging.ts'
import { ApiProblem, notFound } from '../problem.ts'
import { type Answer, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { commitView } from '../views/commit.ts'
import { apiOf, pageOf } from '../views/urls.ts'

const BRANCHES = '/repos/{owner}/{repo}/branches'

export const branchRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: BRANCHES, needs: { contents: 'read' }, run: list },
  {
    method: 'GET',
    path: `${BRANCHES}/{branch}/protection`,
    needs: { administration: 'read' },
    // The older branch protection is nowhere in use here: rulesets protect.
    run: async call => {
      await tipOf(call)
      throw new ApiProblem(404, 'Branch not protected')
    },
  },
  { method: 'GET', path: `${BRANCHES}/{branch}`, needs: { contents: 'read' }, run: get },
]

async function tipOf({ repository, params }: RepositoryCall): Promise<string> {
  const tip = await resolveCommit(repository.gitDir, `refs/heads/${params['branch']}`)
  if (tip === undefined) throw new ApiProblem(404, 'Branch not found')
  return tip
}

async function list(call: RepositoryCall): Promise<Answer> {
  const { world, repository, query } = call
  const format = '--format=%(objectname) %(refname:lstrip=2)'
  const listed = await git(repository.gitDir, ['for-each-ref', format, 'refs/heads'])
  const wanted = query.get('protected')
  const entries = listed
    .split('\n')
    .filter(line => line !== '')
    .map(line => ({ sha: line.slice(0, 40), name: line.slice(41) }))
    .filter(({ name }) => wanted === null || String(isProtected(repository, name)) === wanted)
  return page(call, `/repos/${repository.fullName}/branches`, {
    entries,
    view: ({ sha, name }) => ({
      name,
      commit: { sha, url: `${apiOf(world, repository)}/commits/${sha}` },
      protected: isProtected(repository, name),
    }),
  })
}

async function get(call: RepositoryCall): Promise<Answer> {
  const { world, repository, params } = call
  const name = params['branch']!
  const [commit] = await readCommits(repository.gitDir, ['-1', await tipOf(call)])
  if (commit === undefined) throw notFound()
  return ok({
    name,
    commit: commitView(world, repository, commit),
    _links: links(world, repository, name),
    protected: isProtected(repository, name),
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${apiOf(world, repository)}/branches/${name}/protection`,
  })
}

/** GitHub calls a branch protected where a ruleset holds for it too. */
function isProtected(repository: Repository, branch: string): boolean {
  return rulesetsOf(repository, `refs/heads/${branch}`).length > 0
}

function links(world: World, repository: Repository, name: string): Record<string, string> {
  return {
    self: `${apiOf(world, repository)}/branches/${name}`,
    html: `${pageOf(world, repository)}/tree/${name}`,
  }
}
