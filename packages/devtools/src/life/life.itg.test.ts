import { rm } from 'node:fs/promises'
import { whyNoAct } from '@millrace/rehearsal/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chapters } from './chapters.ts'
import { endState } from './end-state.ts'
import { type Life, openLife, type Prepared, prepareLife } from './open-life.ts'
import { permissionsUsed } from './permissions-used.ts'
import { openStage, type Stage } from './stage.ts'

const missing = await whyNoAct()
let prepared: Prepared
/** What the undisturbed life came to. */
let calm: unknown

beforeAll(async () => {
  if (missing === undefined) prepared = await prepareLife()
}, 600_000)
afterAll(async () => {
  if (prepared) await rm(prepared.folder, { recursive: true, force: true })
})

/** Plays all chapters as tests of their own. */
function plays(title: string, disturb: (life: Life) => void): () => Stage {
  let stage: Stage
  let began: number
  beforeAll(async () => {
    const life = await openLife(prepared)
    disturb(life)
    stage = openStage(life)
    began = performance.now()
  }, 120_000)
  afterAll(async () => {
    const lines = stage.times.map(([what, seconds]) => `  ${seconds.toFixed(1).padStart(6)} s  ${what}`)
    const whole = ((performance.now() - began) / 1000).toFixed(0)
    process.stdout.write(`\n${title}: ${whole} s\n${lines.join('\n')}\n`)
    await stage.life.close()
  }, 120_000)
  for (const { title, play } of chapters) test(title, () => play(stage))
  return () => stage
}

describe.skipIf(missing !== undefined)(
  'a model’s life on GitHub, by its workflow files',
  { timeout: 900_000 },
  () => {
    const stage = plays('The life on GitHub, by act', () => undefined)

    test('no call was made that GitHub does not document', () => {
      expect(stage().life.rehearsal.github.violations).toEqual([])
    })

    test('every job used exactly the permissions that it declares', async () => {
      const jobs = await permissionsUsed(stage().life)
      expect(jobs.map(({ job, used }) => ({ job, used }))).toEqual(
        jobs.map(({ job, declared }) => ({ job, used: declared })),
      )
    })

    test('leaves a state', async () => {
      calm = await endState(stage().life)
    })
  },
)

describe.skipIf(missing !== undefined)(
  'the same life while every call of a job fails once: before or after its effect, its answer lost, too many requests',
  { timeout: 1_800_000 },
  () => {
    const stage = plays('The life on GitHub, every call failing once', ({ rehearsal: { github } }) =>
      github.faults.failEachOnce('github-actions[bot]', ['after', 'drop', 'rate-limit', 'before']),
    )

    test('ends in the same state, with nothing made twice', async () => {
      expect(stage().life.rehearsal.github.faults.failed).toBeGreaterThan(50)
      expect(await endState(stage().life)).toEqual(calm)
      expect(stage().life.rehearsal.github.violations).toEqual([])
    })
  },
)
