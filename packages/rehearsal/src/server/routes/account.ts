import { allows } from '../../state/identity.ts'
import type { Package } from '../../state/package.ts'
import { roleIn, userOf } from '../../state/world.ts'
import { ApiProblem, notAccessible, notFound } from '../problem.ts'
import { type AccountRoute, type Answer, type Call, ok } from '../route.ts'
import { packageView } from '../views/package.ts'
import { userView } from '../views/user.ts'

export const accountRoutes: readonly AccountRoute[] = [
  { method: 'GET', path: '/user', account: true, run: user },
  { method: 'GET', path: '/rate_limit', account: true, run: rateLimit },
  {
    method: 'GET',
    path: '/orgs/{org}/packages/{package_type}/{package_name}',
    account: true,
    run: call => getPackage(call, call.params['org']!),
  },
  {
    method: 'GET',
    path: '/users/{username}/packages/{package_type}/{package_name}',
    account: true,
    run: call => getPackage(call, call.params['username']!),
  },
]

function user({ world, identity }: Call): Answer {
  if (identity.kind === 'anonymous') throw new ApiProblem(401, 'Requires authentication')
  if (identity.kind !== 'person') throw notAccessible('')
  const person = userOf(world, identity.login)
  const empty = { bio: null, blog: '', company: null, email: null, hireable: null, location: null }
  return ok({
    ...userView(world, person.login),
    ...empty,
    name: person.name,
    followers: 0,
    following: 0,
    public_gists: 0,
    public_repos: 0,
    created_at: person.createdAt,
    updated_at: person.createdAt,
  })
}

function rateLimit({ world }: Call): Answer {
  const reset = Math.ceil(Date.parse(world.now()) / 1000) + 3600
  const core = { limit: 1000, used: 0, remaining: 1000, reset }
  return ok({ resources: { core, search: { ...core, limit: 30, remaining: 30 } }, rate: core })
}

/** A package that was pushed to the registry; who can't see it is told that it isn't there. */
function getPackage({ world, identity, params }: Call, owner: string): Answer {
  if (params['package_type'] !== 'container') throw notFound()
  const name = params['package_name']!
  const found: Package | undefined = world.packages.get(`${owner}/${name}`.toLowerCase())
  if (found === undefined) throw notFound()
  const repository = world.repositories.get(found.repository ?? '')
  if (identity.kind === 'person') {
    const role = repository === undefined ? 'none' : roleIn(repository, identity.login)
    if (identity.login !== owner && !allows(role, 'read')) throw notFound()
  } else if (identity.kind === 'anonymous') throw new ApiProblem(401, 'Requires authentication')
  else if (identity.permissions['packages'] === undefined) throw notAccessible('packages=read')
  return ok(packageView(world, found))
}
