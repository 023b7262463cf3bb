import type { Identity } from '../state/identity.ts'
import type { World } from '../state/world.ts'
import { type PackageName, packageKey } from './package-access.ts'

const SOURCE = 'org.opencontainers.image.source'

/**
 * What pushing a manifest makes of a package: it is there from now on, and linked to a repository by who
 * pushed it (a job's token) or by the manifest's annotation `org.opencontainers.image.source`.
 */
export function recordPackage(
  world: World,
  pushed: PackageName & { manifest: string },
  identity: Identity,
): void {
  const key = packageKey(pushed)
  const known = world.packages.get(key)
  const now = world.now()
  const byToken =
    identity.kind === 'job' || identity.kind === 'app' ? identity.repository.toLowerCase() : undefined
  const repository = known?.repository ?? byToken ?? annotated(world, pushed.manifest)
  world.packages.set(key, {
    id: known?.id ?? world.id(),
    owner: world.repositories.get(repository ?? '')?.owner ?? pushed.owner,
    name: pushed.name,
    repository,
    // What a job's token makes is as visible as its repository; what people make is private at first.
    private: known?.private ?? world.repositories.get(byToken ?? '')?.private ?? true,
    versions: (known?.versions ?? 0) + 1,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  })
}

function annotated(world: World, manifest: string): string | undefined {
  const { annotations } = JSON.parse(manifest) as { annotations?: Record<string, string> }
  const source = annotations?.[SOURCE]
  if (source === undefined || !source.startsWith(`${world.serverUrl}/`)) return undefined
  const name = source.slice(world.serverUrl.length + 1).toLowerCase()
  return world.repositories.has(name) ? name : undefined
}
