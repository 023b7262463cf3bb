import { resolve } from 'node:path'
import type { Engine } from './engine.ts'
import { quoteName, quoteText } from './quote.ts'

/** Parquet's size of a row group; fixed, because it decides the file's bytes. */
const ROW_GROUP = 122_880

export interface Written {
  path: string
  /** Columns to sort by first, or `input` for the query's own order, which only a plain scan defines. */
  orderBy?: readonly string[] | 'input'
}

/**
 * Writes what `select` gives to a Parquet file whose bytes depend on the rows alone: sorted by `orderBy` and then by
 * every column, so that ties have one order at any number of threads. `select` stands on lines of its own, so that an
 * error's line can be found in it. Returns the number of rows.
 */
export async function writeParquet(
  engine: Engine,
  select: string,
  { path, orderBy = [] }: Written,
): Promise<{ rows: number }> {
  const order = orderBy === 'input' ? '' : `ORDER BY ${await sortKeys(engine, select, orderBy)}`
  const [copied] = await engine.rows<{ Count: number }>(
    `COPY (SELECT * FROM (\n${select}\n) ${order}) TO ${quoteText(resolve(path))}
     (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP}, USE_TMP_FILE false)`,
  )
  return { rows: copied?.Count ?? 0 }
}

async function sortKeys(engine: Engine, select: string, first: readonly string[]): Promise<string> {
  if (first.length === 0) return 'ALL'
  const rest = (await engine.columns(select)).map(({ name }) => name).filter(name => !first.includes(name))
  return [...first, ...rest].map(quoteName).join(', ')
}
