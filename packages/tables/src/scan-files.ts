import { resolve } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { delimiterOf } from './csv-delimiter.ts'
import { quoteText, quoteTexts } from './quote.ts'

export type FileFormat = 'parquet' | 'csv'

const PARQUET = /\.(parquet|pq)$/i
const CSV = /\.(csv|tsv|txt)(\.gz)?$/i

/**
 * A table expression for local Parquet or CSV files of one format, columns matched by name, rows in the files' order.
 * Columns come from the files alone, never from their paths. CSV: the first line is the header and tells the
 * delimiter, `"` quotes, types come from every row of every file, and a malformed line is an error. DuckDB's own
 * detection is not used for these: it leaves out lines, without a word, until the rest agrees.
 * Throws MR2050 for a file that is not there, MR2051 for no file, MR2054 for a format that the names do not tell.
 */
export function scanFiles(paths: readonly string[], format: FileFormat = formatOf(paths)): string {
  if (paths.length === 0) throw new MillraceError('MR2051', { what: 'No file' })
  const files = paths.map(path => resolve(path))
  const list = quoteTexts(files.map(globLiteral))
  const common = `union_by_name = true, hive_partitioning = false`
  if (format === 'parquet') return `read_parquet(${list}, ${common})`
  const options = [
    `delim = ${quoteText(delimiterOf(files))}`,
    'header = true',
    'skip = 0',
    `quote = '"'`,
    `escape = '"'`,
    `comment = ''`,
    'strict_mode = true',
    'sample_size = -1',
    'files_to_sniff = -1',
    common,
  ]
  return `read_csv(${list}, ${options.join(', ')})`
}

function formatOf(paths: readonly string[]): FileFormat {
  if (paths.every(path => PARQUET.test(path))) return 'parquet'
  if (paths.every(path => CSV.test(path))) return 'csv'
  const odd = paths.find(path => !PARQUET.test(path) && !CSV.test(path)) ?? paths[0]
  throw new MillraceError('MR2054', { file: String(odd) })
}

/**
 * The spelling of a path that DuckDB's glob takes for this one file: it expands every path, so `*`, `?` and `[` stand
 * in brackets. A backslash beside them has two readings and is refused (MR2055).
 */
export function globLiteral(path: string): string {
  if (!/[*?[]/.test(path)) return path
  if (path.includes('\\')) throw new MillraceError('MR2055', { file: path })
  return path.replace(/[*?[]/g, '[$&]')
}
