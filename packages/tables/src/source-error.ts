import { MillraceError } from '@millrace/contract'
import { safeReason } from './safe-reason.ts'

/**
 * Turns what DuckDB threw while it read a source file into MR2050, with the line of a CSV file where it names one.
 * Values from the file are left out.
 */
export function sourceError(error: unknown, file: string): MillraceError {
  if (error instanceof MillraceError) return error
  const message = error instanceof Error ? error.message : String(error)
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1]
  const where = line === undefined ? { file } : { file, line: Number(line) }
  return new MillraceError('MR2050', { file, why: reasonOf(message) }, { where })
}

function reasonOf(message: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(message))
  return known ? known[1] : `${safeReason(message, '')}.`.replace(/^./, letter => letter.toUpperCase())
}

const KNOWN: readonly [RegExp, string][] = [
  [/No files found that match/, 'There is no such file.'],
  [
    /No magic bytes found|too small to be a Parquet|Invalid Parquet|not a parquet/i,
    'It is not a Parquet file, or it was cut short.',
  ],
  [/Expected Number of Columns: \d+ Found: \d+/, 'A line has another number of columns than the header.'],
  [/unterminated quote|Value with unterminated/i, 'A quoted value is not closed.'],
  [/Could not convert|Error when converting column/, 'A value does not have the type of its column.'],
  [/Invalid unicode|not utf-8|UTF-?8/i, 'It is not UTF-8 text.'],
  [/sniff|detect the CSV dialect/i, 'Its delimiter, quotes and types can not be told.'],
]
