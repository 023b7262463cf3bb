import { allows, type Identity } from '../state/identity.ts'
import type { Repository } from '../state/repository.ts'
import { roleIn, type World } from '../state/world.ts'
import { ApiProblem, notAccessible, notFound } from './problem.ts'
import type { Needs, RepositoryRoute } from './route.ts'

/** True when somebody may know that a repository exists. */
export function sees(repository: Repository, identity: Identity): boolean {
  if (!repository.private) return true
  if (identity.kind === 'person') return allows(roleIn(repository, identity.login), 'read')
  return identity.kind !== 'anonymous' && identity.repository === repository.fullName
}

/** True when a token has all of these permissions on a repository. */
export function has(repository: Repository, identity: Identity, needs: Needs): boolean {
  if (identity.kind !== 'job' && identity.kind !== 'app') return false
  const own = identity.repository === repository.fullName
  return Object.entries(needs).every(([name, access]) => {
    if (name === 'metadata') return own || !repository.private
    // What is public may be read by every token.
    if (!own) return !repository.private && access === 'read'
    const given = identity.permissions[name] ?? 'none'
    return given === 'write' || (given === 'read' && access === 'read')
  })
}

/** Throws 401, 403 or 404 as GitHub answers somebody who may not call a route. */
export function permit(
  repository: Repository,
  identity: Identity,
  wanted: { needs: Needs; role: RepositoryRoute['role']; world: World },
): void {
  if (!sees(repository, identity)) throw notFound()
  const writes = Object.values(wanted.needs).includes('write')
  if (identity.kind === 'anonymous') {
    if (writes || 'administration' in wanted.needs) throw new ApiProblem(401, 'Requires authentication')
    return
  }
  if (identity.kind === 'person') {
    const administers = 'administration' in wanted.needs || 'variables' in wanted.needs
    const role = wanted.role ?? (administers ? 'admin' : writes ? 'write' : 'read')
    if (allows(roleIn(repository, identity.login), role)) return
    if (role === 'admin') throw new ApiProblem(403, 'Must have admin rights to Repository.')
    throw notFound()
  }
  if (!has(repository, identity, wanted.needs)) throw notAccessible(accepted(wanted.needs))
}

/** The header that names what a route accepts: `pull_requests=write`. */
export function accepted(needs: Needs): string {
  return Object.entries(needs)
    .map(([name, access]) => `${name.replaceAll('-', '_')}=${access}`)
    .join(',')
}
