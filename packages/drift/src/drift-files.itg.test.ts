import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderMarkdown } from '@millrace/report'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { driftFiles } from './index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-drift-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Sales by three cities; the amounts are a fixed sequence around `level`. */
async function table(name: string, { level = 50, cities = ['oslo', 'bern', 'rome'], rows = 900 } = {}) {
  const lines = Array.from({ length: rows }, (_, at) => {
    const spread = ((at * 0.6180339887498949) % 1) * 30
    return `${2000 + at},2024-01-${String(1 + (at % 28)).padStart(2, '0')},${cities[at % cities.length]},${(level + spread).toFixed(2)}`
  })
  const path = join(folder, name)
  await writeFile(path, ['id,day,city,amount', ...lines, ''].join('\n'))
  return path
}

const check = (reference: string, current: string) =>
  driftFiles({ reference, current, threads: 1, tempFolder: folder })

it('compares two files of different length and finds them alike', async () => {
  const found = await check(await table('a.csv'), await table('b.csv', { rows: 240 }))
  expect(found.verdict).toBe('stable')
  expect(found.columns.map(({ column }) => column).sort()).toEqual(['amount', 'city'])
  expect(found.report.key).toBeUndefined()
})

it('finds a change without a history, and shows no value', async () => {
  const found = await check(await table('a.csv'), await table('c.csv', { level: 70 }))
  expect(found.verdict).toBe('change')
  const body = renderMarkdown(found.report)
  expect(body).toContain('no history yet')
  expect(body).toMatch(/amount.*higher: 50 % → \d+ % of rows above the old median/)
  expect(body).not.toMatch(/oslo|rome|median \d/)
})

it('finds a fault, and an empty table is an error', async () => {
  const cents = await check(await table('a.csv'), await table('d.csv', { cities: ['Oslo', 'Bern', 'Rome'] }))
  expect(cents.verdict).toBe('fault')
  await expect(check(await table('a.csv'), await table('e.csv', { rows: 0 }))).rejects.toMatchObject({
    code: 'MR2503',
  })
  await expect(check(await table('a.csv'), join(folder, 'none.csv'))).rejects.toMatchObject({
    code: 'MR2050',
  })
})
