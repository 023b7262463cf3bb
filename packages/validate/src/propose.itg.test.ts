import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatPointer, parsePointer } from '@millrace/config'
import { checkShape, type Report, sha256, stagePointerPath } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { openTestProject, type TestProject } from '@millrace/pipeline/testing'
import { renderMarkdown } from '@millrace/report'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ValidateInputs } from './inputs.ts'
import { planValidate } from './plan.ts'
import { proposePromotion } from './propose.ts'
import { runValidate } from './run.ts'
import { championOf, inputsOf, trainRecord, validateProject } from './testing.ts'

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
async function reportOf({ outputs }: { outputs: Record<string, unknown> }): Promise<Report> {
  return checkShape('Report', await project.store.readJson(outputs['report'] as never), 'report')
}

beforeEach(() => open())
afterEach(() => test.remove())

describe('a promotion', () => {
  const PATH = stagePointerPath('delay', 'production')

  async function promoted(): Promise<ValidateInputs> {
    const inputs = await inputsOf(project, { candidate: GOOD, champion: FAIR })
    await test.write(PATH, formatPointer(inputs.champion!.pointer))
    await test.commit('Promote delay v1.0.0')
    project = await tick()
    return inputs
  }

  it('is a branch that changes the pointer alone, to exactly what was judged', async () => {
    const inputs = await promoted()
    const { record } = await judge(inputs)
    const proposal = await proposePromotion(project, { record, inputs })
    if (!('branch' in proposal)) throw proposal
    expect(proposal).toMatchObject({ state: 'opened', branch: 'millrace/promotion/delay/production' })
    expect(test.git('diff', '--name-only', 'main', proposal.branch)).toBe(PATH)
    const { meta } = parsePointer(test.git('show', `${proposal.branch}:${PATH}`), PATH, 'model')
    const text = await project.repository.readAt('main', PATH)
    expect(meta).toMatchObject({
      version: 'v1.1.0',
      sequence: 2,
      previous: sha256(text ?? ''),
      report: record.outputs['report']?.sha256,
      records: { train: inputs.train.fingerprint, validate: record.fingerprint },
      code_commit: inputs.train.code.commit,
    })
    expect(await readFile(proposal.bodyPath, 'utf8')).toBe(renderMarkdown(await reportOf(record)))
    expect(proposal.reportPath).toBe(join(project.root, '.millrace/reports/delay-v1.1.0.html'))
    expect(await readFile(proposal.reportPath, 'utf8')).toContain('Better than production')
    expect(await proposePromotion(project, { record, inputs })).toMatchObject({ state: 'unchanged' })
  })

  it('is a preview where the commit is not main’s tip', async () => {
    const inputs = await promoted()
    const { record } = await judge(inputs)
    const elsewhere = { ...project, head: { commit: test.git('rev-parse', 'main^'), dirty: false } }
    expect(await proposePromotion(elsewhere, { record, inputs })).toMatchObject({ state: 'preview' })
  })

  it('is superseded where another model was promoted meanwhile', async () => {
    const inputs = await promoted()
    const { record } = await judge(inputs)
    const rival = championOf(await trainRecord(project, POOR), inputs.features, {
      sequence: 2,
      version: 'v1.5.0',
    })
    await test.write(PATH, formatPointer(rival.pointer))
    await test.commit('Promote another')
    project = await tick()
    expect(await proposePromotion(project, { record, inputs })).toMatchObject({ state: 'superseded' })
    expect(test.git('branch', '--list', 'millrace/*')).toBe('')
  })

  it('is nothing where a gate said no, or main wants this model already', async () => {
    const inputs = await promoted()
    const poor = { ...inputs, train: await trainRecord(project, POOR) }
    const { record } = await judge(poor)
    expect(record.manifest).toMatchObject({ verdict: 'worse', passed: false })
    expect(await proposePromotion(project, { record, inputs: poor })).toMatchObject({ state: 'refused' })
    const good = (await judge(inputs)).record
    await test.write(
      PATH,
      formatPointer(championOf(inputs.train, inputs.features, { version: 'v1.2.0' }).pointer),
    )
    await test.commit('Promote it by hand')
    project = await tick()
    expect(await proposePromotion(project, { record: good, inputs })).toMatchObject({ state: 'same' })
  })

  it('does not bring back what people took back', async () => {
    const inputs = await promoted()
    const { record } = await judge(inputs)
    const first = inputs.champion!.pointer
    const second = championOf(inputs.train, inputs.features, { sequence: 2, version: 'v1.1.0' })
    await test.write(PATH, formatPointer(second.pointer))
    await test.commit('Promote delay v1.1.0')
    await test.write(PATH, formatPointer({ ...first, meta: { ...first.meta, sequence: 3 } }))
    await test.commit('Roll back to v1.0.0')
    project = await tick()
    expect(await proposePromotion(project, { record, inputs })).toMatchObject({
      state: 'taken-back',
      version: 'v1.1.0',
    })
  })

  it('steps over versions that main’s history or a tag has', async () => {
    const inputs = await promoted()
    const rival = championOf(await trainRecord(project, POOR), inputs.features, {
      sequence: 2,
      version: 'v1.1.0',
    })
    await test.write(PATH, formatPointer(rival.pointer))
    await test.commit('Promote delay v1.1.0')
    await test.write(
      PATH,
      formatPointer({ ...inputs.champion!.pointer, meta: { ...inputs.champion!.pointer.meta, sequence: 3 } }),
    )
    await test.commit('Roll back to v1.0.0')
    test.git('tag', 'delay@v1.2.0')
    project = await tick()
    expect((await judge(inputs)).record.manifest.version).toBe('v1.3.0')
  })

  it('reads like this', async () => {
    const inputs = await promoted()
    inputs.train.parts.code['train/train.py'] = sha256('another program')
    const { record } = await judge(inputs)
    const body = renderMarkdown(await reportOf(record))
      .replace(/\b[0-9a-f]{64}\b/g, '‹sha256›')
      .replace(/\b[0-9a-f]{40}\b/g, '‹commit›')
      .replace(/sha256:[0-9a-f]{12}/g, 'sha256:‹12›')
    await expect(body).toMatchFileSnapshot('promotion.golden.md')
  })

  it('that is refused reads like this', async () => {
    await test.remove()
    await open({ gates: 'auc: { min: 0.9, margin: 0.005 }, calibration_error: { max: 0.5 }' })
    const { record } = await judge(await promoted())
    const { verdict, folds } = await reportOf(record)
    expect(verdict.text).toMatch(/^Not promoted: better than production, but AUC 0\.\d{4} is not ≥ 0\.9\.$/)
    expect(folds.at(-1)?.summary).toBe('What happens now')
    expect(renderMarkdown(await reportOf(record))).toContain('❌ not ≥ 0.9 · ✅ not worse than −0.005')
  })
})
