import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from './engine.ts'
import { readColumn, readMatrix } from './read-columns.ts'

let engine: Engine
beforeAll(async () => {
  process.env['TZ'] = 'America/New_York'
  engine = await openEngine({ threads: 2, tempFolder: tmpdir() })
  const columns = Array.from(
    { length: 15 },
    (_, column) => `(hash(i + ${column}) % 1000) / 4.0::DOUBLE AS c${column}`,
  )
  await engine.run(
    `CREATE TABLE t AS SELECT i, ${columns.join(', ')}, 'k' || i % 10 AS s FROM range(500000) r(i)`,
  )
})
afterAll(() => engine.close())

describe('an engine', () => {
  it('gives plain values', async () => {
    const [row] = await engine.rows(
      `SELECT 1::BIGINT AS big, 9007199254740993 AS huge, {'a': 2::BIGINT, 'l': [3::BIGINT]} AS nested, 1.5 AS dec,
        DATE '2000-01-01' AS day, TIMESTAMPTZ '2000-01-01 00:00:00+00' AS zoned, NULL AS nothing, $1 AS param`,
      ['x'],
    )
    expect(row).toEqual({
      big: 1,
      huge: 9007199254740993n,
      nested: { a: 2, l: [3] },
      dec: 1.5,
      day: new Date('2000-01-01'),
      zoned: new Date('2000-01-01'),
      nothing: null,
      param: 'x',
    })
  })

  it('thinks in UTC, in streams as in rows', async () => {
    const sql = "SELECT TIMESTAMPTZ '2000-06-01 00:00:00+00'::VARCHAR AS s"
    expect(await engine.rows(sql)).toEqual([{ s: '2000-06-01 00:00:00+00' }])
    expect(await readColumn(engine, sql, { column: 's', as: 'string' })).toEqual(['2000-06-01 00:00:00+00'])
  })

  it('loads no extension that is not built in', async () => {
    await expect(engine.rows("FROM 'http://127.0.0.1/x.parquet'")).rejects.toThrow()
    await expect(engine.rows("FROM read_parquet('s3://x/y.parquet')")).rejects.toThrow(/extension/)
  })

  it('goes on streaming while other queries run', async () => {
    let rows = 0
    for await (const batch of engine.batches('FROM t')) {
      if (rows < 10_000) await engine.rows('SELECT 1')
      rows += batch.rows
    }
    expect(rows).toBe(500_000)
    const both = await Promise.all(
      ['c0', 'c1'].map(column => readColumn(engine, 'FROM t', { column, as: 'float64' })),
    )
    expect(both.map(({ length }) => length)).toEqual([500_000, 500_000])
  })
})

describe('reading columns', () => {
  it('gives a matrix row by row, NULL as NaN', async () => {
    const sql = 'SELECT * FROM (VALUES (1, true, 0.5, \'x\'), (NULL, false, NULL, \'y\')) v(a, "b""c", d, e)'
    const { rows, data } = await readMatrix(engine, sql, ['d', 'a', 'b"c'])
    expect([rows, [...data]]).toEqual([2, [0.5, 1, 1, Number.NaN, Number.NaN, 0]])
    await expect(readMatrix(engine, sql, ['e'])).rejects.toMatchObject({ code: 'MR2056' })
  })

  it('gives typed arrays and refuses what they can not hold', async () => {
    const sql = "SELECT * FROM (VALUES (1, 300, 1.5, 'x'), (0, 2, NULL, NULL)) v(a, b, c, d)"
    expect(await readColumn(engine, sql, { column: 'a', as: 'uint8' })).toEqual(Uint8Array.of(1, 0))
    expect(await readColumn(engine, sql, { column: 'b', as: 'int32' })).toEqual(Int32Array.of(300, 2))
    expect(await readColumn(engine, sql, { column: 'c', as: 'float64' })).toEqual(
      Float64Array.of(1.5, Number.NaN),
    )
    expect(await readColumn(engine, sql, { column: 'd', as: 'string' })).toEqual(['x', null])
    expect(await readColumn(engine, sql, { column: 'a', as: 'string' })).toEqual(['1', '0'])
    await expect(readColumn(engine, sql, { column: 'b', as: 'uint8' })).rejects.toMatchObject({
      code: 'MR2057',
      values: { row: 1 },
    })
    await expect(readColumn(engine, sql, { column: 'c', as: 'int32' })).rejects.toMatchObject({
      code: 'MR2057',
    })
    await expect(readColumn(engine, sql, { column: 'd', as: 'int32' })).rejects.toMatchObject({
      code: 'MR2056',
    })
  })

  it('reads half a million rows of fifteen columns quickly and in order', async () => {
    const columns = ['i', ...Array.from({ length: 14 }, (_, column) => `c${column}`)]
    const start = performance.now()
    const { data } = await readMatrix(engine, 'FROM t', columns)
    // Alone it takes a third of a second; other work may share the machine.
    expect((performance.now() - start) / 1000).toBeLessThan(2)
    for (const row of [0, 2048, 499_999]) expect(data[row * 15]).toBe(row)
  })

  it('gives nothing for no rows', async () => {
    expect(await readMatrix(engine, 'FROM t WHERE false', ['c0'])).toEqual({
      rows: 0,
      data: new Float32Array(0),
    })
  })
})
