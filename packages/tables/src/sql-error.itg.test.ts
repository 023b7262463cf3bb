import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from './engine.ts'
import { sqlError } from './sql-error.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
  await engine.run("CREATE TABLE flights AS SELECT 'Ann Lee' AS origin, 1 AS delay")
})
afterAll(() => engine.close())

async function failing(sql: string) {
  const error = await engine.rows(`SELECT * FROM (\n${sql}\n) ORDER BY ALL`).then(
    () => new Error('it did not fail'),
    (caught: unknown) => caught,
  )
  return sqlError(error, { sql, file: 'view.sql', tables: ['flights', 'airports'] })
}

describe('an error of a statement', () => {
  it.each([
    ['SELECT delay\nFROM flights\nWHERE orign = 1', 'MR2150', 3, 7, 'Did you mean origin?'],
    ['SELECT f.orign FROM flights f', 'MR2150', 1, 8, 'Did you mean origin?'],
    ["SELECT '日本', 'é',\torign FROM flights", 'MR2150', 1, 19, 'Did you mean origin?'],
    ['SELECT 1\r\nFROM airprts', 'MR2151', 2, 6, 'Did you mean airports?'],
    ['SELECT 1 FROM FROM', 'MR2152', 1, 15, 'Syntax error'],
    ['SELECT sum(origin) FROM flights', 'MR2153', 1, 8, 'sum(VARCHAR)'],
    ['SELECT flor(delay) FROM flights', 'MR2153', 1, 8, 'Did you mean floor?'],
    [
      'SELECT delay,\n origin::INT FROM flights',
      'MR2153',
      2,
      8,
      'A value of column origin can not become INT32.',
    ],
    [
      "SELECT strptime(origin, '%Y') FROM flights",
      'MR2153',
      undefined,
      undefined,
      'A function was given a value',
    ],
    ['SELECT error(origin) FROM flights', 'MR2153', undefined, undefined, 'A function was given a value'],
  ])('%s', async (sql, code, line, column, words) => {
    const error = await failing(sql)
    expect([error.code, error.where?.line, error.where?.column]).toEqual([code, line, column])
    expect(error.why).toContain(words)
    expect(JSON.stringify([error, error.message, error.why, error.frame, error.cause ?? ''])).not.toContain(
      'Ann',
    )
  })

  it('marks the place in a line that DuckDB cuts', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `delay AS d${index}`).join(', ')
    const error = await failing(`SELECT ${many}, orign, ${many} FROM flights`)
    expect(error.where?.column).toBe(`SELECT ${many}, `.length + 1)
    expect(error.frame).toContain('^^^^^')
  })
})
