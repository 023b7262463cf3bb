import { whyNoUv } from '@millrace/pipeline/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askModel } from './testing/ask-model.ts'
import { finalState } from './testing/final-state.ts'
import { DATA, openSmallProject, PROMOTION, type SmallProject } from './testing/small-project.ts'

let project: SmallProject

const missing = await whyNoUv()

beforeAll(async () => {
  if (missing !== undefined) return
  project = await openSmallProject()
  for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
})
afterAll(() => project?.remove())

/**
 * Runs a verb twice at once. Git's refs decide who wins: one comes to its end, the other too or it says that the
 * branch moved (MR1108) and changes nothing; run again, it finds all done.
 */
async function twice(verb: string): Promise<void> {
  const ended = await Promise.all([project.run([verb]), project.run([verb])])
  const lost = ended.filter(({ code }) => code !== 0)
  expect(lost.length).toBeLessThan(2)
  for (const { code, stderr } of lost) {
    expect(code, stderr).toBe(1)
    expect(stderr).toContain('MR1108')
  }
}

/** What is left on the way must be nothing: no temporary file, no work folder, no lock. */
async function expectTidy(): Promise<void> {
  const { files } = await finalState(project)
  expect(files.filter(path => /\.new|\.tmp$|\.lock$|\.\d+$|^tmp\/|millrace\/tmp\/./.test(path))).toEqual([])
}

describe.skipIf(missing !== undefined)('two processes at once in one clone', { timeout: 60_000 }, () => {
  test('take one version of the data and propose it once', async () => {
    await twice('snapshot')
    const { records } = await finalState(project)
    expect(Object.keys(records)).toHaveLength(1)
    await expectTidy()
    expect(await project.millrace(['snapshot'])).toContain('proposal unchanged')
    await project.merge(DATA)
  })

  test('come to one record a stage and one promotion', async () => {
    await twice('run')
    const { records } = await finalState(project)
    expect(Object.keys(records).map(key => key.split(' ')[0])).toEqual([
      'snapshot',
      'features',
      'train',
      'validate',
    ])
    await expectTidy()
    await project.millrace(['run'])
    await project.merge(PROMOTION)
  })

  test('deploy one server', async () => {
    await twice('deploy')
    expect((await askModel(project)).versions).toEqual(['v1.0.0'])
    await expectTidy()
  })
})
