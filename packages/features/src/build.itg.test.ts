import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatasetMeta, Name, Pointer } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { openTestProject, type TestProject } from '@millrace/pipeline/testing'
import { openEngine, scanFiles, writeParquet } from '@millrace/tables'
import { afterEach, describe, expect, it } from 'vitest'
import { planFeatures } from './plan.ts'
import { runFeatures } from './run.ts'

const CONFIG = `
project: shop
store: { driver: local, path: ../store }
datasets:
  visits: { source: { files: ../visits }, time: moment }
features:
  buyer: { sql: features/buyer.sql, keys: [person], known_at: known_at, max_age: 3 days }
models:
  buys:
    spine: features/visits.sql
    label: { column: bought, time: moment, delay: 1 day }
    keys: [person]
    features:
      - columns: [hour]
      - { view: buyer, join: { person: person }, prefix: past_ }
    split: { holdout: 2 days }
    train: { project: train, command: [python, train.py] }
    gates: { auc: { min: 0.5 } }
    stages: { production: { target: local, port: 8500 } }
`
const SPINE = 'SELECT person, moment, hour(moment) AS hour, bought FROM visits\n'
const BUYER = `SELECT person, moment::DATE + INTERVAL 1 DAY AS known_at, count(*) AS visits
FROM visits GROUP BY person, moment::DATE
`
const FILES = { 'millrace.yaml': CONFIG, 'features/visits.sql': SPINE, 'features/buyer.sql': BUYER }

let test: TestProject | undefined
afterEach(() => test?.remove())

/** Ten days of visits by two people; `b` stays away from the 3rd to the 6th. */
const VISITS = `SELECT * FROM (
  SELECT 'a' AS person, TIMESTAMP '2024-01-01 09:00:00' + INTERVAL (d) DAY AS moment, d % 2 AS bought FROM range(10) t(d)
  UNION ALL
  SELECT 'b', TIMESTAMP '2024-01-01 12:00:00' + INTERVAL (d) DAY, 1 FROM range(10) t(d) WHERE d NOT BETWEEN 2 AND 5)`

async function pin(project: Project, select: string): Promise<Map<Name, Pointer<DatasetMeta>>> {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-pin-'))
  const engine = await openEngine({ threads: 1, tempFolder: folder })
  try {
    await writeParquet(engine, select, { path: join(folder, 'data.parquet') })
    const tree = await project.store.putFolder(folder)
    const meta: DatasetMeta = {
      kind: 'dataset',
      dataset: 'visits',
      version: '2024-01',
      sha256: tree.sha256,
      md5: tree.md5,
      rows: 15,
      schema: [],
      source: 'test',
      contract: { verdict: 'passed', checks: 0, failed: 0 },
      record: '0'.repeat(64),
    }
    return new Map([['visits', { path: 'visits', md5: tree.md5, size: tree.size, files: tree.files, meta }]])
  } finally {
    engine.close()
    await rm(folder, { recursive: true })
  }
}

async function build(files: Record<string, string> = {}, change: Partial<Project> = {}) {
  test = await openTestProject({ ...FILES, ...files })
  const project = await test.reopen(change)
  const pointers = await pin(project, VISITS)
  const ready = await planFeatures(project, 'buys', pointers)
  return { project, pointers, ready, result: await runFeatures(project, ready, { model: 'buys', pointers }) }
}

async function readBack(project: Project, tree: string, file: string): Promise<Record<string, unknown>[]> {
  const entry = (await project.store.readTree({ sha256: tree })).find(({ path }) => path === file)
  const path =
    entry && (await project.store.pathOf({ sha256: entry.sha256, md5: entry.md5, size: entry.size }))
  const engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
  try {
    return await engine.rows(`SELECT * FROM ${scanFiles([path ?? ''], 'parquet')}`)
  } finally {
    engine.close()
  }
}

describe('build-features', () => {
  it('joins what was known at the time of prediction, and nothing older than max_age', async () => {
    const { project, result } = await build()
    const tree = result.record.outputs['data']?.sha256 ?? ''
    const rows = [
      ...(await readBack(project, tree, 'train.parquet')),
      ...(await readBack(project, tree, 'holdout.parquet')),
    ]
    const of = (person: string, day: number) =>
      rows.find(row => row['person'] === person && (row['moment'] as Date).getUTCDate() === day)?.[
        'past_visits'
      ]
    expect(of('a', 1)).toBeNull() // nothing was known yet
    expect(of('a', 2)).toBe(1) // the first day, known from midnight on
    expect(of('b', 7)).toBeNull() // last seen on the 2nd: too old
  })

  it('leaves out immature labels, and training rows whose label was learned inside the holdout', async () => {
    const { result } = await build()
    const { holdout, train, rows } = result.record.manifest
    // The last visit is on the 10th at noon, so labels up to the 9th at noon are known.
    expect(holdout).toEqual({ from: '2024-01-07T00:00:00.000Z', to: '2024-01-09T00:00:00.000Z' })
    expect(train.to).toBe('2024-01-06T00:00:00.000Z')
    expect(rows).toEqual({ train: 7, holdout: 4, immature: 5 })
  })

  it('gives the same bytes at one and at two threads, and reuses them', async () => {
    const one = await build({}, { threads: 1 })
    const two = await build({}, { threads: 2 })
    expect(two.ready.fingerprint).toBe(one.ready.fingerprint)
    expect(two.result.record.outputs).toEqual(one.result.record.outputs)
    const again = await runFeatures(two.project, two.ready, { model: 'buys', pointers: two.pointers })
    expect(again.reused).toBe(true)
  })

  it('keeps its fingerprint when SQL is only reformatted, and changes it when SQL changes', async () => {
    const { ready, pointers } = await build()
    await test?.write('features/visits.sql', `-- visits\n${SPINE.replace('SELECT', 'SELECT\n ')}`)
    const formatted = await planFeatures(await (test as TestProject).reopen(), 'buys', pointers)
    expect(formatted.fingerprint).toBe(ready.fingerprint)
    await test?.write('features/visits.sql', SPINE.replace('hour(moment)', 'hour(moment) + 1'))
    const changed = await planFeatures(await (test as TestProject).reopen(), 'buys', pointers)
    expect(changed.fingerprint).not.toBe(ready.fingerprint)
  })

  it.each([
    [
      'a column that is gone',
      { 'features/visits.sql': SPINE.replace('hour(moment)', 'hour(momnt)') },
      'MR2150',
    ],
    ['an unknown dataset', { 'features/visits.sql': SPINE.replace('FROM visits', 'FROM visit') }, 'MR2151'],
    [
      'two rows for a key and time',
      { 'features/buyer.sql': "SELECT person, TIMESTAMP '2024-01-01' AS known_at, 1 AS visits FROM visits" },
      'MR2104',
    ],
    [
      'a missing view column',
      { 'features/buyer.sql': BUYER.replace('AS known_at', 'AS knwon_at') },
      'MR2105',
    ],
    ['a feature that is text', { 'features/visits.sql': SPINE.replace('hour(moment)', "'x'") }, 'MR2106'],
    [
      'a label beyond 0 and 1',
      { 'features/visits.sql': SPINE.replace('bought', 'bought + 1 AS bought') },
      'MR2108',
    ],
    ['no rows', { 'features/visits.sql': `${SPINE}WHERE false` }, 'MR2109'],
    ['too short a history', { 'millrace.yaml': CONFIG.replace('2 days', '1 year') }, 'MR2110'],
  ])('refuses %s', async (_, files, code) => {
    await expect(build(files as Record<string, string>)).rejects.toMatchObject({ code })
    expect(await test?.project.store.listRecords('features')).toEqual([])
  })

  it('refuses code that is not committed', async () => {
    test = await openTestProject(FILES)
    await test.write('features/visits.sql', `${SPINE}LIMIT 100 -- more`)
    const project = await test.reopen()
    const pointers = await pin(project, VISITS)
    const ready = await planFeatures(project, 'buys', pointers)
    await expect(runFeatures(project, ready, { model: 'buys', pointers })).rejects.toMatchObject({
      code: 'MR1103',
    })
  })
})
