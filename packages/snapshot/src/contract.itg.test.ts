import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { datasetPointer, judgeSnapshot } from './judge.ts'
import { readProfiles } from './profiles.ts'
import { proposeDataset } from './propose.ts'
import { snapshotReport } from './report.ts'
import { csvRows, HEADER, makeProject, type TestProject, takeVersion } from './testing.ts'

let project: TestProject
beforeEach(() => {
  project = makeProject()
})
afterEach(() => project.remove())

const january = HEADER + csvRows('2001-01', 30)
const contract = (columns: string) =>
  project.configure(`{ source: { files: ../source }, time: date, columns: ${columns} }`)
const failuresOf = async () => {
  const { record } = await takeVersion(await project.open())
  return record.manifest.contract.filter(({ passed }) => !passed)
}

describe('a contract', () => {
  it('is kept when every check passes', async () => {
    contract(
      '{ delay: { type: integer, nullable: false, min: 0, max: 89 }, origin: { values: [ATL, ORD, SFO] } }',
    )
    project.write('a.csv', january)
    const { record } = await takeVersion(await project.open())
    expect(judgeSnapshot(record.manifest)).toBe('passed')
    expect(record.manifest.contract.map(({ name }) => name)).toEqual([
      'column names: unique',
      'date: date or timestamp',
      'date: in every row',
      'rows ≥ 1',
      'delay: integer',
      'delay: no nulls',
      'delay ≥ 0',
      'delay ≤ 89',
      'origin: one of 3 values',
    ])
  })

  it.each([
    ['{ delay: { type: string } }', 'delay: string', 0, 'integer'],
    ['{ delay: { nullable: false } }', 'delay: no nulls', 2, '2 of 32 rows'],
    ['{ delay: { min: 80 } }', 'delay ≥ 80', 28, '28 of 32 rows'],
    ['{ delay: { max: -1 } }', 'delay ≤ −1', 30, '30 of 32 rows'],
    ['{ origin: { values: [ATL, ORD] } }', 'origin: one of 2 values', 12, '12 of 32 rows'],
    [
      '{ origin: { values: [ATL, ORD], public: true } }',
      'origin: one of 2 values',
      12,
      "12 of 32 rows: SFO, it's",
    ],
    ['{ orign: { nullable: false } }', 'orign: present', 0, 'no such column; there is origin'],
    ['{ origin: { min: 3 } }', 'origin ≥ 3', 0, 'its type is string'],
    ['{ delay: { values: ["1"] } }', 'delay: one of 1 value', 0, 'its type is integer'],
  ])('%s is broken and counted', async (columns, name, rows, seen) => {
    contract(columns)
    project.write('a.csv', `${january}2001-01-30 00:00:00,,it's\n2001-01-30 00:00:00,,it's\n`)
    expect(await failuresOf()).toEqual([{ name, passed: false, rows, seen }])
  })

  it('takes NaN for a missing number and not for a large one', async () => {
    contract('{ delay: { nullable: false, max: 10 } }')
    project.write('a.csv', `${HEADER}2001-01-01 00:00:00,nan,ATL\n2001-01-01 00:00:00,1.5,ATL\n`)
    expect(await failuresOf()).toMatchObject([{ name: 'delay: no nulls', rows: 1 }])
  })

  it.each([
    ['day,delay\n2001-01-01,1\n', 'date: date or timestamp', 0, 'no such column'],
    ['date,delay\n12:30:00,1\n', 'date: date or timestamp', 0, 'time'],
    ['date,delay\n2001-01-01,1\n,2\n', 'date: in every row', 1, '1 rows without a time'],
    ['date,Delay,delay\n2001-01-01,1,2\n', 'column names: unique', 0, 'Delay and delay'],
  ])('always asks for a time and for names of its own: %j', async (text, name, rows, seen) => {
    project.write('a.csv', text)
    expect(await failuresOf()).toEqual([{ name, passed: false, rows, seen }])
  })

  it('is broken by two files that spell a column in two ways', async () => {
    project.write('a.csv', 'date,delay\n2001-01-01,1\n')
    project.write('b.csv', 'date,Delay\n2001-02-01,1\n')
    expect(await failuresOf()).toMatchObject([{ name: 'column names: unique', seen: 'delay and Delay' }])
  })

  it('is broken when a column of the version before is gone or has another type, not when one comes', async () => {
    project.write('a.csv', january)
    const first = await takeVersion(await project.open())
    project.write(
      'a.csv',
      january
        .replaceAll('ORD', 'ORD,1')
        .replace('origin', 'origin,gate')
        .replaceAll(/(ATL|SFO)$/gm, '$1,2'),
    )
    const wider = await takeVersion(await project.open(), first.version)
    expect(judgeSnapshot(wider.record.manifest)).toBe('passed')
    project.write('a.csv', january.replace('origin', 'airport').replaceAll(/,(\d+),/g, ',d$1,'))
    const other = await takeVersion(await project.open(), first.version)
    expect(other.record.manifest.contract.at(-1)).toEqual({
      name: 'schema',
      passed: false,
      rows: 0,
      seen: 'delay: integer → string; origin is gone',
    })
  })

  it('that fails stands in pointer and report, and nothing can be proposed', async () => {
    contract('{ delay: { nullable: false } }')
    project.write('a.csv', `${january}2001-01-30 00:00:00,,ATL\n`)
    const opened = await project.open()
    const { record } = await takeVersion(opened)
    expect(datasetPointer(record).meta.contract).toEqual({ verdict: 'failed', checks: 5, failed: 1 })
    const report = snapshotReport({ record, profiles: { after: await readProfiles(opened, record) } })
    expect(report.verdict.text).toBe('1 of 5 contract checks failed: delay: no nulls.')
    await expect(proposeDataset(opened, { record, report })).rejects.toThrow(/was to be proposed/)
    expect(project.git('branch', '--list', 'millrace/*')).toBe('')
  })
})
