import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FinalState, finalState } from './final-state.ts'
import type { SmallProject } from './small-project.ts'

const preload = fileURLToPath(new URL('../../../../store/src/testing/kill-at.mjs', import.meta.url))
/** Changes to the disk, and programs that are started: git moves refs between two changes. */
const CALLS =
  '^(spawn|open|write|writev|writeFile|appendFile|copyFile|rename|link|symlink|unlink|rm|rmdir|mkdir|mkdtemp|chmod|fsync|fdatasync|sync|datasync)(Sync)?$'

/** A verb that is killed at points of its run, on copies of one project. */
export interface KilledVerb {
  args: readonly string[]
  points: number
  /** The project as it stands before the verb. */
  from: SmallProject
}

export interface KillFigures {
  verb: string
  /** Calls of an undisturbed run. */
  calls: number
  /** The calls before which it was killed, in order. */
  killedAt: number[]
}

/**
 * Runs a verb undisturbed in one copy and, in others, kills it before calls spread over the run and runs it again;
 * `compare` gets what each came to. Returns the figures.
 */
export async function killEverywhere(
  { args, points, from }: KilledVerb,
  compare: (state: FinalState, undisturbed: FinalState, at: string) => void,
): Promise<KillFigures> {
  const verb = args.join(' ')
  const { calls, undisturbed } = await runWhole(args, from)
  const killedAt = Array.from({ length: points }, (_, index) => 1 + Math.floor((index * calls) / points))
  for (const at of killedAt) {
    const project = await from.copy()
    try {
      const killed = await project.run(args, { preload, env: { KILL_CALLS: CALLS, KILL_AT: String(at) } })
      if (killed.signal !== 'SIGKILL') throw new Error(`${verb} was not killed at ${at} of ${calls}`)
      await project.millrace(args)
      compare(await finalState(project), undisturbed, `${verb} killed before call ${at} of ${calls}`)
    } finally {
      await project.remove()
    }
  }
  return { verb, calls, killedAt }
}

async function runWhole(
  args: readonly string[],
  from: SmallProject,
): Promise<{ calls: number; undisturbed: FinalState }> {
  const project = await from.copy()
  const countFile = join(project.top, 'calls')
  try {
    const ended = await project.run(args, { preload, env: { KILL_CALLS: CALLS, KILL_COUNT: countFile } })
    if (ended.code !== 0) throw new Error(`${args.join(' ')} left with ${ended.code}: ${ended.stderr}`)
    return { calls: Number(await readFile(countFile, 'utf8')), undisturbed: await finalState(project) }
  } finally {
    await project.remove()
  }
}

/** The project as it stands before `snapshot`, before `run` with its features built, and before `deploy`. */
export async function stagesToKill(
  project: SmallProject,
  merge: { data: string; promotion: string },
): Promise<{
  snapshot: SmallProject
  run: SmallProject
  deploy: SmallProject
}> {
  for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
  const snapshot = await project.copy()
  await project.millrace(['snapshot'])
  await project.merge(merge.data)
  await project.millrace(['features'])
  const run = await project.copy()
  await project.millrace(['run'])
  await project.merge(merge.promotion)
  return { snapshot, run, deploy: project }
}
