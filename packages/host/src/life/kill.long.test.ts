import { whyNoUv } from '@millrace/pipeline/testing'
import { expect, test } from 'vitest'
import { killAll } from './testing/kill-all.ts'

const missing = await whyNoUv()

test.skipIf(missing !== undefined)(
  'snapshot, run and deploy that are killed at 36 points come to the undisturbed state when they run again',
  async () => {
    expect.hasAssertions()
    await killAll(12)
  },
  1_200_000,
)
