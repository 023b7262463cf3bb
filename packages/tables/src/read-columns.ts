import { bug, MillraceError } from '@millrace/contract'
import type { Engine } from './engine.ts'
import { quoteName } from './quote.ts'

/** Rows of numbers, one row after another. */
export interface Matrix {
  rows: number
  data: Float32Array
}

/**
 * Reads columns of a query as a row-major matrix of 32-bit floats for a model: NULL → NaN, booleans 0 and 1, times as
 * milliseconds. Throws MR2056 for a column of text.
 */
export async function readMatrix(engine: Engine, sql: string, columns: readonly string[]): Promise<Matrix> {
  const parts: Float32Array[] = []
  const width = columns.length
  let rows = 0
  for await (const batch of engine.batches(selectOnly(sql, columns))) {
    const part = new Float32Array(batch.rows * width)
    columns.forEach((column, at) => {
      const numbers = batch.numbers.get(column) ?? notNumbers(column)
      for (let row = 0; row < batch.rows; row++) part[row * width + at] = numbers[row]!
    })
    parts.push(part)
    rows += batch.rows
  }
  const data = new Float32Array(rows * width)
  let offset = 0
  for (const part of parts) {
    data.set(part, offset)
    offset += part.length
  }
  return { rows, data }
}

export interface ColumnArrays {
  /** NULL is NaN. */
  float64: Float64Array
  int32: Int32Array
  uint8: Uint8Array
  /** NULL is null. */
  string: (string | null)[]
}

/**
 * Reads one column of a query. Throws MR2056 for text read as numbers, MR2057 where `int32` or `uint8` meet a NULL or
 * a number they can not hold.
 */
export async function readColumn<K extends keyof ColumnArrays>(
  engine: Engine,
  sql: string,
  { column, as }: { column: string; as: K },
): Promise<ColumnArrays[K]> {
  if (as === 'string') return (await readTexts(engine, sql, column)) as ColumnArrays[K]
  const parts: Float64Array[] = []
  for await (const batch of engine.batches(selectOnly(sql, [column]))) {
    parts.push(batch.numbers.get(column) ?? notNumbers(column))
  }
  const rows = parts.reduce((sum, part) => sum + part.length, 0)
  const data =
    as === 'float64' ? new Float64Array(rows) : as === 'int32' ? new Int32Array(rows) : new Uint8Array(rows)
  let offset = 0
  for (const part of parts) {
    data.set(part, offset)
    for (let row = 0; as !== 'float64' && row < part.length; row++) {
      if (data[offset + row] !== part[row]) {
        throw new MillraceError('MR2057', { column, type: as, row: offset + row + 1 })
      }
    }
    offset += part.length
  }
  return data as ColumnArrays[K]
}

async function readTexts(engine: Engine, sql: string, column: string): Promise<(string | null)[]> {
  const name = quoteName(column)
  const texts: (string | null)[] = []
  for await (const batch of engine.batches(`SELECT CAST(${name} AS VARCHAR) AS ${name} FROM (\n${sql}\n)`)) {
    const part = batch.texts.get(column) ?? []
    if (part.length !== batch.rows) throw bug(`${part.length} texts of ${batch.rows} rows`)
    for (const text of part) texts.push(text)
  }
  return texts
}

function selectOnly(sql: string, columns: readonly string[]): string {
  return `SELECT ${columns.map(quoteName).join(', ')} FROM (\n${sql}\n)`
}

function notNumbers(column: string): never {
  throw new MillraceError('MR2056', { column })
}
