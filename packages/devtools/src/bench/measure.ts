/** Times of one contestant, in milliseconds. */
export interface Times {
  median: number
  min: number
  max: number
  runs: number
}

/**
 * Wall times of several contestants, taken in turn (A B C A B C …) so that whatever else the machine does falls on
 * all of them alike. Each runs twice before, unmeasured.
 */
export async function measureInTurn<Name extends string>(
  contestants: Readonly<Record<Name, () => Promise<unknown>>>,
  runs: number,
): Promise<Record<Name, Times>> {
  const names = Object.keys(contestants) as Name[]
  const taken = new Map<Name, number[]>(names.map(name => [name, []]))
  for (let round = -2; round < runs; round += 1) {
    for (const name of names) {
      const started = performance.now()
      await contestants[name]()
      if (round >= 0) taken.get(name)?.push(performance.now() - started)
    }
  }
  return Object.fromEntries(names.map(name => [name, timesOf(taken.get(name) ?? [])])) as Record<Name, Times>
}

/** The median of an even number of runs is the mean of the middle two. */
export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
  return { median, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0, runs: sorted.length }
}
