import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api'
import type { Column } from '@millrace/contract'
import { asDouble, isNumeric, isTemporal } from './column-types.ts'
import { quoteName } from './quote.ts'

/** A chunk of rows by column. */
export interface Batch {
  rows: number
  /** Numbers, booleans (0, 1) and times (milliseconds since 1970 UTC), NULL as NaN. */
  numbers: Map<string, Float64Array>
  /** Every other column as text. */
  texts: Map<string, (string | null)[]>
}

/** Streams a query: casts and NULL → NaN happen in DuckDB, because a test per value in JavaScript costs more. */
export async function* readBatches(
  connection: DuckDBConnection,
  sql: string,
  columns: readonly Column[],
): AsyncIterable<Batch> {
  const list = columns.map(({ name, type }) => {
    const column = quoteName(name)
    return isNumber(type)
      ? `coalesce(${asDouble(column, type)}, CAST('nan' AS DOUBLE)) AS ${column}`
      : `CAST(${column} AS VARCHAR) AS ${column}`
  })
  const result = await connection.stream(`SELECT ${list.join(', ')} FROM (\n${sql}\n)`)
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const batch: Batch = { rows: chunk.rowCount, numbers: new Map(), texts: new Map() }
    columns.forEach(({ name, type }, index) => {
      if (isNumber(type)) batch.numbers.set(name, numbersOf(chunk, index))
      else batch.texts.set(name, chunk.getColumnValues(index) as (string | null)[])
    })
    yield batch
  }
}

function numbersOf(chunk: DuckDBDataChunk, index: number): Float64Array {
  const vector = chunk.getColumnVector(index)
  const numbers = new Float64Array(chunk.rowCount)
  for (let row = 0; row < numbers.length; row++) numbers[row] = vector.getItem(row) as number
  return numbers
}

function isNumber(type: Column['type']): boolean {
  return type === 'boolean' || isNumeric(type) || isTemporal(type)
}
