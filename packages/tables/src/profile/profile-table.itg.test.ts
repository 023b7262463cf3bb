import { tmpdir } from 'node:os'
import { canonicalJson, checkShape, type Json } from '@millrace/contract'
import { expect, it } from 'vitest'
import { type Engine, openEngine } from '../engine.ts'
import { profileTable } from './profile-table.ts'

async function withEngine<T>(threads: number, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine({ threads, tempFolder: tmpdir() })
  try {
    return await work(engine)
  } finally {
    engine.close()
  }
}

const profileOf = (engine: Engine, select: string) =>
  engine.columns(select).then(columns => profileTable(engine, `(${select})`, columns))

const BIG = `SELECT (hash(i) % 1000)::INT AS a, hash(i + 1) / 7e9::DOUBLE - 1e9 AS b,
  CASE WHEN i % 50 = 0 THEN 'nan'::DOUBLE ELSE hash(i + 2) / 1e15 END AS c, 'k' || (hash(i + 3) % 300) AS d,
  DATE '2000-01-01' + (hash(i + 4) % 365)::INT AS e, i % 3 = 0 AS f FROM range(500000) r(i)`

it('is the same at one and at two threads, and takes seconds at most', async () => {
  const profiles: string[] = []
  const seconds: number[] = []
  for (const threads of [1, 2, 2]) {
    await withEngine(threads, async engine => {
      await engine.run(`CREATE TABLE t AS ${BIG}`)
      const columns = await engine.columns('FROM t')
      const start = performance.now()
      const profile = await profileTable(engine, 't', columns)
      seconds.push((performance.now() - start) / 1000)
      checkShape('TableProfile', profile, 'a profile')
      profiles.push(canonicalJson(profile as unknown as Json))
      const [means] = await engine.rows<{ b: number; n: number }>('SELECT avg(b) AS b, count(*) AS n FROM t')
      expect(profile.columns[1]?.mean).toBeCloseTo(means!.b, 3)
      for (const { name, cdf } of profile.columns.filter(({ cdf }) => cdf)) {
        expect(cdf!.length).toBeLessThanOrEqual(200)
        const at = cdf!.at(73)!
        if (name === 'e') continue
        const [below] = await engine.rows<{ n: number }>(
          `SELECT count(*) AS n FROM t WHERE ${name} <= ${at[0]}::DOUBLE AND NOT isnan(${name}::DOUBLE)`,
        )
        expect(below?.n).toBe(at[1])
      }
    })
  }
  expect(new Set(profiles).size).toBe(1)
  // Alone it takes half a second; other work may share the machine.
  expect(Math.min(...seconds)).toBeLessThan(3)
})

it('counts nulls, NaN and infinities as nulls and keeps ties exact', async () => {
  const profile = await withEngine(2, engine =>
    profileOf(
      engine,
      "SELECT unnest(['1.5', '1.5', '-0.0', '0.0', NULL, 'nan', 'inf', '-inf']::DOUBLE[]) AS x",
    ),
  )
  expect(profile).toEqual({
    rows: 8,
    columns: [
      {
        name: 'x',
        type: 'float',
        nullable: true,
        nulls: 4,
        distinct: 2,
        cdf: [
          [0, 2],
          [1.5, 4],
        ],
        mean: 0.75,
      },
    ],
  })
})

it('profiles every type', async () => {
  const profile = await withEngine(2, engine =>
    profileOf(
      engine,
      `SELECT * FROM (VALUES
        (true, 9007199254740993, 1.25::DECIMAL(9,2), 'x', 'b'::BLOB, DATE '2000-01-02', TIME '00:00:01', TIMESTAMP '1970-01-01 00:00:01', TIMESTAMPTZ '1970-01-01 01:00:00+01', [1], 1::HUGEINT),
        (true, 1, 0.75, 'a', 'b'::BLOB, 'infinity', '00:00:02', '1970-01-01', '1970-01-01', NULL, -1),
        (false, NULL, NULL, 'a', NULL, NULL, NULL, NULL, NULL, [2], NULL))
        AS v(boolean, big, dec, str, bin, day, clock, stamp, zoned, list, huge)`,
    ),
  )
  const by = Object.fromEntries(
    profile.columns.map(({ name, type: _, nullable: __, ...rest }) => [name, rest]),
  )
  expect(by).toEqual({
    boolean: {
      nulls: 0,
      distinct: 2,
      top: [
        ['true', 2],
        ['false', 1],
      ],
    },
    big: {
      nulls: 1,
      distinct: 2,
      cdf: [
        [1, 1],
        [9007199254740992, 2],
      ],
      mean: 4503599627370496,
    },
    dec: {
      nulls: 1,
      distinct: 2,
      cdf: [
        [0.75, 1],
        [1.25, 2],
      ],
      mean: 1,
    },
    str: {
      nulls: 0,
      distinct: 2,
      top: [
        ['a', 2],
        ['x', 1],
      ],
    },
    bin: { nulls: 1, distinct: 1 },
    day: { nulls: 2, distinct: 1, cdf: [[946771200000, 1]] },
    clock: {
      nulls: 1,
      distinct: 2,
      cdf: [
        [1000, 1],
        [2000, 2],
      ],
    },
    stamp: {
      nulls: 1,
      distinct: 2,
      cdf: [
        [0, 1],
        [1000, 2],
      ],
    },
    zoned: { nulls: 1, distinct: 1, cdf: [[0, 2]] },
    list: { nulls: 1, distinct: 2 },
    huge: {
      nulls: 1,
      distinct: 2,
      cdf: [
        [-1, 1],
        [1, 2],
      ],
      mean: 0,
    },
  })
})

it.each([
  ['1e308, 1e308', 1e308],
  ['1e-200, 3e-200', 2e-200],
  ['0.1, 0.2, 0.3', 0.2],
  ['0, 0', 0],
  ['-3, 1', -1],
])('means of extreme numbers: %s', async (list, mean) => {
  const profile = await withEngine(1, engine => profileOf(engine, `SELECT unnest([${list}]::DOUBLE[]) AS x`))
  expect(profile.columns[0]?.mean).toBe(mean)
})

it('profiles an empty table, keeps the top 200 and shortens long texts', async () => {
  await withEngine(2, async engine => {
    const empty = await profileOf(engine, "SELECT 1 AS n, 'x' AS s WHERE false")
    expect(empty.columns).toMatchObject([
      { nulls: 0, distinct: 0, cdf: [] },
      { nulls: 0, distinct: 0, top: [] },
    ])
    const many = await profileOf(
      engine,
      "SELECT CASE WHEN i < 5 THEN repeat('x', 300) || i ELSE 's' || i END AS s FROM range(1000) r(i)",
    )
    const [column] = many.columns
    expect([column?.distinct, column?.top?.length, column?.top?.[0]]).toEqual([
      1000,
      200,
      [`${'x'.repeat(256)}…`, 5],
    ])
  })
})
