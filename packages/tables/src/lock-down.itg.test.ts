import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from './engine.ts'
import { lockDown } from './lock-down.ts'
import { scanFiles } from './scan-files.ts'
import { writeParquet } from './write-parquet.ts'

let engine: Engine
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-lock-'))
  for (const name of ['out', 'outer', 'in', 'spill']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'in/a[1].csv'), 'a\n1\n')
  writeFileSync(join(folder, 'in/b.csv'), 'b\n2\n')
  engine = await openEngine({ threads: 2, tempFolder: join(folder, 'spill'), memoryLimit: '60MB' })
  await engine.run(`CREATE VIEW pinned AS FROM ${scanFiles([join(folder, 'in/a[1].csv')])}`)
  await lockDown(engine, { read: [join(folder, 'in/a[1].csv')], write: join(folder, 'out') })
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

describe('a locked engine', () => {
  it('reads what it was given and writes where it may, also beyond its memory', async () => {
    expect(await engine.rows('FROM pinned')).toEqual([{ a: 1 }])
    const path = join(folder, 'out/x.parquet')
    const wide = 'SELECT md5(i::VARCHAR) AS a, md5((i * 7)::VARCHAR) AS b FROM range(400000) r(i)'
    expect(await writeParquet(engine, wide, { path })).toEqual({ rows: 400_000 })
  })

  it.each([
    ["FROM read_text('/etc/passwd')"],
    ["FROM read_csv('/etc/passwd')"],
    ["FROM '/etc/passwd'"],
    ["FROM glob('/etc/*')"],
    ["FROM read_csv('FOLDER/in/b.csv')"],
    ["FROM read_csv('FOLDER/out/../in/b.csv')"],
    ["ATTACH 'FOLDER/x.db'"],
    ["COPY (SELECT 1) TO 'FOLDER/outer/x.csv'"],
    ["COPY (SELECT 1) TO 'FOLDER/out/../outer/x.csv'"],
    ["EXPORT DATABASE 'FOLDER/outer/x'"],
    ['INSTALL httpfs'],
    ['LOAD httpfs'],
    ["LOAD 'FOLDER/x.duckdb_extension'"],
    ["SELECT getenv('HOME')"],
    ['SET threads = 1'],
    ['RESET lock_configuration'],
    ['SET enable_external_access = true'],
    ["SET allowed_directories = ['/']"],
    ['CREATE PERSISTENT SECRET s (TYPE s3)'],
  ])('refuses %s', async sql => {
    await expect(engine.run(sql.replaceAll('FOLDER', folder))).rejects.toThrow(/Error/)
    expect(existsSync(join(folder, 'outer/x.csv'))).toBe(false)
  })
})
