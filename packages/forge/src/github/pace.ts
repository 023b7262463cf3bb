import { setTimeout as wait } from 'node:timers/promises'
import type { ThrottlingOptions } from '@octokit/plugin-throttling'

type Group = NonNullable<Exclude<ThrottlingOptions['write'], undefined>>

/**
 * A queue for the throttling plugin that lets one start after another, `gap` milliseconds apart. Its own ones hold
 * pull requests and comments three seconds apart, which a job that opens one and comments on it need not wait.
 */
export function pace(gap: number): Group {
  let free = Promise.resolve()
  const queue = {
    schedule<T>(_options: unknown, task: (...args: unknown[]) => PromiseLike<T>, ...args: unknown[]) {
      const turn = free
      free = turn.then(() => wait(gap, undefined, { ref: false }))
      return turn.then(() => task(...args))
    },
  }
  return { key: () => queue } as unknown as Group
}
