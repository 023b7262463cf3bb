import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import { checkSelect, openEngine, quoteName, scanFiles } from '@millrace/tables'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFromTable } from './from-table.ts'
import type { NewFile } from './template.ts'
import { NASTY, writeChurn } from './testing.ts'

let folder: string
const at = (...parts: string[]) => join(folder, ...parts)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-own-'))
  await writeChurn(at('customers.parquet'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const textOf = (files: readonly NewFile[], path: string) =>
  Buffer.from(files.find(file => file.path === path)?.bytes ?? []).toString('utf8')

/** A CSV file of hourly rows over 30 days, with a header and a row by number. */
async function csv(name: string, header: string, row: (index: number, time: string) => string, rows = 720) {
  const start = Date.UTC(2026, 0, 1)
  const lines = Array.from({ length: rows }, (_, index) =>
    row(index, new Date(start + index * 3_600_000).toISOString().slice(0, 19)),
  )
  await writeFile(at(name), [header, ...lines, ''].join('\n'))
  return at(name)
}

async function refusal(own: { file: string; label: string; time: string }): Promise<MillraceError> {
  try {
    await projectFromTable(at('project'), own)
  } catch (error) {
    if (error instanceof MillraceError) return error
    throw error
  }
  throw new MillraceError('MR4001', { verb: 'nothing was refused', hint: '' })
}

describe('a table with names as a hostile world gives them', () => {
  let files: NewFile[]
  beforeAll(async () => {
    const own = { file: at('customers.parquet'), label: `${NASTY.label}=yes`, time: NASTY.time }
    files = await projectFromTable(at('Churn of 2026'), own)
  })

  test('gives the SQL that a person would write', async () => {
    await expect(textOf(files, 'features/customers.sql')).toMatchFileSnapshot('./churn.golden.sql')
  })

  test('gives a millrace.yaml with a reason for each decision', async () => {
    await expect(textOf(files, 'millrace.yaml')).toMatchFileSnapshot('./churn.golden.yaml')
  })

  test('is a project that reads, and whose SQL gives its columns from the table', async () => {
    const config = readConfig({ text: textOf(files, 'millrace.yaml'), file: 'millrace.yaml' })
    const model = [...config.models.values()][0]!
    expect(config.project).toBe('churn-of-2026')
    expect(config.datasets.get('customers')).toMatchObject({
      source: { files: '../customers.parquet' },
      time: NASTY.time,
    })
    expect([...config.datasets.get('customers')!.columns.values()].some(column => column.public)).toBe(false)
    const { sql } = await checkSelect(textOf(files, model.spine), model.spine, [...config.datasets.keys()])
    const engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
    try {
      await engine.run(`CREATE VIEW customers AS FROM ${scanFiles([at('customers.parquet')])}`)
      const label = quoteName(model.label.column)
      const [sums] = await engine.rows<Record<string, number>>(
        `SELECT count(*) AS rows, sum(${label})::INTEGER AS ones, sum("current_date")::INTEGER AS dates FROM (${sql})`,
      )
      expect(sums).toMatchObject({ rows: 1960 })
      expect(sums?.['ones']).toBeGreaterThan(400)
      expect(sums?.['dates'], 'the column, not the function of its name').toBeGreaterThan(1960 * 9)
      const named = model.features.flatMap(feature => (feature.kind === 'spine' ? feature.columns : []))
      const columns = (await engine.columns(sql)).map(({ name }) => name)
      expect(columns).toEqual(expect.arrayContaining([...named, ...model.slices, model.label.time]))
      expect(named).not.toContain(model.label.column)
    } finally {
      engine.close()
    }
  })

  test('brings the training project of the template along', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '.gitignore',
        'README.md',
        'train/train.py',
        'train/uv.lock',
        'train/pyproject.toml',
      ]),
    )
  })
})

test('a source far from the project is named by its absolute path', async () => {
  const own = { file: at('customers.parquet'), label: `${NASTY.label}=yes`, time: NASTY.time }
  const files = await projectFromTable(at('a', 'b', 'c'), own)
  const config = readConfig({ text: textOf(files, 'millrace.yaml'), file: 'millrace.yaml' })
  expect(config.datasets.get('customers')?.source.files).toBe(at('customers.parquet'))
})

test('labels of true and false, of 0 and 1, and one of many values are read', async () => {
  const file = await csv(
    'labels.csv',
    't,flag,bit,kind,x',
    (i, t) => `${t},${i % 3 === 0},${i % 2},${'abc'[i % 3]},${i % 7}`,
  )
  for (const [label, sql] of [
    ['flag', 'CAST(flag AS INTEGER)'],
    ['bit', 'CAST(bit AS INTEGER)'],
    ['kind=b', "CAST(kind = 'b' AS INTEGER)"],
    ['x=3', "CAST(CAST(x AS VARCHAR) = '3' AS INTEGER)"],
  ] as const) {
    const files = await projectFromTable(at('p'), { file, label, time: 't' })
    expect(textOf(files, 'features/labels.sql')).toContain(sql)
  }
})

test('times with a zone are read in UTC', async () => {
  const file = await csv('zoned.csv', 't,y,x', (i, t) => `${t}+02:00,${i % 2},${i % 7}`)
  const files = await projectFromTable(at('p'), { file, label: 'y', time: 't' })
  expect(textOf(files, 'millrace.yaml')).toContain('t: { type: timestamp_tz, nullable: false }')
  expect(textOf(files, 'features/zoned.sql')).toContain('hour(t)')
})

describe('is refused with a fix:', () => {
  const good = (i: number, t: string) => `${t},${i % 2},${i % 7}`

  test('a file that is not there, a folder, an empty file, a header alone', async () => {
    await writeFile(at('empty.csv'), '')
    await writeFile(at('head.csv'), 't,y\n')
    const codes = []
    for (const name of ['none.csv', '', 'empty.csv', 'head.csv'])
      codes.push((await refusal({ file: at(name), label: 'y', time: 't' })).code)
    expect(codes).toEqual(['MR4030', 'MR4030', 'MR4031', 'MR4031'])
  })

  test('a file that is not what its ending says', async () => {
    await writeFile(at('odd.parquet'), 'not a table')
    expect((await refusal({ file: at('odd.parquet'), label: 'y', time: 't' })).code).toBe('MR2050')
    await writeFile(at('odd.xlsx'), 'x')
    expect((await refusal({ file: at('odd.xlsx'), label: 'y', time: 't' })).code).toBe('MR2054')
  })

  test('a column that is not there, with the one that was meant', async () => {
    const file = await csv('names.csv', 'Time,Churned,x', good)
    expect(await refusal({ file, label: 'churned', time: 'Time' })).toMatchObject({
      code: 'MR4032',
      why: 'Did you mean "Churned"?',
    })
    expect((await refusal({ file, label: 'Churned', time: 'tmie' })).why).toBe('Did you mean "Time"?')
  })

  test('a label of two texts or of many values', async () => {
    const file = await csv('texts.csv', 't,y,n', (i, t) => `${t},${i % 2 ? 'stay' : 'leave'},${i}`)
    expect(await refusal({ file, label: 'y', time: 't' })).toMatchObject({
      code: 'MR4033',
      fix: '--label "y=stay"',
      why: expect.stringContaining('"leave", "stay"'),
    })
    expect((await refusal({ file, label: 'n', time: 't' })).code).toBe('MR4033')
    expect(await refusal({ file, label: 'y=stey', time: 't' })).toMatchObject({
      code: 'MR4034',
      why: 'Did you mean "stay"?',
    })
  })

  test('a time of text or numbers, and rows without one', async () => {
    const file = await csv('times.csv', 't,y,n,gap', (i, t) => `${t},${i % 2},${i % 7},${i % 5 ? t : ''}`)
    expect(await refusal({ file, label: 'y', time: 'n' })).toMatchObject({ code: 'MR4035' })
    expect(await refusal({ file, label: 'y', time: 'gap' })).toMatchObject({
      code: 'MR4036',
      values: { rows: 144 },
    })
    const engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
    await engine.run(`COPY (SELECT t::VARCHAR AS t, y FROM ${scanFiles([file])}) TO '${at('text.parquet')}'`)
    engine.close()
    expect(await refusal({ file: at('text.parquet'), label: 'y', time: 't' })).toMatchObject({
      code: 'MR4035',
      fix: expect.stringContaining('CAST(t AS TIMESTAMP)'),
    })
  })

  test('too few rows, too few days, one class, nothing to learn from', async () => {
    const few = await csv(
      'few.csv',
      't,y,x',
      (i, t) => good(i, t.replace(/^2026-01/, `2026-0${1 + (i % 9)}`)),
      40,
    )
    const short = await csv('short.csv', 't,y,x', good, 200)
    const one = await csv('one.csv', 't,y,x', (i, t) => `${t},1,${i % 7}`)
    const late = await csv('late.csv', 't,y,x', (i, t) => `${t},${i > 700 ? 1 : 0},${i % 7}`)
    const bare = await csv('bare.csv', 't,y,id', (i, t) => `${t},${i % 2},${i}`)
    const codes = []
    for (const file of [few, short, one, late, bare])
      codes.push((await refusal({ file, label: 'y', time: 't' })).code)
    expect(codes).toEqual(['MR4037', 'MR4039', 'MR4038', 'MR4038', 'MR4042'])
  })

  test('names that differ in case alone, which a snapshot refuses', async () => {
    const twins = await csv('twins.csv', 't,y,Age,age', (i, t) => `${t},${i % 2},${i % 7},${i % 5}`)
    expect(await refusal({ file: twins, label: 'y', time: 't' })).toMatchObject({
      code: 'MR4040',
      values: { column: 'Age' },
    })
    const apart = await csv('apart.csv', 't,y,Age,age_1', (i, t) => `${t},${i % 2},${i % 7},${i % 5}`)
    expect(await projectFromTable(at('p'), { file: apart, label: 'y', time: 't' })).toHaveLength(10)
  })

  test('one column for both, and a name that no YAML line can hold', async () => {
    const file = await csv('both.csv', 't,y,x', good)
    expect((await refusal({ file, label: 't=2026', time: 't' })).code).toBe('MR4044')
    const odd = await csv('odd.csv', '"t\nt",y,x', good)
    expect((await refusal({ file: odd, label: 'y', time: 't\nt' })).code).toBe('MR4043')
  })
})
