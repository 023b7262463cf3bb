import { rm } from 'node:fs/promises'
import { checkShape, isTree, type Report } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { openTestProject, type TestProject } from '@millrace/pipeline/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sameModel, type ValidateInputs } from './inputs.ts'
import { planValidate } from './plan.ts'
import { runValidate } from './run.ts'
import { championOf, featuresRecord, inputsOf, trainRecord, validateProject } from './testing.ts'

const GOOD = [1, 1] as const
const FAIR = [1, 0.4] as const
const POOR = [1, -0.5] as const

let test: TestProject
let project: Project
let clock: number

async function open(options?: Parameters<typeof validateProject>[0]): Promise<void> {
  test = await openTestProject(validateProject(options))
  clock = Date.parse('2026-01-02T00:00:00Z')
  project = await tick()
}
const tick = () =>
  test.reopen({
    now: () => {
      clock += 1000
      return new Date(clock)
    },
  })
const judge = async (inputs: ValidateInputs) =>
  runValidate(project, await planValidate(project, inputs), inputs)
const codeOf = async (inputs: ValidateInputs): Promise<string> => {
  const failure = await judge(inputs).then(
    () => ({ code: 'none' }),
    (error: { code?: string }) => error,
  )
  return failure.code ?? String(failure)
}
async function reportOf({ outputs }: { outputs: Record<string, unknown> }): Promise<Report> {
  return checkShape('Report', await project.store.readJson(outputs['report'] as never), 'report')
}

beforeEach(() => open())
afterEach(() => test.remove())

describe('a validation', () => {
  it('judges a first model by its own gates', async () => {
    const { record } = await judge(await inputsOf(project, { candidate: GOOD }))
    expect(record.manifest).toMatchObject({ verdict: 'first', passed: true, version: 'v1.0.0' })
    expect(record.manifest.holdout).toMatchObject({ rows: 6200, days: 31, dropped: 0 })
    expect(record.manifest.gates.map(({ verdict }) => verdict)).toEqual(['passed', 'skipped'])
  })

  it('shows that a better candidate is better, in slices too, and is reused afterwards', async () => {
    const inputs = await inputsOf(project, { candidate: GOOD, champion: FAIR })
    const { record, reused } = await judge(inputs)
    expect(reused).toBe(false)
    expect(record.manifest).toMatchObject({ verdict: 'better', passed: true, version: 'v1.1.0' })
    expect(record.manifest.champion?.version).toBe('v1.0.0')
    expect(record.manifest.slices.map(({ column, value }) => `${column} ${value}`)).toEqual([
      'origin ATL',
      'origin LAX',
      'hour value 1',
      'hour value 2',
      'hour value 3',
      'hour value 4',
      'origin HNL',
    ])
    expect(record.manifest.slicesLeftOut).toEqual({ tooSmall: 1, beyond: 0 })
    expect((await judge(inputs)).reused).toBe(true)
  })

  it('keeps samples with the answers that a server has to give', async () => {
    const { record } = await judge(await inputsOf(project, { candidate: GOOD }))
    const smoke = (await project.store.readJson(record.outputs['smoke'] as never)) as Record<
      string,
      unknown[]
    >
    expect(smoke['features']).toEqual(['f0', 'f1'])
    expect(smoke['rows']).toHaveLength(200)
    const [first, answer] = [smoke['rows']?.[0] as number[], smoke['expected']?.[0] as number]
    expect(answer).toBeCloseTo(1 / (1 + Math.exp(0.5 - first[0]! - first[1]!)), 5)
  })

  it('gives the same bytes when it is made again, also after others came later', async () => {
    const inputs = await inputsOf(project, { candidate: FAIR, champion: POOR })
    const { record } = await judge(inputs)
    await judge(await inputsOf(project, { candidate: GOOD, champion: POOR }))
    for (const ref of Object.values(record.outputs)) {
      if (!isTree(ref)) await rm(await project.store.pathOf(ref))
    }
    project = await tick()
    expect((await judge(inputs)).record.outputs).toEqual(record.outputs)
  })

  it('counts candidates of one holdout, and gives each its version', async () => {
    await judge(await inputsOf(project, { candidate: POOR, champion: FAIR }))
    const { record } = await judge(await inputsOf(project, { candidate: GOOD, champion: FAIR }))
    expect(record.manifest.version).toBe('v1.2.0')
    expect(JSON.stringify((await reportOf(record)).blocks)).toContain(
      '2 candidates were judged on these days',
    )
  })

  it('is refused where the candidate learned from its holdout', async () => {
    const inputs = await inputsOf(project, { candidate: GOOD })
    inputs.train.manifest.trainedUntil = '2001-05-02T00:00:00.000Z'
    expect(await codeOf(inputs)).toBe('MR2306')
  })

  it('leaves out, for both, the days that the champion learned from', async () => {
    const features = await featuresRecord(project)
    const later = await trainRecord(project, FAIR, { trainedUntil: '2001-05-11T00:00:00.000Z' })
    const inputs = {
      ...(await inputsOf(project, { candidate: GOOD })),
      champion: championOf(later, features),
    }
    const { manifest } = (await judge(inputs)).record
    expect(manifest).toMatchObject({ verdict: 'better', holdout: { rows: 4200, dropped: 2000, days: 21 } })
  })

  it('can’t tell where the champion learned from nearly all of it', async () => {
    const features = await featuresRecord(project)
    const later = await trainRecord(project, FAIR, { trainedUntil: '2001-05-29T00:00:00.000Z' })
    const inputs = {
      ...(await inputsOf(project, { candidate: GOOD })),
      champion: championOf(later, features),
    }
    const { record } = await judge(inputs)
    expect(record.manifest).toMatchObject({ verdict: 'cannot-tell', passed: false })
    expect(record.manifest.incomparable).toContain('3 days remain')
    expect((await reportOf(record)).verdict.text).toBe(
      'Not promoted: it could not be compared with production.',
    )
  })

  it('scores the champion on its own features for the same flights, in whatever order they stand', async () => {
    const inputs = await inputsOf(project, { candidate: GOOD, champion: FAIR })
    const own = await featuresRecord(project, {
      columns: {
        f1: '0',
        scheduled: "TIMESTAMP '2001-05-01' + INTERVAL 1 SECOND * (i * (31 * 86400 // 6200))",
      },
      where: 'i % 10 > 0',
    })
    const { manifest } = (await judge({ ...inputs, champion: { ...inputs.champion!, features: own } })).record
    expect(manifest).toMatchObject({ verdict: 'better', holdout: { rows: 5580, dropped: 620 } })
  })

  it('names what is wrong with a holdout', async () => {
    const base = await inputsOf(project, { candidate: GOOD })
    const withRows = async (change: Parameters<typeof featuresRecord>[1]) =>
      codeOf({ ...base, features: await featuresRecord(project, change) })
    expect(await withRows({ where: 'false' })).toBe('MR2301')
    expect(await withRows({ columns: { late: 'CASE WHEN i > 5 THEN 1 END' } })).toBe('MR2302')
    expect(await withRows({ columns: { late: 'i % 3' } })).toBe('MR2303')
    expect(await withRows({ columns: { late: '1' } })).toBe('MR2304')
    expect(await withRows({ columns: { scheduled: 'NULL::TIMESTAMP' } })).toBe('MR2307')
    expect(await withRows({ columns: { f1: '' } })).toBe('MR2308')
  })

  it('knows a candidate that is the champion', async () => {
    expect(sameModel(await inputsOf(project, { candidate: GOOD, champion: GOOD }))).toBe(true)
    expect(sameModel(await inputsOf(project, { candidate: GOOD, champion: FAIR }))).toBe(false)
    expect(sameModel(await inputsOf(project, { candidate: GOOD }))).toBe(false)
  })

  it('depends on rules, rows and models alone', async () => {
    const inputs = await inputsOf(project, { candidate: GOOD, champion: FAIR })
    const before = (await planValidate(project, inputs)).fingerprint
    await test.write('README.md', 'hello')
    await test.commit()
    project = await tick()
    expect((await planValidate(project, inputs)).fingerprint).toBe(before)
    await test.write('millrace.yaml', validateProject({ gates: 'auc: { min: 0.7 }' })['millrace.yaml']!)
    await test.commit()
    project = await tick()
    expect((await planValidate(project, inputs)).fingerprint).not.toBe(before)
  })
})

describe('values of private columns', () => {
  it('stand in no output but the samples', async () => {
    await test.remove()
    await open()
    const yaml = validateProject()['millrace.yaml']!.replace('public: true', 'public: false')
    await test.write('millrace.yaml', yaml)
    await test.commit()
    project = await tick()
    const { record } = await judge(await inputsOf(project, { candidate: GOOD, champion: FAIR }))
    for (const name of ['report', 'evidence']) {
      const text = JSON.stringify(await project.store.readJson(record.outputs[name] as never))
      expect(text).not.toMatch(/HNL|ATL|LAX/)
    }
    expect(JSON.stringify(record)).not.toMatch(/HNL|ATL|LAX/)
  })
})
