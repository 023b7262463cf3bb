import type { PullRequest } from '../code-host.ts'

/** What we read of GitHub's pull requests, in lists and alone. */
export interface PullData {
  number: number
  html_url: string
  state: string
  title: string
  body: string | null
  merged_at?: string | null
  merge_commit_sha?: string | null
  head: { ref: string; sha: string; repo: { full_name: string } | null }
  base: { ref: string }
  labels: readonly { name?: string }[]
}

export function readPull(data: PullData, repository: string): PullRequest {
  const isMerged = typeof data.merged_at === 'string'
  return {
    number: data.number,
    url: data.html_url,
    state: isMerged ? 'merged' : data.state === 'open' ? 'open' : 'closed',
    title: data.title,
    body: (data.body ?? '').replaceAll('\r\n', '\n'),
    head: {
      branch: data.head.ref,
      sha: data.head.sha,
      // The repository of a fork may be gone.
      fork: data.head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
    },
    base: data.base.ref,
    // Of an open one it is a test merge, which is on no branch.
    ...(isMerged && data.merge_commit_sha ? { mergeCommit: data.merge_commit_sha } : {}),
  }
}
