import { allows, type Identity } from '../state/identity.ts'
import type { Package } from '../state/package.ts'
import { roleIn, type World } from '../state/world.ts'

export type Action = 'pull' | 'push'

/** A container package by the name that the registry uses: `owner/name/store`. */
export interface PackageName {
  owner: string
  /** Below the owner: `name/store`. */
  name: string
}

export function splitName(path: string): PackageName | undefined {
  const slash = path.indexOf('/')
  if (slash <= 0 || slash === path.length - 1) return undefined
  return { owner: path.slice(0, slash), name: path.slice(slash + 1) }
}

export function packageKey({ owner, name }: PackageName): string {
  return `${owner}/${name}`.toLowerCase()
}

/**
 * Why somebody may not pull from or push to a package; `undefined` where they may. A job's token needs `packages` and
 * a package that is linked to its repository, or none yet below the repository's owner: pushing it makes the link.
 */
export function mayNotUse(
  world: World,
  wanted: PackageName & { action: Action },
  identity: Identity,
): string | undefined {
  const found = world.packages.get(packageKey(wanted))
  const denied = 'requested access to the resource is denied'
  if (found !== undefined && !found.private && wanted.action === 'pull') return undefined
  if (identity.kind === 'anonymous') return denied
  if (identity.kind === 'person')
    return personMayNot(world, { wanted, found }, identity.login) ? denied : undefined
  const access = identity.permissions['packages'] ?? 'none'
  const enough = access === 'write' || (access === 'read' && wanted.action === 'pull')
  if (!enough) {
    const verb = wanted.action === 'push' ? 'Write' : 'Read'
    return `installation not allowed to ${verb} organization package`
  }
  const own = identity.repository.toLowerCase()
  if (found === undefined) return own.split('/')[0] === wanted.owner.toLowerCase() ? undefined : denied
  if (found.repository === own) return undefined
  return `permission_denied: ${wanted.action === 'push' ? 'write_package' : 'read_package'}`
}

function personMayNot(
  world: World,
  { wanted, found }: { wanted: PackageName & { action: Action }; found: Package | undefined },
  login: string,
): boolean {
  if (login.toLowerCase() === wanted.owner.toLowerCase()) return false
  const repository = world.repositories.get(found?.repository ?? '')
  if (repository === undefined)
    return found !== undefined || world.users.get(wanted.owner)?.type !== 'Organization'
  return !allows(roleIn(repository, login), wanted.action === 'push' ? 'write' : 'read')
}
