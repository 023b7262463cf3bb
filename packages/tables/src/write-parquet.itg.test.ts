import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@millrace/contract'
import { afterAll, expect, it } from 'vitest'
import { openEngine } from './engine.ts'
import { writeParquet } from './write-parquet.ts'

const folder = mkdtempSync(join(tmpdir(), 'millrace-write-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ROWS = `SELECT (hash(i) % 1000)::INT AS a, hash(i + 1) / 7.0::DOUBLE AS b, 'k' || (hash(i + 2) % 300) AS c,
  DATE '2000-01-01' + (hash(i + 3) % 365)::INT AS d, CASE WHEN i % 9 = 0 THEN NULL ELSE i % 7 END AS e
  FROM range(500000) r(i)`

it('gives the same bytes for the same rows, whatever the threads, the run and the order they come in', async () => {
  const digests: Record<string, Set<string>> = { all: new Set(), some: new Set(), input: new Set() }
  for (const threads of [1, 2, 2]) {
    const engine = await openEngine({ threads, tempFolder: folder })
    await engine.run(`CREATE TABLE t AS ${ROWS}; CREATE TABLE shuffled AS FROM t ORDER BY hash(b)`)
    const path = join(folder, 'x.parquet')
    for (const table of ['t', 'shuffled']) {
      for (const [name, orderBy] of [
        ['all', undefined],
        ['some', ['d', 'a']],
      ] as const) {
        const written = await writeParquet(engine, `FROM ${table} -- a comment`, {
          path,
          ...(orderBy && { orderBy }),
        })
        expect(written.rows).toBe(500_000)
        digests[name]?.add(sha256(readFileSync(path)))
      }
    }
    await writeParquet(engine, 'FROM t', { path, orderBy: 'input' })
    digests['input']?.add(sha256(readFileSync(path)))
    expect(await engine.rows(`SELECT count(*) AS n FROM (FROM t EXCEPT ALL FROM '${path}')`)).toEqual([
      { n: 0 },
    ])
    engine.close()
  }
  expect(Object.values(digests).map(({ size }) => size)).toEqual([1, 1, 1])
})
