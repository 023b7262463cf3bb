import { openClient, patience } from './client.ts'
import type { GitHubOptions } from './open-github.ts'
import { isPassing, refusalOf } from './refusal.ts'

/** What GitHub answered. A refusal is an answer too: 401, 403, 404 say what a token may see. */
export interface Told {
  status: number
  data: unknown
  headers: Readonly<Record<string, string | number | undefined>>
}

/** Asks GitHub's REST API something: `ask('GET /repos/{owner}/{repo}', { owner, repo })`. Errors: MR1125, MR1126. */
export type Ask = (
  route: `GET /${string}`,
  params: Readonly<Record<string, string | number>>,
) => Promise<Told>

/** Opens the reading side alone, for those who look at settings: as patient as the code host. */
export function openAsk({ retry, userAgent = 'millrace', ...options }: GitHubOptions): Ask {
  const client = openClient({ ...options, userAgent, patience: { ...patience, ...retry } })
  const doing = { act: 'look at settings', permissions: 'contents: read' }
  return (route, params) =>
    client.call(doing, async () => {
      try {
        const { status, data, headers } = await client.octokit.request(route, { ...params })
        return { status, data: data as unknown, headers }
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === undefined || isPassing(error) || isLimit(refusal)) throw error
        return { status: refusal.status, data: { message: refusal.message }, headers: refusal.headers }
      }
    })
}

function isLimit({ status, message }: { status: number; message: string }): boolean {
  return status === 429 || (status === 403 && /rate limit|abuse detection/i.test(message))
}
