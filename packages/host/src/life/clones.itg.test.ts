import type { Plan, StagePlan } from '@millrace/contract'
import { whyNoUv } from '@millrace/pipeline/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askModel } from './testing/ask-model.ts'
import { ELSEWHERE, OTHER_PORT } from './testing/project-files.ts'
import { DATA, openSmallProject, PROMOTION, type SmallProject } from './testing/small-project.ts'

let project: SmallProject
let clone: SmallProject
let second: SmallProject

const missing = await whyNoUv()

beforeAll(async () => {
  if (missing !== undefined) return
  project = await openSmallProject()
  for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
  await project.millrace(['snapshot'])
  await project.merge(DATA)
  await project.millrace(['run'])
  await project.merge(PROMOTION)
  await project.millrace(['deploy'])
  clone = await project.clone('a clone', { MILLRACE_ENV: ELSEWHERE })
  second = await project.clone('another', { MILLRACE_ENV: OTHER_PORT })
})
afterAll(async () => {
  await clone?.remove()
  await second?.remove()
  await project?.remove()
})

const parts = ({ stages }: Plan) =>
  stages.map(({ stage, action, fingerprint }: StagePlan) => ({ stage, action, fingerprint }))

describe.skipIf(missing !== undefined)('a second clone that sees the same store', { timeout: 60_000 }, () => {
  test('reuses every stage by the same fingerprint; only what serves is its own', async () => {
    const here = parts(await project.ask<Plan>(['plan']))
    const there = await clone.ask<Plan>(['plan'])
    expect(here.map(({ action }) => action)).toEqual(['reuse', 'reuse', 'reuse', 'reuse', 'reuse'])
    // A local target is a server in the clone's own folder: this one has none, so deploy would start it.
    expect(parts(there)).toEqual(here.map(one => (one.stage === 'deploy' ? { ...one, action: 'run' } : one)))
    expect(there.stages.at(-1)?.why).toBe('v1.0.0 (sequence 1) is the first here')
    expect(await clone.millrace(['run'])).toContain('Nothing to promote')
    expect(await clone.millrace(['snapshot'])).toContain('main has these very rows')
  })

  test('does not take the port from the clone that serves, and can serve on another', async () => {
    const { code, stderr } = await clone.run(['deploy'])
    expect(code).not.toBe(0)
    expect(stderr).toContain('MR2404')
    await second.millrace(['deploy'])
    expect(await askModel(second)).toEqual(await askModel(project))
  })
})
