import { type Column, MillraceError, nearestName } from '@millrace/contract'
import { type Engine, fromDuckdb, isNumeric, isTemporal, quoteName } from '@millrace/tables'
import type { OpenTable } from './open-table.ts'
import { type ColumnFacts, FEW_VALUES, type TableFacts, type TimeFacts } from './table-facts.ts'

/** Looks at every column once, and more closely at those with few values or one for each row. */
export async function readFacts({ engine, table }: OpenTable): Promise<TableFacts> {
  const columns = await columnsOf(engine, table)
  const counted = await engine.rows<Record<string, number>>(
    `SELECT count(*) AS rows, ${columns.map(countsOf).join(', ')} FROM ${table}`,
  )
  const counts = counted[0] ?? {}
  const rows = counts['rows'] ?? 0
  const countDistinct = async (name: string): Promise<number> => {
    const [found] = await engine.rows<{ values: number }>(
      `SELECT count(DISTINCT ${quoteName(name)}) AS values FROM ${table}`,
    )
    return found?.values ?? 0
  }
  const valuesOf = async (name: string): Promise<string[]> => {
    const column = quoteName(name)
    const found = await engine.rows<{ value: string }>(
      `SELECT DISTINCT CAST(${column} AS VARCHAR) AS value FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1`,
    )
    return found.map(({ value }) => value)
  }
  const facts: ColumnFacts[] = []
  for (const [index, column] of columns.entries()) {
    const nulls = counts[`nulls_${index}`] ?? 0
    const approximate = counts[`distinct_${index}`] ?? 0
    const distinct = approximate <= 100 ? await countDistinct(column.name) : approximate
    const mayHaveFew = column.type === 'string' || isNumeric(column.type)
    const values = mayHaveFew && distinct <= FEW_VALUES ? await valuesOf(column.name) : undefined
    const mayBeUnique = nulls === 0 && rows > 1 && approximate > rows * 0.8
    const unique = mayBeUnique && (await countDistinct(column.name)) === rows
    facts.push({ name: column.name, type: column.type, nulls, distinct, unique, values })
  }
  const keywords = await engine.rows<{ word: string }>(
    `SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')`,
  )
  return { rows, columns: facts, keywords: new Set(keywords.map(({ word }) => word.toLowerCase())) }
}

/** The time column: MR4035 where it is of another type, MR4036 where rows have none. */
export async function readTime(
  open: OpenTable,
  { name, type }: Pick<ColumnFacts, 'name' | 'type'>,
): Promise<TimeFacts> {
  if (!isTemporal(type) || type === 'time') throw await notATime(open, { name, type })
  const { engine, table, file } = open
  const time = `CAST(${quoteName(name)} AS TIMESTAMP)`
  const usable = `coalesce(isfinite(${time}) AND year(${time}) BETWEEN 1 AND 9999, false)`
  const [found] = await engine.rows<{ missing: number; first: Date; last: Date; clock: boolean }>(
    `SELECT count(*) FILTER (NOT ${usable}) AS missing, min(${time}) FILTER (${usable}) AS first,
       max(${time}) FILTER (${usable}) AS last, bool_or(date_trunc('day', ${time}) <> ${time}) FILTER (${usable}) AS clock
     FROM ${table}`,
  )
  if (!found || found.missing > 0) {
    throw new MillraceError('MR4036', { file, column: name, rows: found?.missing ?? 0 })
  }
  return { first: found.first, last: found.last, hasClock: found.clock }
}

/** A column by its name, exactly as the file spells it (MR4032). */
export function findColumn(facts: TableFacts, name: string, file: string): ColumnFacts {
  const column = facts.columns.find(one => one.name === name)
  if (column) return column
  const names = facts.columns.map(one => one.name)
  const guess = nearestName(name, names)
  const hint = guess === undefined ? `It has: ${names.slice(0, 20).join(', ')}.` : `Did you mean "${guess}"?`
  throw new MillraceError('MR4032', { file, column: name, hint })
}

async function columnsOf(engine: Engine, table: string): Promise<Pick<Column, 'name' | 'type'>[]> {
  const described = await engine.rows<{ column_name: string; column_type: string }>(`DESCRIBE FROM ${table}`)
  return described.map(({ column_name, column_type }) => ({
    name: column_name,
    // Documents are no categories, however few there are.
    type: column_type === 'JSON' ? 'nested' : fromDuckdb(column_type),
  }))
}

function countsOf({ name, type }: Pick<Column, 'name' | 'type'>, index: number): string {
  const column = quoteName(name)
  const isNull = type === 'float' ? `${column} IS NULL OR isnan(${column})` : `${column} IS NULL`
  return `count(*) FILTER (${isNull}) AS nulls_${index}, approx_count_distinct(${column}) AS distinct_${index}`
}

async function notATime(
  { engine, table, file }: OpenTable,
  { name, type }: Pick<ColumnFacts, 'name' | 'type'>,
): Promise<MillraceError> {
  const refuse = (seen: string, fix: string) => new MillraceError('MR4035', { file, column: name, seen, fix })
  if (isNumeric(type)) {
    const fix = rewrite(file, name, `to_timestamp(${name})`)
    return refuse(
      'It holds numbers. Where they count seconds since 1970, write the file again with times.',
      fix,
    )
  }
  if (type !== 'string') return refuse(`Its type is ${type}.`, 'Name another column with --time.')
  const column = quoteName(name)
  const [found] = await engine.rows<{ odd: number }>(
    `SELECT count(*) FILTER (${column} IS NOT NULL AND TRY_CAST(${column} AS TIMESTAMP) IS NULL) AS odd FROM ${table}`,
  )
  const odd = found?.odd ?? 0
  if (odd === 0) {
    const seen =
      'It holds times as text, which are not divided into partitions. Write the file again with times.'
    return refuse(seen, rewrite(file, name, `CAST(${name} AS TIMESTAMP)`))
  }
  const iso = 'ISO 8601 (2026-01-31 or 2026-01-31T13:45:00Z)'
  return refuse(
    `It holds text, and ${odd} of its values are not in ${iso}.`,
    `Write them in ${iso} at their source.`,
  )
}

/** A command that casts one column; in words where a name would need care in a shell. */
function rewrite(file: string, name: string, cast: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name) || !/^[\w./-]+$/.test(file))
    return 'Cast the column to TIMESTAMP where the file is written.'
  const target = `${file.replace(/(\.\w+)(\.gz)?$/, '')}-times.parquet`
  return `duckdb -c "COPY (SELECT * REPLACE (${cast} AS ${name}) FROM '${file}') TO '${target}'"`
}
