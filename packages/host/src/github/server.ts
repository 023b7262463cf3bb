/** A GitHub: github.com, a company's own part of it (`acme.ghe.com`), or a server of the company's own (GHES). */
export interface Server {
  /** `https://github.com` */
  url: string
  /** With the port, where there is one. */
  host: string
  kind: 'github.com' | 'ghe.com' | 'ghes'
}

/** Where its REST API is, without a slash at its end. */
export function apiOf({ url, host, kind }: Server): string {
  if (kind === 'ghe.com') return `https://api.${host}`
  return host === 'github.com' ? 'https://api.github.com' : `${url}/api/v3`
}

/** A repository on a GitHub. */
export interface Slug {
  server: Server
  owner: string
  repo: string
}

/** Tells servers apart as GitHub's own toolkit does: a name below `.localhost` counts as github.com. */
export function serverOf(url: string): Server {
  const { host, hostname, origin } = new URL(url)
  const name = hostname.toLowerCase()
  if (name === 'github.com' || name.endsWith('.localhost')) return { url: origin, host, kind: 'github.com' }
  return { url: origin, host, kind: name.endsWith('.ghe.com') ? 'ghe.com' : 'ghes' }
}

/**
 * Where a project is on GitHub: what the run's environment says (GITHUB_SERVER_URL, GITHUB_REPOSITORY), else the remote.
 * `undefined` where the remote is no repository of the form `owner/name`.
 */
export function findSlug(
  remote: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Slug | undefined {
  const [url, slug] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']]
  const [, owner, repo] = NAMES.exec(slug ?? '') ?? []
  if (url !== undefined && owner !== undefined && repo !== undefined && URL.canParse(url))
    return { server: serverOf(url), owner, repo }
  return remote === undefined ? undefined : parseRemote(remote)
}

const NAMES = /^([A-Za-z0-9_-]+)\/([\w.-]+?)(?:\.git)?$/

/** Reads `https://host/o/r.git`, `ssh://git@host/o/r`, `git@host:o/r.git`. */
export function parseRemote(remote: string): Slug | undefined {
  const [, scpHost, scpPath] = /^(?:[\w.-]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(remote) ?? []
  const url = URL.canParse(remote) ? new URL(remote) : undefined
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  const isSsh = url?.protocol === 'ssh:' || url?.protocol === 'git:'
  const path = isWeb || isSsh ? url.pathname.slice(1) : scpPath
  const [, owner, repo] = NAMES.exec(path?.replace(/\/$/, '') ?? '') ?? []
  if (owner === undefined || repo === undefined) return undefined
  if (isWeb) return { server: serverOf(url.origin), owner, repo }
  const host = isSsh ? url.hostname : scpHost
  // ssh.github.com is github.com on a port that firewalls let through.
  return host
    ? { server: serverOf(`https://${host.replace(/^ssh\.github\.com$/, 'github.com')}`), owner, repo }
    : undefined
}
