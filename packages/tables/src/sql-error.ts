import { caretFrame, MillraceError, nearestName } from '@millrace/contract'
import { locate, type Spot } from './locate.ts'
import { safeReason } from './safe-reason.ts'

/** The user's statement that an error came from. */
export interface SqlSource {
  /** The statement as the user wrote it. */
  sql: string
  file: string
  /** Tables that it may read, for suggestions. */
  tables?: readonly string[]
}

/**
 * Turns what DuckDB threw into an error with its place in the user's file and a suggestion: MR2150 unknown column,
 * MR2151 unknown table, MR2152 syntax, MR2153 anything else. Values from the data, which DuckDB quotes in some
 * messages, are left out; the message with them is not kept as cause either.
 */
export function sqlError(error: unknown, { sql, file, tables = [] }: SqlSource): MillraceError {
  if (error instanceof MillraceError) return error
  const message = error instanceof Error ? error.message : String(error)
  const column =
    /^Binder Error: Referenced column "(.+?)" (?:was )?not found/.exec(message)?.[1] ??
    /^Binder Error: Table ".+?" does not have a column named "(.+?)"/.exec(message)?.[1] ??
    /^Binder Error: Values list ".+?" does not have a column named "(.+?)"/.exec(message)?.[1]
  if (column !== undefined) {
    return build('MR2150', { name: column, hint: didYouMean(nearestOf(column, candidates(message))) }, column)
  }
  const table =
    /^Catalog Error: Table with name (.+?) does not exist/.exec(message)?.[1] ??
    /^Binder Error: Referenced table "(.+?)" not found/.exec(message)?.[1]
  if (table !== undefined) {
    const known =
      tables.length > 0 ? tables : candidates(message).filter(name => !/^(pg_|duckdb_|sqlite_)/.test(name))
    return build('MR2151', { name: table, hint: didYouMean(nearestOf(table, known)) }, table)
  }
  if (message.startsWith('Parser Error: ')) {
    // The parser's own statement around the user's may be what it stumbles over: then there is no place to mark.
    const near = /at or near "([^"]+)"/.exec(message)?.[1]
    return build('MR2152', { why: sentence(firstLine(message)) }, near)
  }
  const [suggested] = candidates(message)
  const hint = message.startsWith('Catalog Error') && suggested !== undefined ? didYouMean(suggested) : ''
  return build('MR2153', { why: `${sentence(safeReason(message, sql))}${hint}` })

  function build(code: SqlCode, values: Record<string, string>, word?: string): MillraceError {
    const spot = locate(message, sql)
    if (!spot) return new MillraceError(code, { ...values, file }, { where: { file } })
    const length = word !== undefined && startsWith(sql, spot, word) ? word.length : undefined
    return new MillraceError(
      code,
      { ...values, file },
      { where: { file, line: spot.line, column: spot.column }, frame: frameAt(sql, { ...spot, length }) },
    )
  }
}

type SqlCode = 'MR2150' | 'MR2151' | 'MR2152' | 'MR2153'

/** A caret frame for a place; without a length, it marks the word that stands there. */
export function frameAt(sql: string, at: Spot & { length?: number | undefined }): string {
  const rest = (sql.split(/\r?\n/)[at.line - 1] ?? '').slice(at.column - 1)
  const word = /^(?:"(?:[^"]|"")+"|[\w.]+)/.exec(rest)?.[0].length ?? 1
  return caretFrame(sql, { line: at.line, column: at.column, length: at.length ?? word })
}

function startsWith(sql: string, spot: Spot, word: string): boolean {
  return (sql.split(/\r?\n/)[spot.line - 1] ?? '').startsWith(word, spot.column - 1)
}

/** Names that DuckDB offers: `Candidate bindings: "a", "b"` or `Did you mean "a"`. */
function candidates(message: string): string[] {
  const list = /(?:Candidate bindings: ?:?|Candidate tables: ?:?|Did you mean)(.*)/.exec(message)?.[1] ?? ''
  return [...list.matchAll(/"([^"]+)"/g)].map(match => match[1]!.split('.').at(-1)!)
}

/** DuckDB offers columns that resemble the name by its own measure: where ours finds none, its first stands. */
function nearestOf(name: string, known: readonly string[]): string | undefined {
  return nearestName(name, known) ?? (known.length === 1 ? known[0] : undefined)
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean ${name}?`
}

function firstLine(message: string): string {
  return message.replace(/^[A-Z][\w ]* Error: /, '').split('\n')[0] ?? ''
}

/** A message of DuckDB as a sentence of ours. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/[.!]+$/, '')
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`
}
