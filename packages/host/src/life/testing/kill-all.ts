import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { type KillFigures, killEverywhere, stagesToKill } from './kill-points.ts'
import { DATA, openSmallProject, PROMOTION } from './small-project.ts'

/**
 * Kills `snapshot`, `run` (training, validation, proposal) and `deploy` at `points` moments each, in two lanes, and
 * expects what an undisturbed run comes to. Prints the figures.
 */
export async function killAll(points: number): Promise<void> {
  const started = performance.now()
  let differing = 0
  const project = await openSmallProject()
  const stages = await stagesToKill(project, { data: DATA, promotion: PROMOTION })
  const lane = async (verbs: readonly ('snapshot' | 'run' | 'deploy')[]): Promise<KillFigures[]> => {
    const figures = []
    for (const verb of verbs) {
      figures.push(
        await killEverywhere({ args: [verb], points, from: stages[verb] }, (state, undisturbed, at) => {
          if (!isDeepStrictEqual(state, undisturbed)) differing += 1
          expect.soft(state, at).toEqual(undisturbed)
        }),
      )
    }
    return figures
  }
  try {
    const figures = (await Promise.all([lane(['deploy']), lane(['snapshot', 'run'])])).flat()
    const told = figures.map(({ verb, calls, killedAt }) => `${verb} ${killedAt.length} of ${calls} calls`)
    const seconds = Math.round((performance.now() - started) / 1000)
    process.stdout.write(
      `kill -9: ${told.join(', ')}; ${differing} came to another state than undisturbed (${seconds} s)\n`,
    )
  } finally {
    for (const one of Object.values(stages)) await one.remove()
  }
}
