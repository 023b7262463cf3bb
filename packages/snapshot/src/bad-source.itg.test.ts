import { appendFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { silent } from '@millrace/contract'
import { openEngine } from '@millrace/tables'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planSnapshot } from './plan.ts'
import { csvRows, HEADER, makeProject, type TestProject, takeVersion } from './testing.ts'

let project: TestProject
beforeEach(() => {
  project = makeProject()
})
afterEach(() => project.remove())

const january = HEADER + csvRows('2001-01', 20)
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: { code?: string }) => error.code ?? error,
  )

describe('a source that can not be read whole', () => {
  it.each<[string, () => void, string]>([
    ['is not there', () => rmSync(project.source, { recursive: true }), 'MR2001'],
    ['has no data file', () => project.write('_SUCCESS', ''), 'MR2003'],
    ['has a folder named like a file', () => mkdirSync(join(project.source, 'x.csv')), 'MR2004'],
    ['has a link to a folder', () => symlinkSync('/', join(project.source, 'x.csv')), 'MR2004'],
    ['has a link to nothing', () => symlinkSync('nowhere', join(project.source, 'x.csv')), 'MR2004'],
    ['has a link to itself', () => symlinkSync('x.csv', join(project.source, 'x.csv')), 'MR2002'],
    [
      'has one file under two names',
      () => symlinkSync(project.write('a.csv', january), join(project.source, 'latest.csv')),
      'MR2017',
    ],
    [
      'mixes formats',
      () => {
        project.write('a.csv', january)
        project.write('b.parquet', 'PAR1')
      },
      'MR2007',
    ],
    ['has a file without bytes', () => project.write('a.csv', ''), 'MR2016'],
    ['has no rows', () => project.write('a.csv', HEADER), 'MR2008'],
    ['has a damaged file', () => project.write('a.parquet', 'PAR1 cut short'), 'MR2050'],
    [
      'has a column of two types',
      () => {
        project.write('a.csv', january)
        project.write('b.csv', `${HEADER}2001-02-01 00:00:00,n/a,ATL\n`)
      },
      'MR2009',
    ],
  ])('%s', async (_, make, code) => {
    make()
    expect(await codeOf(project.open().then(opened => takeVersion(opened)))).toBe(code)
  })

  it('has Parquet files whose types differ', async () => {
    const engine = await openEngine({ threads: 1, tempFolder: project.top })
    await engine.run(`COPY (SELECT TIMESTAMP '2001-01-01' AS date, 1 AS x) TO '${project.source}/a.parquet';
      COPY (SELECT TIMESTAMP '2001-02-01' AS date, 'Ann' AS x) TO '${project.source}/b.parquet'`)
    engine.close()
    const error = await takeVersion(await project.open()).catch(caught => caught)
    expect(error).toMatchObject({
      code: 'MR2009',
      values: { column: 'x', first: 'a.parquet', second: 'b.parquet' },
    })
    expect(JSON.stringify(error)).not.toContain('Ann')
  })

  it.each<[string, () => void, string]>([
    ['grows', () => appendFileSync(join(project.source, 'a.csv'), csvRows('2001-01', 1)), 'MR2006'],
    ['vanishes', () => rmSync(join(project.source, 'a.csv')), 'MR2005'],
    ['gets company', () => project.write('c.csv', january), 'MR2006'],
  ])('%s between plan and reading', async (_, disturb, code) => {
    project.write('a.csv', january)
    project.write('b.csv', HEADER + csvRows('2001-02', 20))
    const step = (title: string) => {
      if (title.includes('reading')) disturb()
      return () => undefined
    }
    expect(await codeOf(takeVersion(await project.open({ progress: { ...silent, step } })))).toBe(code)
  })

  it('has empty columns and whole numbers in some CSV files only, which is no fault', async () => {
    project.write('a.csv', `${HEADER}2001-01-01 00:00:00,1,\n`)
    project.write('b.csv', `${HEADER}2001-02-01 00:00:00,1.5,ATL\n`)
    project.write('c.csv', `${HEADER}2001-03-01 00:00:00,,ATL\n`)
    project.write('d.csv', HEADER)
    const { record } = await takeVersion(await project.open())
    expect(record.manifest.schema.map(({ type }) => type)).toEqual(['timestamp', 'float', 'string'])
  })

  it('belongs to no dataset of millrace.yaml', async () => {
    expect(await codeOf(planSnapshot(await project.open(), 'trains'))).toBe('MR2015')
  })
})

describe('a source that goes back', () => {
  beforeEach(() => {
    project.write('a.csv', january)
    project.write('b.csv', HEADER + csvRows('2001-02', 20) + csvRows('2001-03', 20))
  })

  it.each<[string, () => void, string]>([
    ['ends earlier', () => rmSync(join(project.source, 'b.csv')), 'MR2010'],
    ['has lost a partition', () => rmSync(join(project.source, 'a.csv')), 'MR2011'],
  ])('%s than the version before', async (_, lose, code) => {
    const { version } = await takeVersion(await project.open())
    lose()
    const error = await takeVersion(await project.open(), version).catch(caught => caught)
    expect(error).toMatchObject({ code })
    expect(error.fix).toContain('delete data/flights.dvc')
  })

  it('may be divided by another unit', async () => {
    const { version } = await takeVersion(await project.open())
    project.configure('{ source: { files: ../source }, time: date, partition: year }')
    expect((await takeVersion(await project.open(), version)).record.manifest.version).toBe('2001')
  })

  it('has not arrived yet at all', async () => {
    project.configure('{ source: { files: ../source }, time: date, min_rows: 1000 }')
    expect(await codeOf(takeVersion(await project.open()))).toBe('MR2014')
  })
})
