export interface CommitStatus {
  id: number
  sha: string
  context: string
  state: 'error' | 'failure' | 'pending' | 'success'
  description: string | null
  targetUrl: string | null
  creator: string
  createdAt: string
}

/** The newest status of every context, as branches and rules see them. `statuses` are oldest first. */
export function latestStatuses(statuses: readonly CommitStatus[], sha: string): CommitStatus[] {
  const latest = new Map<string, CommitStatus>()
  for (const status of statuses) if (status.sha === sha) latest.set(status.context, status)
  return [...latest.values()]
}

/** One word for all contexts of a commit: `pending` when there is none. */
export function combinedState(latest: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (latest.some(({ state }) => state === 'failure' || state === 'error')) return 'failure'
  return latest.length > 0 && latest.every(({ state }) => state === 'success') ? 'success' : 'pending'
}
