import { MillraceError } from '@millrace/contract'
import { safeReason } from './safe-reason.ts'

/**
 * Turns what DuckDB threw while it read source files into MR2050: which of `files`, and which line of it, where the
 * message names them. Values from the file are left out.
 */
export function sourceError(error: unknown, files: readonly string[]): MillraceError {
  if (error instanceof MillraceError) return error
  // Below LINE stands our own query, which names every file.
  const message = (error instanceof Error ? error.message : String(error)).split(/\n+LINE \d+: /)[0]!
  const named = files.filter(
    path => message.includes(`"${path}"`) || message.includes(`'${path}'`) || message.includes(`= ${path}\n`),
  )
  const file =
    named.length === 1 ? named[0]! : files.length === 1 ? files[0]! : `One of ${files.length} files`
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1]
  const where = line === undefined ? { file } : { file, line: Number(line) }
  const details = file.startsWith('One of ') ? {} : { where }
  return new MillraceError('MR2050', { file, why: reasonOf(message) }, details)
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
  [/Invalid unicode|is not utf-8/i, 'It is not UTF-8 text.'],
  [
    /sniffing file/i,
    'A line has another number of columns than the header, or a quoted value is not closed.',
  ],
]
