import { setTimeout as pause } from 'node:timers/promises'
import type { Patience } from './client.ts'
import { isPassing, refusalOf } from './refusal.ts'

/** How something is found by its key, and made. */
export interface Making<T> {
  find(): Promise<T | undefined>
  make(): Promise<T>
}

/**
 * Finds something by its key or makes it. Where the answer of making it was lost it is looked up before it is made
 * again, so that there never are two; where GitHub says that it exists already, another run was faster.
 */
export async function makeOnce<T>(
  { times, baseMs }: Patience,
  { find, make }: Making<T>,
): Promise<{ value: T; isNew: boolean }> {
  for (let attempt = 0; ; attempt++) {
    const there = await find()
    if (there !== undefined) return { value: there, isNew: attempt > 0 }
    try {
      return { value: await make(), isNew: true }
    } catch (error) {
      if (attempt >= times || !(isPassing(error) || saysExists(error))) throw error
      await pause(baseMs * (attempt + 1) ** 2)
    }
  }
}

function saysExists(error: unknown): boolean {
  const refusal = refusalOf(error)
  return refusal?.status === 422 && /already[ _]exists/i.test(refusal.message)
}
