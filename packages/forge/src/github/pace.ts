import { setTimeout as wait } from 'node:timers/promises'
import type { ThrottlingOptions } from '@octokit/plugin-throttling'

type Group = NonNullable<Exclude<ThrottlingOptions['write'], undefined>>

/**
 * A queue for the throttling plugin that lets one start after another, `gap` milliseconds apart. Its own ones hold
 * pull requests and comments three seconds apart, which a job that opens one and comments on it need not wait.
 */
export function pace(gap: number): Group {
  let next = 0
  const queue = {
    async schedule<T>(_options: unknown, task: (...args: unknown[]) => PromiseLike<T>, ...args: unknown[]) {
      const now = performance.now()
      const start = Math.max(now, next)
      next = start + gap
      // A timer that keeps the process alive: nothing else may be going on while a write waits its turn.
      if (start > now) await wait(start - now)
      return task(...args)
    },
  }
  return { key: () => queue } as unknown as Group
}
