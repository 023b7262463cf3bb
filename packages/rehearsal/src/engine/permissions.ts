import type { Permissions } from '../hub.ts'

const SCOPES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const

/** What a token may where nothing is written: the restricted default, which new repositories have. */
const DEFAULT: Permissions = { contents: 'read', packages: 'read', metadata: 'read' }

/** What is written in `permissions:`: a word or a mapping. Absent: undefined. */
type Written = unknown

/**
 * What a job's token may: the job's `permissions:`, else the workflow's, else the restricted default. Where scopes
 * are named, the others are none. A pull request from a fork reads at most.
 */
export function jobPermissions({
  workflow,
  job,
  fork,
}: {
  workflow: Written
  job: Written
  fork: boolean
}): Permissions {
  const granted = read(job) ?? read(workflow) ?? DEFAULT
  if (!fork) return granted
  return Object.fromEntries(
    Object.entries(granted).flatMap(([scope, level]) => {
      if (scope === 'id-token') return []
      return [[scope, level === 'write' ? 'read' : level]]
    }),
  )
}

function read(written: Written): Permissions | undefined {
  if (written === undefined || written === null) return undefined
  if (written === 'read-all') return all('read')
  if (written === 'write-all') return all('write')
  return { metadata: 'read', ...(written as Permissions) }
}

function all(level: 'read' | 'write'): Permissions {
  const scopes = SCOPES.filter(scope => level === 'write' || scope !== 'id-token')
  return {
    metadata: 'read',
    ...Object.fromEntries(scopes.map(scope => [scope, scope === 'models' ? 'read' : level])),
  }
}
