import { rm } from 'node:fs/promises'
import { whyNoAct } from '@millrace/rehearsal/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endState } from './end-state.ts'
import { type Prepared, prepareLife } from './open-life.ts'
import { playLife } from './play-life.ts'

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

describe.skipIf(missing !== undefined)('a life that nothing disturbs', { timeout: 900_000 }, () => {
  const stage = playLife('The life on GitHub, undisturbed', { prepared: () => prepared })

  test('comes to a state', async () => {
    calm = await endState(stage().life)
  })
})

describe.skipIf(missing !== undefined)(
  'the same life while every call of a job fails once: before or after its effect, its answer lost, too many requests',
  { timeout: 1_800_000 },
  () => {
    const stage = playLife('The life on GitHub, every call failing once', {
      prepared: () => prepared,
      disturb: ({ rehearsal: { github } }) =>
        github.faults.failEachOnce('github-actions[bot]', ['after', 'drop', 'rate-limit', 'before']),
    })

    test('ends in the same state, with nothing made twice', async () => {
      const { faults, violations } = stage().life.rehearsal.github
      expect(faults.failed).toBeGreaterThan(50)
      expect(await endState(stage().life)).toEqual(calm)
      expect(violations).toEqual([])
    })
  },
)
