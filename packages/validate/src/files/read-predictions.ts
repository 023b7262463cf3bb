import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Column, MillraceError, nearestName } from '@millrace/contract'
import { type Engine, quoteName, readColumn, scanFiles, sourceError } from '@millrace/tables'
import { checkLabels, checkScores, daysOf } from '../rows/check-rows.ts'

/** Columns of a prediction file. */
export interface PredictionColumns {
  /** The truth: 0 or 1. */
  label: string
  /** P(label = 1). */
  score: string
  /** Names a row. */
  key?: string
  /** A date or timestamp. */
  time?: string
}

/** A prediction file's rows, checked. */
export interface Predictions {
  /** The file's name. */
  file: string
  labels: Uint8Array
  scores: Float64Array
  /** Each once. */
  keys?: string[]
  /** Days since 1970 UTC. */
  days?: Int32Array
}

/**
 * Reads a Parquet or CSV file of predictions. Throws MR2310 (no such column, with the one that was probably meant),
 * MR2301–MR2303 and MR2305 (rows, labels, scores), MR2311 and MR2312 (keys), MR2307 and MR2316 (times), MR2050 and
 * MR2054 (the file).
 */
export async function readPredictions(
  engine: Engine,
  path: string,
  columns: PredictionColumns,
): Promise<Predictions> {
  const file = basename(path)
  const table = await load(engine, path, columns)
  const label = { what: file, column: columns.label }
  const labels = checkLabels(await readColumn(engine, table, { column: columns.label, as: 'float64' }), label)
  const scores = checkScores(await readColumn(engine, table, { column: columns.score, as: 'float64' }), file)
  const { key, time } = columns
  const predictions: Predictions = { file, labels, scores }
  if (key !== undefined) {
    const keys = await readColumn(engine, table, { column: key, as: 'string' })
    predictions.keys = checkKeys(keys, { file, column: key })
  }
  if (time !== undefined) {
    const times = await readColumn(engine, table, { column: time, as: 'float64' })
    predictions.days = daysOf(times, { what: file, column: time })
  }
  return predictions
}

/** Reads the file once, into a table of the columns that are needed. */
async function load(engine: Engine, path: string, columns: PredictionColumns): Promise<string> {
  const scan = scanFiles([path])
  try {
    const there = await engine.columns(`SELECT * FROM ${scan}`)
    // Of a file without a byte DuckDB says that it has one column.
    if ((await stat(path)).size === 0) throw new MillraceError('MR2301', { what: basename(path) })
    const wanted = [columns.label, columns.score, columns.key, columns.time].filter(
      name => name !== undefined,
    )
    for (const name of wanted) requireColumn(there, name, basename(path))
    if (columns.time !== undefined) requireTime(there, columns.time, basename(path))
    const list = [...new Set(wanted)].map(quoteName).join(', ')
    await engine.run(`CREATE OR REPLACE TABLE predictions AS SELECT ${list} FROM ${scan}`)
    return 'SELECT * FROM predictions'
  } catch (error) {
    throw sourceError(error, [path])
  }
}

function requireColumn(there: readonly Column[], name: string, file: string): void {
  const names = there.map(column => column.name)
  if (names.includes(name)) return
  const guess = nearestName(name, names)
  const hint = guess === undefined ? `It has: ${names.join(', ')}.` : `Did you mean "${guess}"?`
  throw new MillraceError('MR2310', { file, column: name, hint })
}

function requireTime(there: readonly Column[], name: string, file: string): void {
  const type = there.find(column => column.name === name)?.type ?? 'nothing'
  if (['date', 'timestamp', 'timestamp_tz'].includes(type)) return
  throw new MillraceError('MR2316', { file, column: name, type })
}

function checkKeys(keys: readonly (string | null)[], name: { file: string; column: string }): string[] {
  const present = keys.filter(key => key !== null)
  if (present.length < keys.length) {
    throw new MillraceError('MR2311', { ...name, rows: keys.length - present.length })
  }
  const repeated = keys.length - new Set(keys).size
  if (repeated > 0) throw new MillraceError('MR2312', { ...name, rows: repeated })
  return present
}
