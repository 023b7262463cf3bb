/** Errors whose messages speak of the statement, of types and of the machine, never of values in the data. */
const STATEMENT_ERRORS =
  /^(Binder|Catalog|Parser|Not implemented|Out of Memory|Permission|Syntax|Dependency) Error: /i

const TYPES =
  '(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|U?INT(?:8|16|32|64|128)|FLOAT|DOUBLE|BOOL(?:EAN)?|DATE|TIME|TIMESTAMP(?: WITH TIME ZONE|_S|_MS|_NS|TZ)?|INTERVAL|UUID|VARCHAR|BLOB|DECIMAL(?:\\(\\d+,\\d+\\))?)'

/**
 * Why a statement failed, without values: DuckDB's own words where they speak of the statement alone, else words of
 * ours with the type and the column that it names.
 */
export function safeReason(message: string, sql: string): string {
  const lines = message.split('\n')
  const first = lines[0] ?? ''
  if (STATEMENT_ERRORS.test(first)) return first.replace(STATEMENT_ERRORS, '')
  const kind = /^([A-Z][A-Za-z ]*?) Error: /.exec(first)?.[1] ?? 'Unknown'
  if (kind === 'Conversion') {
    const type = new RegExp(`(?: to |destination type |expected )(${TYPES})(?: when |$|[.,])`).exec(
      first,
    )?.[1]
    const field = /invalid (date|time|timestamp) field format: /.exec(first)?.[1]?.toUpperCase()
    const column = /when casting from source column ([\w.]+)$/.exec(first)?.[1]
    const known = column !== undefined && sql.includes(column) ? ` of column ${column}` : ''
    const target = type ?? field
    return `a value${known} can not become ${target === undefined ? 'the type asked for' : target}`
  }
  return REASONS[kind] ?? `the engine says: ${kind.toLowerCase()} error`
}

const REASONS: Record<string, string> = {
  'Out of Range': 'a value is outside the range of its type',
  'Invalid Input': 'a function was given a value that it can not take',
  Constraint: 'a value breaks a constraint',
  'Mismatch Type': 'two values have types that do not go together',
  IO: 'a file can not be read or written',
  INTERNAL: 'the engine itself failed',
  INTERRUPT: 'it was interrupted',
}
