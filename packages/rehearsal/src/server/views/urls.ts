import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'

/** `https://api.github.com/repos/owner/name` of this server. */
export function apiOf(world: World, repository: Repository): string {
  return `${world.apiUrl}/repos/${repository.fullName}`
}

/** `https://github.com/owner/name` of this server. */
export function pageOf(world: World, repository: Repository): string {
  return `${world.serverUrl}/${repository.fullName}`
}

/** GitHub's opaque ids. */
export function nodeId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64')
}
