import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MillraceError } from '@millrace/contract'
import { renderMarkdown } from '@millrace/report'
import { openEngine, scanFiles, writeParquet } from '@millrace/tables'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { syntheticRows } from '../testing.ts'
import { type PredictionFiles, validateFiles } from './validate-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const rows = syntheticRows({ days: 20, rowsADay: 50, seed: 3, noise: { candidate: 0.3, champion: 1.2 } })
type Row = { id: string; y: string; p: string; at: string }

/** A CSV file of one model's predictions, each row as `change` leaves it. */
async function csv(
  name: string,
  model: 'candidate' | 'champion',
  change = (row: Row): Row[] => [row],
): Promise<string> {
  const lines = Array.from(rows.labels, (label, row) => ({
    id: `r${row}`,
    y: String(label),
    p: String(rows[model][row]),
    at: new Date((rows.clusters[row] ?? 0) * 86_400_000).toISOString().slice(0, 10),
  })).flatMap(change)
  const path = join(folder, name)
  await writeFile(
    path,
    ['id,y,p,at', ...lines.map(({ id, y, p, at }) => `${id},${y},${p},${at}`), ''].join('\n'),
  )
  return path
}

async function both(): Promise<PredictionFiles> {
  return {
    candidate: await csv('new.csv', 'candidate'),
    champion: await csv('old.csv', 'champion'),
    label: 'y',
    score: 'p',
    margin: 0.005,
  }
}

async function codeOf(files: PredictionFiles): Promise<MillraceError> {
  return validateFiles(files).then(
    () => {
      throw new TypeError('it was accepted')
    },
    (error: MillraceError) => error,
  )
}

describe('two prediction files', () => {
  it('are compared day by day where the time of a row is named', async () => {
    const { verdict, passed, report } = await validateFiles({ ...(await both()), time: 'at' })
    expect({ verdict, passed }).toEqual({ verdict: 'better', passed: true })
    const text = renderMarkdown(report)
    expect(text).toMatch(
      /^\*\*Better than the champion in AUC[^*]*\.\*\* The candidate may replace the champion\./,
    )
    expect(text).toContain('change (95 % interval, by day)')
    expect(text).toContain('20 days (UTC) by a delete-one-cluster jackknife')
  })

  it('are compared row by row without a time, and the report says what that is worth', async () => {
    const { report, verdict } = await validateFiles(await both())
    expect(verdict).toBe('better')
    expect(renderMarkdown(report)).toContain('these intervals are too narrow')
  })

  it('give the same numbers again, as Parquet too, in another order by key', async () => {
    const files = { ...(await both()), time: 'at' }
    const first = await validateFiles(files)
    expect(await validateFiles(files)).toEqual(first)
    const engine = await openEngine({ threads: 1, tempFolder: folder })
    const path = join(folder, 'old.parquet')
    await writeParquet(engine, `SELECT id, y, p FROM ${scanFiles([files.champion ?? ''])}`, {
      path,
      orderBy: ['p'],
    })
    engine.close()
    const keyed = await validateFiles({ ...files, champion: path, key: 'id' })
    expect(keyed.evidence).toEqual(first.evidence)
  })

  it('say worse the other way round, and can’t tell for equal models', async () => {
    const files = { ...(await both()), time: 'at' }
    const swapped = await validateFiles({
      ...files,
      candidate: files.champion ?? '',
      champion: files.candidate,
    })
    expect(swapped).toMatchObject({ verdict: 'worse', passed: false })
    expect(swapped.report.verdict.text).toBe('Rejected: worse than the champion in AUC.')
    const same = await validateFiles({ ...files, champion: files.candidate })
    expect(same).toMatchObject({ verdict: 'not-worse', passed: true })
  })

  it('take true and false as labels', async () => {
    const words = (row: Row): Row[] => [{ ...row, y: row.y === '1' ? 'true' : 'false' }]
    const files = { ...(await both()), candidate: await csv('words.csv', 'candidate', words) }
    expect((await validateFiles(files)).verdict).toBe('better')
  })

  it('are measured only where there is no champion', async () => {
    const { champion: _, ...alone } = await both()
    const { verdict, passed, report } = await validateFiles(alone)
    expect({ verdict, passed }).toEqual({ verdict: 'first', passed: true })
    expect(report.verdict.text).toMatch(/^Measured only:/)
  })
})

describe('prediction files with a fault', () => {
  const drop = (id: string) => (row: Row) => (row.id === id ? [] : [row])
  const edit = (change: Partial<Row>) => (row: Row) => [row.id === 'r5' ? { ...row, ...change } : row]

  it('name the column that was probably meant', async () => {
    const error = await codeOf({ ...(await both()), score: 'P_' })
    expect(error).toMatchObject({ code: 'MR2310', why: 'Did you mean "p"?' })
    expect((await codeOf({ ...(await both()), label: 'truth' })).why).toBe('It has: id, y, p, at.')
  })

  it('each have a code', async () => {
    const files = await both()
    const champion = async (change: (row: Row) => Row[]): Promise<PredictionFiles> => ({
      ...files,
      champion: await csv('bad.csv', 'champion', change),
    })
    const candidate = async (change: (row: Row) => Row[]): Promise<PredictionFiles> => ({
      ...files,
      candidate: await csv('bad.csv', 'candidate', change),
    })
    const cases: [string, PredictionFiles][] = [
      ['MR2314', await champion(drop('r5'))],
      ['MR2313', { ...(await champion(drop('r5'))), key: 'id' }],
    ]
    for (const [code, one] of cases) expect(await codeOf(one)).toMatchObject({ code })
    expect(await codeOf(await champion(edit({ y: rows.labels[5] === 1 ? '0' : '1' })))).toMatchObject({
      code: 'MR2314',
      why: 'Labels of 1 rows differ, the first in row 6 of new.csv.',
    })
    expect(await codeOf({ ...(await champion(edit({ id: '' }))), key: 'id' })).toMatchObject({
      code: 'MR2311',
    })
    expect(await codeOf({ ...(await champion(edit({ id: 'r6' }))), key: 'id' })).toMatchObject({
      code: 'MR2312',
    })
    expect(await codeOf(await candidate(edit({ p: '' })))).toMatchObject({ code: 'MR2305' })
    expect(await codeOf(await candidate(edit({ p: '1.5' })))).toMatchObject({ code: 'MR2305' })
    expect(await codeOf(await candidate(edit({ y: '' })))).toMatchObject({ code: 'MR2302' })
    expect(await codeOf(await candidate(edit({ y: '3' })))).toMatchObject({ code: 'MR2303' })
    expect(await codeOf(await candidate(row => [{ ...row, y: '1' }]))).toMatchObject({ code: 'MR2304' })
    expect(await codeOf(await candidate(() => []))).toMatchObject({ code: 'MR2301' })
    expect(await codeOf({ ...(await candidate(edit({ at: '' }))), time: 'at' })).toMatchObject({
      code: 'MR2307',
    })
    expect(await codeOf({ ...files, time: 'id' })).toMatchObject({ code: 'MR2316' })
    expect(await codeOf({ ...files, margin: -1 })).toMatchObject({ code: 'MR2315' })
    expect(await codeOf({ ...files, candidate: join(folder, 'none.csv') })).toMatchObject({ code: 'MR2050' })
  })
})
