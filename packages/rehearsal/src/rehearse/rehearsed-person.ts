import { MillraceError } from '@millrace/contract'
import type { LocalGitHub } from '../server/local-github.ts'

/** A pull request, as far as a rehearsal shows it. */
export interface PullSummary {
  number: number
  title: string
  branch: string
  state: 'open' | 'closed' | 'merged'
  url: string
}

/** What a person does through the API of the local GitHub. */
export interface RehearsedPerson {
  pulls(): Promise<PullSummary[]>
  openPull(branch: string, title: string): Promise<number>
  approve(number: number): Promise<void>
  merge(number: number): Promise<void>
  dispatch(workflow: string, inputs: Readonly<Record<string, string>>): Promise<void>
}

/** A refusal of the API is MR5042 with what it said: the rehearsed step can not be done as things stand. */
export function rehearsedPerson(
  github: Pick<LocalGitHub, 'apiUrl'>,
  of: { token: string; repository: string; step: () => string },
): RehearsedPerson {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${github.apiUrl}/repos/${of.repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${of.token}`,
        'user-agent': 'millrace-rehearse',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = text === '' ? undefined : (JSON.parse(text) as { message?: string })
    if (response.ok) return answer
    const problem = `${method} ${path} answers ${response.status}: ${answer?.message ?? ''}`
    throw new MillraceError('MR5042', { step: of.step(), problem })
  }
  return {
    async pulls() {
      const pulls = (await call('GET', '/pulls?state=all&per_page=100')) as PullAnswer[]
      return pulls.map(({ number, title, head, state, merged_at, html_url: url }) => {
        return { number, title, branch: head.ref, state: merged_at === null ? state : 'merged', url }
      })
    },
    async openPull(head, title) {
      return ((await call('POST', '/pulls', { head, base: 'main', title })) as { number: number }).number
    },
    approve: async number => void (await call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })),
    merge: async number => void (await call('PUT', `/pulls/${number}/merge`, {})),
    dispatch: async (workflow, inputs) =>
      void (await call('POST', `/actions/workflows/${workflow}/dispatches`, { ref: 'main', inputs })),
  }
}

interface PullAnswer {
  number: number
  title: string
  head: { ref: string }
  state: 'open' | 'closed'
  merged_at: string | null
  html_url: string
}
