import type { Access, Surroundings } from '../verb.ts'

/** A repository on a server, as its remote's URL names it. */
export interface RemotePlace {
  serverUrl: string
  /** `owner/name`. */
  repository: string
}

const FORMS = [
  /^(?<scheme>https?):\/\/(?:[^@/]+@)?(?<host>[^/]+)\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/,
  /^ssh:\/\/(?:[^@/]+@)?(?<host>[^/:]+)(?::\d+)?\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/,
  /^(?:[^@/]+@)?(?<host>[^/:]+):(?<repository>[^/]+\/[^/]+?)(?:\.git)?$/,
]

/**
 * The repository on GitHub that a remote's URL names: on github.com, or on the server that GITHUB_SERVER_URL or gh's
 * GH_HOST names. `undefined` for a folder and for other hosts.
 */
export function readRemote(url: string, env: Surroundings['env']): RemotePlace | undefined {
  const groups = FORMS.map(form => form.exec(url)?.groups).find(found => found !== undefined)
  const { host, repository, scheme = 'https' } = groups ?? {}
  if (host === undefined || repository === undefined) return undefined
  const server = env['GITHUB_SERVER_URL'] ?? ''
  if (server.endsWith(`://${host}`)) return { serverUrl: server, repository }
  if (host !== 'github.com' && host !== env['GH_HOST']) return undefined
  return { serverUrl: `${scheme}://${host}`, repository }
}

/** What a person at a terminal reaches GitHub with: the token of GH_TOKEN or GITHUB_TOKEN, as gh reads it. */
export function terminalAccess(remote: string | undefined, env: Surroundings['env']): Access | undefined {
  const token = env['GH_TOKEN'] || env['GITHUB_TOKEN']
  const place = remote === undefined ? undefined : readRemote(remote, env)
  if (!token || !place) return undefined
  const own =
    place.serverUrl === 'https://github.com' ? 'https://api.github.com' : `${place.serverUrl}/api/v3`
  return { ...place, apiUrl: env['GITHUB_API_URL'] || own, token }
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
