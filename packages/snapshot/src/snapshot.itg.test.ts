import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openEngine } from '@millrace/tables'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeSnapshot } from './judge.ts'
import { planSnapshot } from './plan.ts'
import { readProfiles } from './profiles.ts'
import { csvRows, HEADER, makeProject, type TestProject, takeVersion } from './testing.ts'

let project: TestProject
beforeEach(() => {
  project = makeProject()
})
afterEach(() => project.remove())

const months = (...names: string[]) => {
  for (const month of names) project.write(`${month}.csv`, HEADER + csvRows(month, 50))
}
const treeOf = (taken: Awaited<ReturnType<typeof takeVersion>>) => taken.record.outputs['data']?.sha256

describe('a version', () => {
  it('has the same bytes, profile and fingerprint at one and at two threads, in another store', async () => {
    months('2001-01', '2001-02')
    const seen = new Set<string>()
    for (const threads of [1, 2, 2]) {
      rmSync(join(project.top, 'store'), { recursive: true, force: true })
      const { reused, record } = await takeVersion(await project.open({ threads }))
      expect(reused).toBe(false)
      seen.add(JSON.stringify([record.fingerprint, record.outputs, record.manifest]))
    }
    expect(seen.size).toBe(1)
  })

  it('is the same tree when the same rows come in other files', async () => {
    months('2001-01', '2001-02')
    const first = await takeVersion(await project.open())
    for (const month of ['2001-01', '2001-02']) rmSync(join(project.source, `${month}.csv`))
    project.write('b.csv', HEADER + csvRows('2001-01', 20) + csvRows('2001-02', 20, 30))
    project.write('a.csv', HEADER + csvRows('2001-02', 30) + csvRows('2001-01', 30, 20))
    const second = await takeVersion(await project.open(), first.version)
    expect(second.reused).toBe(false)
    expect(second.record.fingerprint).not.toBe(first.record.fingerprint)
    expect(treeOf(second)).toBe(treeOf(first))
    expect(second.record.manifest.version).toBe('2001-02')
  })

  it('keeps the blobs and profiles of partitions that did not change, and names a repeated period anew', async () => {
    months('2001-01', '2001-02')
    const first = await takeVersion(await project.open())
    project.write('late.csv', `${HEADER}2001-02-28 23:00:00,5000000000,ATL\n`)
    const opened = await project.open()
    const second = await takeVersion(opened, first.version)
    expect(second.record.manifest.version).toBe('2001-02.2')
    const [before, now] = [first.record.manifest.partitions, second.record.manifest.partitions]
    expect(now[0]).toEqual(before[0])
    expect(now[1]?.sha256).not.toBe(before[1]?.sha256)
    const taken = await readProfiles(opened, second.record)
    rmSync(join(project.top, 'store'), { recursive: true })
    const fresh = await takeVersion(await project.open())
    expect(await readProfiles(await project.open(), fresh.record)).toEqual(taken)
    expect(taken.windows.map(({ window }) => window)).toEqual(['2001-01', '2001-02'])
  })

  it('is reused after it was merged, also where its source lies elsewhere, and not when its contract changes', async () => {
    months('2001-01')
    const first = await takeVersion(await project.open())
    expect((await takeVersion(await project.open(), first.version)).reused).toBe(true)
    project.configure('{ source: { files: ../source/*.csv }, time: date }')
    expect((await takeVersion(await project.open(), first.version)).reused).toBe(true)
    project.configure('{ source: { files: ../source/*.csv }, time: date, columns: { delay: { min: 0 } } }')
    const second = await takeVersion(await project.open(), first.version)
    expect(second.reused).toBe(false)
    expect(second.record.manifest.version).toBe('2001-01')
    expect((await takeVersion(await project.open(), first.version)).reused).toBe(true)
  })

  it('holds trailing partitions with few rows back and leaves them out of checks and watermark', async () => {
    project.configure(
      '{ source: { files: ../source }, time: date, min_rows: 10, columns: { delay: { max: 100 } } }',
    )
    months('2001-01', '2001-02')
    project.write('stray.csv', `${HEADER}2001-03-01 00:00:00,999,ATL\n2001-04-01 00:00:00,999,ATL\n`)
    const { record } = await takeVersion(await project.open())
    expect(record.manifest).toMatchObject({
      version: '2001-02',
      rows: 100,
      heldBack: [
        { name: '2001-03', rows: 1 },
        { name: '2001-04', rows: 1 },
      ],
    })
    expect(record.manifest.watermark).toMatch(/^2001-02-28T/)
    expect(judgeSnapshot(record.manifest)).toBe('passed')
  })

  it.each([
    ['day', '2001-01-28', 28],
    ['year', '2001', 1],
  ])('goes by the %s when told to', async (unit, version, partitions) => {
    project.configure(`{ source: { files: ../source }, time: date, partition: ${unit} }`)
    months('2001-01')
    const { record } = await takeVersion(await project.open())
    expect(record.manifest.version).toBe(version)
    expect(record.manifest.partitions).toHaveLength(partitions)
    expect(record.manifest.partitions.at(-1)?.path).toBe(`${version}.parquet`)
  })

  it('counts where there is no time', async () => {
    project.configure('{ source: { files: ../source } }')
    months('2001-01')
    const first = await takeVersion(await project.open())
    months('2001-02')
    const second = await takeVersion(await project.open(), first.version)
    expect([first, second].map(({ record }) => record.manifest.version)).toEqual(['v1', 'v2'])
    expect(second.record.manifest.partitions).toMatchObject([
      { name: 'all', path: 'data.parquet', rows: 100 },
    ])
    expect(second.record.manifest.watermark).toBeUndefined()
  })

  it('keeps older partitions’ bytes when a new file has a wider type', async () => {
    const engine = await openEngine({ threads: 1, tempFolder: project.top })
    const write = (month: string, type: string) =>
      engine.run(
        `COPY (SELECT TIMESTAMP '${month}-01' AS date, 7::${type} AS delay) TO '${project.source}/${month}.parquet'`,
      )
    await write('2001-01', 'INTEGER')
    const first = await takeVersion(await project.open())
    await write('2001-02', 'BIGINT')
    const second = await takeVersion(await project.open(), first.version)
    engine.close()
    expect(second.record.manifest.partitions[0]).toEqual(first.record.manifest.partitions[0])
  })
})

describe('a plan', () => {
  it('names the file that is new, and nothing else', async () => {
    months('2001-01')
    const opened = await project.open()
    const before = await planSnapshot(opened, 'flights')
    months('2001-02')
    const now = await planSnapshot(opened, 'flights')
    expect(Object.keys(now.parts.inputs)).toEqual(['2001-01.csv', '2001-02.csv'])
    expect(now.parts.inputs['2001-01.csv']).toBe(before.parts.inputs['2001-01.csv'])
    expect(now.fingerprint).not.toBe(before.fingerprint)
  })
})
