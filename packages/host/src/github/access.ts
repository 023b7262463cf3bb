import type { Access, Surroundings } from '../verb.ts'
import { apiOf, parseRemote, serverOf } from './server.ts'

/** A repository on a server, as its remote's URL names it. */
export interface RemotePlace {
  serverUrl: string
  /** `owner/name`. */
  repository: string
}

/**
 * The repository on GitHub that a remote's URL names: on GitHub's own servers, or on the one that GITHUB_SERVER_URL or
 * gh's GH_HOST names. `undefined` for a folder and for other hosts.
 */
export function readRemote(url: string, env: Surroundings['env']): RemotePlace | undefined {
  const { server, owner, repo } = parseRemote(url) ?? {}
  if (server === undefined) return undefined
  const repository = `${owner}/${repo}`
  const said = env['GITHUB_SERVER_URL'] ?? ''
  if (said.endsWith(`://${server.host}`)) return { serverUrl: said, repository }
  if (server.kind === 'ghes' && server.host !== env['GH_HOST']) return undefined
  return { serverUrl: server.url, repository }
}

/** What a person at a terminal reaches GitHub with: the token of GH_TOKEN or GITHUB_TOKEN, as gh reads it. */
export function terminalAccess(remote: string | undefined, env: Surroundings['env']): Access | undefined {
  const token = env['GH_TOKEN'] || env['GITHUB_TOKEN']
  const place = remote === undefined ? undefined : readRemote(remote, env)
  if (!token || !place) return undefined
  return { ...place, apiUrl: env['GITHUB_API_URL'] || apiOf(serverOf(place.serverUrl)), token }
}

/** Page on which a person opens the pull request of a pushed branch; `undefined` where the remote is not GitHub's. */
export function comparePage(
  remote: string | undefined,
  branches: { main: string; branch: string },
  env: Surroundings['env'],
): string | undefined {
  const place = remote === undefined ? undefined : readRemote(remote, env)
  if (!place) return undefined
  const { main, branch } = branches
  const range = `${encodeURIComponent(main)}...${branch.split('/').map(encodeURIComponent).join('/')}`
  return `${place.serverUrl}/${place.repository}/compare/${range}?expand=1`
}
