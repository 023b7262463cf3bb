import type { MillraceError } from '@millrace/contract'
import { describe, expect, it } from 'vitest'
import { checkSelect } from './check-select.ts'

async function problems(sql: string, known?: string[]): Promise<string[]> {
  try {
    await checkSelect(sql, 'view.sql', known)
    return []
  } catch (error) {
    const { code, where, also } = error as MillraceError
    const first = { code, where }
    return (also.length > 0 ? also : [first]).map(({ code, where }) =>
      [code, where?.line, where?.column].filter(Boolean).join(':'),
    )
  }
}

describe('a user statement', () => {
  it('gives the tables that it names, without its own common table expressions', async () => {
    const sql = `WITH flights AS (SELECT * FROM flights), b AS (FROM "Flights")
      SELECT * FROM flights JOIN B USING (k) WHERE k IN (SELECT k FROM airports) ; -- done;`
    const checked = await checkSelect(sql, 'view.sql')
    expect(checked.tables).toEqual(['airports', 'flights'])
    expect(checked.sql).toBe(sql.replace(' ; --', '   --'))
  })

  it('sees a recursive expression as its own', async () => {
    const sql = 'WITH RECURSIVE r AS (SELECT 1 a UNION ALL SELECT a + 1 FROM r WHERE a < 5) SELECT * FROM r'
    expect((await checkSelect(sql, 'view.sql')).tables).toEqual([])
  })

  it.each([
    '',
    ' -- nothing',
    'SELECT 1; SELECT 2',
    'INSERT INTO t VALUES (1)',
    'DESCRIBE t',
    'SELECT * FROM (SUMMARIZE t)',
    'PIVOT t ON a',
    "COPY t TO 'x'",
    "ATTACH 'x'",
    'SET threads = 1',
    'INSTALL httpfs',
    'LOAD httpfs',
    'CALL pragma_version()',
  ])('is one SELECT, not: %s', async sql => expect(await problems(sql)).toEqual(['MR2154']))

  it('names every clock, chance and environment at its place', async () => {
    const sql = "SELECT random(), 'é', now(),\n  current_date, t.x FROM t, (SELECT uuid() FROM u)"
    expect(await problems(sql)).toEqual(['MR2155:1:8', 'MR2155:1:23', 'MR2155:2:3', 'MR2155:2:37'])
  })

  it.each([
    "getenv('HOME')",
    'age(t)',
    'get_current_timestamp()',
    "nextval('s')",
    "current_setting('threads')",
    'reservoir_quantile(x, 0.5)',
    "getvariable('a')",
    'setseed(0.5)',
    'today()',
    'localtimestamp',
    'gen_random_uuid()',
    'uuidv7()',
    'x.random()',
  ])('may not ask %s', async call => expect(await problems(`SELECT ${call} FROM t`)).toEqual(['MR2155:1:8']))

  it.each([
    "read_csv('x')",
    "read_parquet('x')",
    "read_text('/etc/passwd')",
    "glob('*')",
    'duckdb_settings()',
    'duckdb_settings',
    'information_schema.tables',
    "query('SELECT 1')",
    "query_table('t')",
    'other.t',
    'sqlite_master',
  ])('may not read %s', async from =>
    expect(await problems(`SELECT * FROM ${from}`)).toEqual(['MR2156:1:15']),
  )

  it.each([
    'SELECT a FROM t LIMIT 3',
    'SELECT DISTINCT ON (a) b FROM t',
    'SELECT first(a) FROM t',
    'SELECT row_number() OVER (PARTITION BY a) FROM t',
    'SELECT list(DISTINCT a) FROM t',
    'SELECT * FROM a, (SELECT * FROM t LIMIT 1)',
  ])('may not depend on the order of rows: %s', async sql =>
    expect((await problems(sql))[0]).toMatch(/^MR2157:1:\d/),
  )

  it.each([
    "SELECT first(a ORDER BY t), string_agg(DISTINCT a, ',' ORDER BY a) FROM t",
    'SELECT lag(a) OVER (ORDER BY t), sum(a) OVER () FROM t',
    'SELECT a FROM t ORDER BY a LIMIT 3',
    'SELECT a FROM t UNION SELECT 1 ORDER BY 1 LIMIT 3',
    'SELECT array(SELECT a FROM t ORDER BY a), [x + 1 FOR x IN y], t.now, uuid FROM t',
    'SELECT age(a, b), range(3) FROM t, range(5), unnest([1, 2])',
    'FROM t USING SAMPLE 10% (bernoulli, 42)',
    "SELECT ';' AS x, $$;$$ FROM t",
  ])('may say %s', async sql => expect(await problems(sql)).toEqual([]))

  it('may not sample without a seed', async () => {
    expect(await problems('FROM t USING SAMPLE 10%')).toEqual(['MR2155'])
    expect(await problems('FROM t TABLESAMPLE 3 ROWS')).toEqual(['MR2155:1:6'])
  })

  it('names only what it may read, with the name that was meant', async () => {
    const error = await checkSelect('SELECT *\nFROM fligths', 'view.sql', ['flights', 'airports']).catch(
      caught => caught,
    )
    expect(error).toMatchObject({ code: 'MR2151', where: { line: 2, column: 6 } })
    expect(error.why).toContain('Did you mean flights?')
    expect(error.frame).toContain('2 │ FROM fligths\n  │      ^^^^^^^')
    expect(await problems("SELECT * FROM '/etc/passwd'", ['flights'])).toEqual(['MR2151:1:15'])
  })

  it('shows where its syntax breaks', async () => {
    const error = await checkSelect('SELECT a\nFROM FROM t', 'view.sql').catch(caught => caught)
    expect(error).toMatchObject({ code: 'MR2152', where: { file: 'view.sql', line: 2, column: 6 } })
  })

  it('tells whether threads can change its last bits', async () => {
    expect((await checkSelect('SELECT sum(a) FROM t', 'view.sql')).parallel).toBe(false)
    expect((await checkSelect('SELECT max(a), count(*) FROM t', 'view.sql')).parallel).toBe(true)
  })
})
