import { MillraceError } from '@millrace/contract'
import type { Driver } from '../driver.ts'
import { type CredentialPlaces, findCredentials } from './oci/credentials.ts'
import { parseRegistryName, registryOfServer } from './oci/registry-name.ts'
import { ociDriver } from './oci.ts'

/** A store in a registry, as the config has it. */
export interface RegistryStoreConfig {
  driver: 'oci'
  repository?: string | undefined
  public?: boolean
}

/** The repository on a server whose store it is. */
export interface RegistryPlace {
  /** `https://github.com`. */
  serverUrl: string
  owner: string
  repo: string
  /** Page that the package is linked to. Default: the repository's on the server. */
  pageUrl?: string
  /** The job's own token, and the name that goes with it. It is shown to the server's own registry alone. */
  token?: string
  username?: string
  /** Who may read the repository, where that is known. */
  visibility?: 'public' | 'internal' | 'private'
}

interface RegistryPlaces extends Omit<CredentialPlaces, 'job'> {
  registry: RegistryPlace | undefined
}

/** MR1323 when neither the config nor the server says which repository. */
export function openRegistryDriver(config: RegistryStoreConfig, places: RegistryPlaces): Driver {
  const { env, home, registry } = places
  const name = parseRegistryName(config.repository ?? ownRepository(registry))
  const { token, username } = registry ?? {}
  const job = registry && token ? { host: registryOfServer(registry.serverUrl), token, username } : undefined
  return ociDriver({
    name,
    credentials: () => findCredentials(name.host, { job, env, home }),
    source: registry && (registry.pageUrl ?? `${registry.serverUrl}/${registry.owner}/${registry.repo}`),
    public: config.public ?? false,
    publicSource: registry?.visibility === 'public',
  })
}

function ownRepository(registry: RegistryPlace | undefined): string {
  if (!registry) throw new MillraceError('MR1323', { problem: 'which one that is, is not known here' })
  return `${registryOfServer(registry.serverUrl)}/${registry.owner}/${registry.repo}/store`
}
