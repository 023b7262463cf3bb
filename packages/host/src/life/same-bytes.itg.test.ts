import { availableParallelism } from 'node:os'
import { whyNoUv } from '@millrace/pipeline/testing'
import { expect, test } from 'vitest'
import { type FinalState, finalState } from './testing/final-state.ts'
import { DATA, openSmallProject, PROMOTION, type SmallProject } from './testing/small-project.ts'

const missing = await whyNoUv()
const noon = '2026-07-01T12:00:00Z'
/** Commits of the person have the same ids in both repositories. */
const dates = { GIT_AUTHOR_DATE: noon, GIT_COMMITTER_DATE: noon }

interface Play {
  cpus: number[]
  pointers: FinalState['pointers']
  records: unknown
}

/** Plays up to the first promotion under some processors. */
async function play(project: SmallProject, under: readonly string[]): Promise<Play> {
  for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
  const run = async (verb: string) => {
    const ended = await project.run([verb], { under })
    expect(ended.code, ended.stderr).toBe(0)
  }
  await run('snapshot')
  // Squashed, since the proposal's own commit has the time at which it was made.
  await project.git('merge', '-q', '--squash', DATA)
  await project.commit('First version')
  await run('run')
  const { pointers, records } = await finalState(project)
  const cpus = Object.values(records).map(record => (record as { machine: { cpus: number } }).machine.cpus)
  const told = JSON.stringify(records, (key, value: unknown) => (key === 'machine' ? undefined : value))
  return { cpus, pointers, records: JSON.parse(told) }
}

test.skipIf(missing !== undefined || availableParallelism() < 2 || process.platform !== 'linux')(
  'fresh stores, one thread and two: the same fingerprints, digests and pointers, commit for commit',
  async () => {
    const [one, two] = await Promise.all([openSmallProject(dates), openSmallProject(dates)])
    try {
      // The ports that each found free stand in millrace.yaml: both take the same ones, nothing is served.
      const yaml = await one.git('show', 'main:millrace.yaml')
      for (const project of [one, two]) {
        await project.edit('millrace.yaml', () => `${yaml}\n# Both.\n`)
        await project.git('add', '.')
        await project.git('commit', '-q', '--amend', '-m', 'Start')
        await project.git('push', '-q', '--force', 'origin', 'main')
      }
      const [narrow, wide] = await Promise.all([
        play(one, ['taskset', '-c', '0']),
        play(two, ['taskset', '-c', '0,1']),
      ])
      expect(narrow.cpus).toEqual([1, 1, 1, 1])
      expect(wide.cpus).toEqual([2, 2, 2, 2])
      expect(narrow.records).toEqual(wide.records)
      expect(narrow.pointers).toEqual(wide.pointers)
      expect(Object.keys(narrow.pointers).join()).toContain(PROMOTION)
    } finally {
      await one.remove()
      await two.remove()
    }
  },
  60_000,
)
