import type { Proposal } from '@millrace/forge'

/** Where a proposal stands: its pull request, else its branch and the file with what it says. */
export function proposalPlace({ pullRequest, branch, bodyPath }: Proposal): string {
  return pullRequest ? `#${pullRequest.number} ${pullRequest.url}` : `${branch}\n    body   ${bodyPath}`
}
