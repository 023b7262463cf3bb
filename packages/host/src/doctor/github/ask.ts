import type { Ask, Told } from '@millrace/forge/github'

export type { Ask, Told }

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
function messageOf({ data }: Told): string {
  const { message } = (data ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : ''
}

/** True where the owner's plan is what is in the way: rules of private repositories cost money. */
export function isPlanLimit(told: Told): boolean {
  return told.status === 403 && /\bupgrade to\b/i.test(messageOf(told))
}
