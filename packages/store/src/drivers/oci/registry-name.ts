/** A repository of a registry: where its API is and what it is called there. */
export interface RegistryName {
  /** Host and port, as credentials are kept for it: `ghcr.io`. */
  host: string
  /** Path in it, in small letters: `acme/flights/store`. */
  path: string
  /** `https://ghcr.io`; plain HTTP on this machine alone. */
  origin: string
}

/** Reads `ghcr.io/acme/flights/store`; the grammar was checked with the config. */
export function parseRegistryName(text: string): RegistryName {
  const [host = '', ...path] = text.toLowerCase().split('/')
  return { host, path: path.join('/'), origin: `${isLoopback(host) ? 'http' : 'https'}://${host}` }
}

export function formatRegistryName({ host, path }: RegistryName): string {
  return `${host}/${path}`
}

/**
 * The container registry that belongs to a GitHub server: ghcr.io to github.com, `containers.<host>` to any other (with
 * subdomain isolation, as its documentation says).
 */
export function registryOfServer(serverUrl: string): string {
  const { host } = new URL(serverUrl)
  return host === 'github.com' ? 'ghcr.io' : `containers.${host}`
}

/** Names of this machine. All names below `.localhost` are (RFC 6761), whatever the resolver knows of them. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return /^(?:.+\.)?localhost$/.test(name) || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]'
}
