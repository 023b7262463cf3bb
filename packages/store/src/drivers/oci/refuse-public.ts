import { MillraceError } from '@millrace/contract'
import type { Credentials } from './credentials.ts'
import type { Patience } from './passing.ts'
import { registryClient } from './registry-client.ts'
import { formatRegistryName, type RegistryName } from './registry-name.ts'

interface Publicity {
  name: RegistryName
  credentials: Credentials | undefined
  patience: Patience
  /** True when everybody can read the repository whose job this is: what its token pushes first is public too. */
  publicSource: boolean
}

/**
 * MR1324 where everybody can read the store, or could after the first write. Known are: what somebody without
 * credentials is given now, and, for a package that is not there yet, whether the repository is public whose token
 * makes it. A registry that asks nobody for credentials keeps no secrets and is not asked.
 */
export async function refusePublic({ name, credentials, patience, publicSource }: Publicity): Promise<void> {
  if (!credentials) return
  const refuse = (problem: string) =>
    new MillraceError('MR1324', { repository: formatRegistryName(name), problem })
  const anybody = await statusOf(name, undefined, patience)
  if (anybody === 200) throw refuse('Everybody can read it without credentials.')
  if (credentials.from !== 'the job' || !publicSource) return
  if ((await statusOf(name, credentials, patience)) === 404) {
    throw refuse('It is not there yet; the package that a public repository makes is public as well.')
  }
}

async function statusOf(
  name: RegistryName,
  credentials: Credentials | undefined,
  patience: Patience,
): Promise<number> {
  const client = registryClient({ name, credentials: async () => credentials, patience })
  try {
    return await client.patiently('asking who may read', async () => {
      const request = { method: 'GET', url: client.url('tags/list?n=1') } as const
      const answer = await client.exchange(request, [200, 404])
      answer.drop()
      return answer.status
    })
  } catch (error) {
    if (error instanceof MillraceError && error.code === 'MR1320') return 403
    throw error
  }
}
