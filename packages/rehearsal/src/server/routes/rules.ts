import { codeownerErrors } from '../../state/codeowner-errors.ts'
import { CODEOWNERS_PATHS, type OwnerRule, parseCodeowners } from '../../state/codeowners.ts'
import { readFileAt, resolveCommit } from '../../state/commits.ts'
import { allows } from '../../state/identity.ts'
import { rulesetsOf } from '../../state/rulesets-of.ts'
import { roleIn } from '../../state/world.ts'
import { page } from '../paging.ts'
import { notFound } from '../problem.ts'
import { type Answer, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { rulesetView, ruleViews } from '../views/ruleset.ts'

const REPO = '/repos/{owner}/{repo}'

export const ruleRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: `${REPO}/rules/branches/{branch}`,
    needs: { metadata: 'read' },
    run: call => {
      const { repository, params } = call
      const info = { ruleset_source_type: 'Repository', ruleset_source: repository.fullName }
      const rules = rulesetsOf(repository, `refs/heads/${params['branch']}`).flatMap(ruleset =>
        ruleViews(ruleset).map(rule => ({ ...rule, ...info, ruleset_id: ruleset.id })),
      )
      return page(call, `/repos/${repository.fullName}/rules/branches/${params['branch']}`, {
        entries: rules,
        view: rule => rule,
      })
    },
  },
  {
    method: 'GET',
    path: `${REPO}/rulesets`,
    needs: { metadata: 'read' },
    run: call =>
      page(call, `/repos/${call.repository.fullName}/rulesets`, {
        entries: [...call.repository.rulesets.values()],
        view: ruleset => rulesetView(call.world, call.repository, ruleset),
      }),
  },
  {
    method: 'GET',
    path: `${REPO}/rulesets/{ruleset_id}`,
    needs: { metadata: 'read' },
    run: ({ world, repository, params }) => {
      const ruleset = repository.rulesets.get(Number(params['ruleset_id']))
      if (ruleset === undefined) throw notFound()
      return ok({ ...rulesetView(world, repository, ruleset), rules: ruleViews(ruleset) })
    },
  },
  { method: 'GET', path: `${REPO}/codeowners/errors`, needs: { contents: 'read' }, run: errors },
]

async function errors(call: RepositoryCall): Promise<Answer> {
  const { world, repository, query } = call
  const commit = await resolveCommit(repository.gitDir, query.get('ref') ?? repository.defaultBranch)
  if (commit === undefined) throw notFound()
  const found = await findCodeowners(call, commit)
  if (found === undefined) throw notFound()
  const known = (owner: string): 'ok' | 'unknown' | 'no-access' => {
    const name = owner.replace(/^@/, '')
    if (!owner.startsWith('@') || world.teams.has(name)) return 'ok'
    if (!world.users.has(name)) return 'unknown'
    return allows(roleIn(repository, name), 'write') ? 'ok' : 'no-access'
  }
  return ok({ errors: codeownerErrors(found, known) })
}

async function findCodeowners(
  { repository }: RepositoryCall,
  commit: string,
): Promise<{ path: string; text: string; rules: OwnerRule[] } | undefined> {
  for (const path of CODEOWNERS_PATHS) {
    const text = await readFileAt(repository.gitDir, commit, path)
    if (text !== undefined) return { path, text, rules: parseCodeowners(text) }
  }
  return undefined
}
