import type { LocalGitHub } from '@millrace/rehearsal'

type Call = LocalGitHub['calls'][number]

/**
 * The most that calls of jobs needed of each scope, as `scope: read` or `scope: write`, sorted. Calls that were refused
 * count: their job wanted more than it may.
 */
export function usedPermissions(calls: readonly Call[]): string[] {
  const used = new Map<string, string>()
  for (const { jobId, permission } of calls) {
    if (jobId === undefined) continue
    for (const [scope, access] of Object.entries(permission))
      if (scope !== 'metadata' && used.get(scope) !== 'write') used.set(scope, access)
  }
  return [...used].map(([scope, access]) => `${scope}: ${access}`).sort()
}
