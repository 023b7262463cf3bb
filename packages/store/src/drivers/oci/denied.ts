import { MillraceError } from '@millrace/contract'
import type { Credentials } from './credentials.ts'
import { formatRegistryName, type RegistryName } from './registry-name.ts'

/** MR1320, with the fix that fits where the credentials came from. */
export function denied(
  name: RegistryName,
  credentials: Credentials | undefined,
  { access, problem }: { access: 'pull' | 'push'; problem: string },
): MillraceError {
  const what = access === 'push' ? 'to be written' : 'to be read'
  return new MillraceError('MR1320', {
    repository: formatRegistryName(name),
    what,
    problem: `${problem} It was asked ${asked(credentials)}.`,
    fix: fixOf(name.host, credentials, access),
  })
}

function asked(credentials: Credentials | undefined): string {
  if (!credentials) return 'without credentials'
  if (credentials.from === 'the job') return "with the job's token"
  return `with the credentials of ${credentials.from}`
}

function fixOf(host: string, credentials: Credentials | undefined, access: 'pull' | 'push'): string {
  const right = access === 'push' ? 'write' : 'read'
  if (credentials?.from === 'the job') {
    const role = access === 'push' ? 'Write' : 'Read'
    return `Write "packages: ${right}" under the job's permissions. Where the package is there already, give this repository the role ${role} on the package's settings page, under "Manage Actions access".`
  }
  if (host !== 'ghcr.io') return `docker login ${host}`
  const scopes = access === 'push' ? 'write:packages' : 'read:packages'
  return `docker login ghcr.io, with a classic token that has ${scopes}`
}
