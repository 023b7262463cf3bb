import { describe, expect, it } from 'vitest'
import { fromDuckdb, toDuckdb } from './column-types.ts'

describe('column types', () => {
  it.each([
    ['BOOLEAN', 'boolean'],
    ['UTINYINT', 'integer'],
    ['HUGEINT', 'integer'],
    ['FLOAT', 'float'],
    ['DECIMAL(18,3)', 'decimal'],
    ['DECIMAL(18,3)[]', 'nested'],
    ["ENUM('a]', 'b')", 'string'],
    ['JSON', 'string'],
    ['BLOB', 'binary'],
    ['DATE', 'date'],
    ['TIME WITH TIME ZONE', 'time'],
    ['TIMESTAMP_NS', 'timestamp'],
    ['TIMESTAMP WITH TIME ZONE', 'timestamp_tz'],
    ['STRUCT(a INTEGER)', 'nested'],
    ['INTEGER[3]', 'nested'],
    ['INTERVAL', 'nested'],
    ['SOMETHING_NEW', 'nested'],
  ])('%s is %s', (duckdb, canonical) => expect(fromDuckdb(duckdb)).toBe(canonical))

  it('names a type of DuckDB that reads back as itself', () => {
    const types = [
      'boolean',
      'integer',
      'float',
      'decimal',
      'string',
      'binary',
      'date',
      'time',
      'timestamp',
      'timestamp_tz',
    ] as const
    for (const type of types) expect(fromDuckdb(toDuckdb(type))).toBe(type)
  })
})
