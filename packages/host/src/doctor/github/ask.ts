/** What GitHub answered. A refusal is an answer too: 401, 403, 404 say what this token may see. */
export interface Told {
  status: number
  data: unknown
  headers: Readonly<Record<string, string | number | undefined>>
}

/**
 * Asks GitHub's REST API something: `ask('GET /repos/{owner}/{repo}', { owner, repo })`. Errors: the network's alone.
 */
export type Ask = (
  route: `GET /${string}`,
  params: Readonly<Record<string, string | number>>,
) => Promise<Told>

/** The same, with each question asked once however many checks have it. */
export function askOnce(ask: Ask): Ask {
  const asked = new Map<string, Promise<Told>>()
  return (route, params) => {
    const key = `${route} ${JSON.stringify(Object.entries(params).sort())}`
    const known = asked.get(key) ?? ask(route, params)
    asked.set(key, known)
    return known
  }
}

/** GitHub's own words for a refusal. */
export function messageOf({ data }: Told): string {
  const { message } = (data ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : ''
}

/** True where the owner's plan is what is in the way: rules of private repositories cost money. */
export function isPlanLimit(told: Told): boolean {
  return told.status === 403 && /\bupgrade to\b/i.test(messageOf(told))
}
