import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ContractCheck,
  checkShape,
  type Json,
  type Pointer,
  type ProfileHistory,
  type SnapshotManifest,
  type StageMeta,
  type StageRecord,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { openTestProject, type TestProject } from '@millrace/pipeline/testing'
import { renderMarkdown } from '@millrace/report'
import { logisticModel, writeModel } from '@millrace/serving/testing'
import { openEngine, writeParquet } from '@millrace/tables'
import { afterEach, describe, expect, it } from 'vitest'
import { faultReport, planDrift, runDrift } from './index.ts'
import type { DriftInputs, DriftModel } from './inputs.ts'
import { noisyWindow } from './testing.ts'

const CONFIG = `
project: shop
store: { driver: local, path: ../store }
datasets:
  sales: { source: { files: ../sales }, time: at, columns: { city: { public: true } } }
models:
  buys:
    spine: features/sales.sql
    label: { column: y, time: at, delay: 1 day }
    features: [{ columns: [f0] }]
    split: { holdout: 20 days }
    train: { project: train, command: [python, train.py] }
    gates: { auc: { min: 0.6, margin: 0.01 } }
    stages: { production: { target: local, port: 8500 } }
`
const FILES = { 'millrace.yaml': CONFIG, 'features/sales.sql': 'SELECT * FROM sales\n' }
const ZERO = '0'.repeat(64)

let test: TestProject | undefined
afterEach(() => test?.remove())

type Windows = ProfileHistory['windows']

const months = (count: number, change = {}): Windows =>
  Array.from({ length: count }, (_, at) => ({
    window: `2024-0${at + 1}`,
    profile: noisyWindow(at + 1, 0.05, at === count - 1 ? change : {}),
  }))

function recordOf<S extends StageRecord['stage']>(
  stage: S,
  rest: Pick<StageRecord<S>, 'manifest' | 'outputs'> & { print?: string },
): StageRecord<S> {
  const { print = ZERO, ...made } = rest
  return {
    ...{ format: 1, stage, subject: stage, fingerprint: print, parents: [], ...made },
    parts: { stage, subject: stage, config: {}, inputs: {}, code: {}, params: {}, format: 1 },
    code: { commit: ZERO.slice(0, 40), dirty: false },
    machine: { os: 'x', arch: 'x', cpus: 1, node: 'x' },
    started: '2026-01-01T00:00:00.000Z',
    seconds: 1,
  } as StageRecord<S>
}

async function snapshotOf(
  project: Project,
  version: string,
  windows: Windows,
): Promise<StageRecord<'snapshot'>> {
  const partitions = await Promise.all(
    windows.map(async ({ window, profile }) => ({
      ...(await project.store.putJson(profile as unknown as Json)),
      name: window,
      path: `${window}.parquet`,
      rows: profile.rows,
    })),
  )
  const manifest: SnapshotManifest = {
    dataset: 'sales',
    version,
    rows: 1,
    schema: [],
    watermark: `${windows.at(-1)?.window}-28T23:00:00.000Z`,
    partitions,
    heldBack: [],
    contract: [] as ContractCheck[],
    source: 'test',
  }
  const history: ProfileHistory = { format: 1, windows }
  const profile = await project.store.putJson(history as unknown as Json)
  const data = await project.store.putTree(
    partitions.map(({ sha256, md5, size, path }) => ({ sha256, md5, size, path })),
  )
  return recordOf('snapshot', { manifest, outputs: { data, profile } })
}

/** A champion that reads f0; in the rows after its promotion, f0 tells `skill` as much about the label. */
async function modelOf(project: Project, top: string, skill: number): Promise<DriftModel> {
  const [folder, data] = [join(top, 'model'), join(top, 'data')]
  await writeModel(folder, logisticModel({ weights: [1], card: { model: 'buys' } }))
  await mkdir(data)
  const engine = await openEngine({ threads: 1, tempFolder: top })
  const rows = (from: string, days: number, how: number) => `
    SELECT TIMESTAMP '${from}' + INTERVAL (i % ${days}) DAY AS at, x AS f0,
      (x * ${how} + (hash(i + 7) % 1000) / 500.0 - 1 > 0)::UTINYINT AS y
    FROM (SELECT i, (hash(i) % 1000) / 500.0 - 1 AS x FROM range(4000) r(i))`
  await writeParquet(engine, rows('2024-04-01', 30, 1), { path: join(data, 'train.parquet') })
  await writeParquet(engine, rows('2024-05-01', 20, skill), { path: join(data, 'holdout.parquet') })
  engine.close()
  const [model, table] = [await project.store.putFolder(folder), await project.store.putFolder(data)]
  const meta = { model: 'buys', stage: 'production', version: 'v1.0.0', sha256: model.sha256 } as StageMeta
  const holdout = { from: '2024-04-01T00:00:00.000Z', to: '2024-05-01T00:00:00.000Z' }
  const features = {
    ...{ model: 'buys', features: [{ name: 'f0', type: 'float', nullable: true }], label: 'y', time: 'at' },
    holdout: { from: '2024-05-01T00:00:00.000Z', to: '2024-05-21T00:00:00.000Z' },
  } as StageRecord<'features'>['manifest']
  const promoted = {
    metrics: [{ metric: 'auc', candidate: 0.83 }],
    holdout,
  } as StageRecord<'validate'>['manifest']
  const trained = { features: ['f0'], trainedUntil: holdout.from } as StageRecord<'train'>['manifest']
  return {
    model: 'buys',
    stage: 'production',
    pointer: {
      path: 'production',
      md5: model.md5,
      size: model.size,
      files: model.files,
      meta,
    } as Pointer<StageMeta>,
    validate: recordOf('validate', { manifest: promoted, outputs: {} }),
    train: recordOf('train', { manifest: trained, outputs: { model } }),
    features: recordOf('features', { manifest: features, outputs: { data: table } }),
  }
}

async function check({ change = {}, skill }: { change?: object; skill?: number }) {
  test = await openTestProject(FILES)
  const { project, top } = test
  const all = months(6, change)
  const inputs: DriftInputs = {
    dataset: 'sales',
    before: await snapshotOf(project, '2024-05', all.slice(0, 5)),
    now: await snapshotOf(project, '2024-06', all),
    models: skill === undefined ? [] : [await modelOf(project, top, skill)],
  }
  const ready = await planDrift(project, inputs)
  const result = await runDrift(project, ready, inputs)
  const { report: ref } = result.record.outputs
  const json = await project.store.readJson(ref as Parameters<typeof project.store.readJson>[0])
  return { project, inputs, ready, ...result, report: checkShape('Report', json, 'the report') }
}

describe('drift-check', () => {
  it('finds nothing where nothing changed, keeps its record and uses it again', async () => {
    const { project, ready, inputs, record, report } = await check({ skill: 1 })
    expect(record.manifest).toMatchObject({ verdict: 'stable', windows: ['2024-06'], looked: 4 })
    expect(record.manifest.models).toMatchObject([{ verdict: 'kept', now: { rows: 4000, days: 20 } }])
    expect(report.verdict.text).toBe('Nothing beyond the usual; no model in use is shown to be worse.')
    expect((await runDrift(project, ready, inputs)).reused).toBe(true)
  })

  it('calls a model worse when the whole interval of its newer rows is below what is tolerated', async () => {
    const { record, report } = await check({ skill: 0.3 })
    const [model] = record.manifest.models
    expect(model).toMatchObject({ verdict: 'lost', promoted: { value: 0.83 } })
    expect(model?.now?.high).toBeLessThan(0.82)
    expect(record.manifest.verdict).toBe('change')
    expect(report.verdict.text).toBe(
      'A changed world, not a broken feed: buys in production is getting worse.',
    )
  })

  it('lets a fault beat a change, and writes an issue that names it', async () => {
    const { record, report } = await check({ change: { factor: 0.001, heavy: 40 } })
    expect(record.manifest.verdict).toBe('fault')
    expect(record.manifest.columns.find(({ column }) => column === 'city')?.verdict).toBe('change')
    const issue = faultReport(report, record.manifest)
    expect(issue.title).toMatch(/: the feed looks broken since 2024-06$/)
    expect(renderMarkdown(issue)).toContain('**amount: unit**: values in 2024-06 are about 0.00')
  })

  it('has another fingerprint when a rule, a version or a model differs', async () => {
    const { project, ready, inputs } = await check({ skill: 1 })
    const prints = [
      ready.fingerprint,
      (await planDrift(project, { ...inputs, now: inputs.before })).fingerprint,
      (await planDrift(project, { ...inputs, models: [] })).fingerprint,
    ]
    await test?.write('millrace.yaml', CONFIG.replace('margin: 0.01', 'margin: 0.02'))
    prints.push((await planDrift(await test!.reopen(), inputs)).fingerprint)
    expect(new Set(prints).size).toBe(4)
  })

  it('refuses a pointer that names another model than its record', async () => {
    const { project, inputs } = await check({ skill: 1 })
    const [model] = inputs.models
    const wrong = {
      ...model!,
      pointer: { ...model!.pointer, meta: { ...model!.pointer.meta, sha256: ZERO } },
    }
    const other = { ...inputs, models: [wrong] }
    await expect(runDrift(project, await planDrift(project, other), other)).rejects.toMatchObject({
      code: 'MR2502',
    })
  })
})
