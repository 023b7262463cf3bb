import { availableParallelism } from 'node:os'
import { whyNoUv } from '@millrace/pipeline/testing'
import { expect, test } from 'vitest'
import { finalState } from './testing/final-state.ts'
import { DATA, openSmallProject, PROMOTION, type SmallProject } from './testing/small-project.ts'

const missing = await whyNoUv()

/** Plays the first promotion; pointers, and records without what names a commit of this very clone or its machine. */
async function play(project: SmallProject, under: readonly string[]): Promise<unknown> {
  for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
  for (const [verb, branch] of [
    ['snapshot', DATA],
    ['run', PROMOTION],
  ] as const) {
    const ended = await project.run([verb], { under })
    expect(ended.code, ended.stderr).toBe(0)
    await project.merge(branch)
  }
  const { pointers, records } = await finalState(project)
  const ids = new RegExp(`code_commit: ${await project.git('rev-parse', 'main~1')}`)
  const cpus = Object.values(records).map(record => (record as { machine: { cpus: number } }).machine.cpus)
  const told = JSON.stringify({ pointers, records }, (key, value: unknown) =>
    key === 'code' || key === 'machine' ? undefined : value,
  )
  expect(told).toMatch(ids)
  return { cpus, told: JSON.parse(told.replaceAll(/code_commit: [0-9a-f]{40}/g, 'code_commit: …')) }
}

test.skipIf(missing !== undefined || availableParallelism() < 2 || process.platform !== 'linux')(
  'fresh stores, one thread and two: the same fingerprints, digests and pointers',
  async () => {
    const [one, two] = await Promise.all([openSmallProject(), openSmallProject()])
    try {
      const seen = await Promise.all([play(one, ['taskset', '-c', '0']), play(two, ['taskset', '-c', '0,1'])])
      const [narrow, wide] = seen as { cpus: number[]; told: unknown }[]
      expect(narrow?.cpus).toEqual([1, 1, 1, 1])
      expect(wide?.cpus).toEqual([2, 2, 2, 2])
      expect(narrow?.told).toEqual(wide?.told)
    } finally {
      await one.remove()
      await two.remove()
    }
  },
  60_000,
)
