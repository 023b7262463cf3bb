import { bug } from '@millrace/contract'
import type { CodeHost } from '../code-host.ts'
import { openAuthor } from './author.ts'
import { openClient, type Patience, patience } from './client.ts'
import { comments } from './comments.ts'
import { deployments } from './deployments.ts'
import { dispatching } from './dispatch.ts'
import { issues } from './issues.ts'
import { merging } from './merge.ts'
import { pullRequests } from './pull-requests.ts'
import { reviews } from './reviews.ts'
import { statuses } from './statuses.ts'

export { type Ask, openAsk, type Told } from './open-ask.ts'

export interface GitHubOptions {
  /** `owner/name`. */
  repository: string
  /** `https://api.github.com`, of another server `https://<host>/api/v3`: GITHUB_API_URL. */
  apiUrl: string
  /** `https://github.com`: GITHUB_SERVER_URL. */
  serverUrl: string
  /** Of a job, an App or a person. It is never logged; errors carry no header of a request. */
  token: string
  /** Login that the token writes with, where it is known: `github-actions[bot]` for a job's. */
  login?: string
  retry?: Partial<Patience>
  userAgent?: string
}

/**
 * GitHub, or an Enterprise server, as a code host. Nothing is asked before the first call. This module brings Octokit
 * along: import it when there is a token to use.
 */
export function openGitHub({
  repository,
  apiUrl,
  serverUrl,
  token,
  login,
  retry,
  userAgent = 'millrace',
}: GitHubOptions): CodeHost {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw bug(`not a repository: ${JSON.stringify(repository)}`)
  const client = openClient({
    repository,
    apiUrl: apiUrl.replace(/\/+$/, ''),
    serverUrl: serverUrl.replace(/\/+$/, ''),
    token,
    userAgent,
    patience: { ...patience, ...retry },
  })
  const author = openAuthor(client, { token, ...(login !== undefined && { login }) })
  return {
    kind: 'github',
    repository,
    url: client.url,
    ...pullRequests(client),
    ...reviews(client),
    ...merging(client),
    ...comments(client, author),
    ...issues(client, author),
    ...statuses(client),
    ...deployments(client),
    ...dispatching(client),
  }
}
