import { whyNoUv } from '@millrace/pipeline/testing'
import { expect, test } from 'vitest'
import { killAll } from './testing/kill-all.ts'

const missing = await whyNoUv()

// kill.long.test.ts has all points.
test.skipIf(missing !== undefined)(
  'snapshot, run and deploy that are killed come to the undisturbed state when they run again',
  async () => {
    expect.hasAssertions()
    await killAll(2)
  },
  120_000,
)
