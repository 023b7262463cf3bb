import { setTimeout as sleep } from 'node:timers/promises'

/** Something that may be otherwise the next time: a reset, a 5xx, bytes that arrived damaged. */
export class Passing extends Error {
  override readonly name = 'Passing'
  /** What the registry asks to wait. */
  readonly afterMs: number | undefined

  constructor(problem: string, { afterMs, cause }: { afterMs?: number | undefined; cause?: unknown } = {}) {
    super(problem, cause === undefined ? {} : { cause })
    this.afterMs = afterMs
  }
}

export interface Patience {
  /** How often something is tried, the first time included. */
  tries: number
  wait(ms: number): Promise<void>
}

export const usualPatience: Patience = { tries: 6, wait: ms => sleep(ms) }

/** Nobody is waited for longer than this, whatever a registry asks. */
const MOST_MS = 60_000

/** Tries again after passing faults, each time later (0.25 s, 0.5 s, 1 s …, or as asked); the last one is thrown. */
export async function patiently<T>({ tries, wait }: Patience, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Passing) || attempt >= tries) throw error
      const usual = 250 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)
      await wait(Math.min(error.afterMs ?? usual, MOST_MS))
    }
  }
}

/** `Retry-After` in milliseconds: seconds, or a date. */
export function retryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
