import type { Package } from '../../state/package.ts'
import type { World } from '../../state/world.ts'
import { repositoryView } from './repository.ts'
import { userView } from './user.ts'

/** `package`. */
export function packageView(world: World, found: Package): Record<string, unknown> {
  const organization = world.users.get(found.owner)?.type === 'Organization'
  const path = `container/${encodeURIComponent(found.name)}`
  const repository = world.repositories.get(found.repository ?? '')
  return {
    id: found.id,
    name: found.name,
    package_type: 'container',
    owner: userView(world, found.owner),
    version_count: found.versions,
    visibility: found.private ? 'private' : 'public',
    url: `${world.apiUrl}/${organization ? 'orgs' : 'users'}/${found.owner}/packages/${path}`,
    html_url: `${world.serverUrl}/${organization ? 'orgs' : 'users'}/${found.owner}/packages/${path}`,
    created_at: found.createdAt,
    updated_at: found.updatedAt,
    ...(repository === undefined ? {} : { repository: repositoryView(world, repository) }),
  }
}
