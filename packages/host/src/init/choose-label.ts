import { MillraceError, nearestName } from '@millrace/contract'
import { isNumeric, quoteText } from '@millrace/tables'
import { columnName, oneLine, wordOf } from './names.ts'
import { findColumn } from './read-facts.ts'
import type { SqlName } from './sql-name.ts'
import type { ColumnFacts, TableFacts } from './table-facts.ts'

/** What is predicted. */
export interface LabelChoice {
  column: ColumnFacts
  /** SQL that is 1 or 0, or NULL where the truth is missing. */
  sql: string
  /** Name that is wished for it. */
  name: string
  /** The value that counts as 1. */
  positive: string
}

/**
 * Reads `--label`: the name of a column of 0/1 or true/false, or `column=value` for "has this value". A name is looked
 * for before it is split at "=". Throws MR4032 (no such column), MR4033 (not two values), MR4034 (no such value).
 */
export function chooseLabel(
  facts: TableFacts,
  written: string,
  { file, sqlName }: { file: string; sqlName: SqlName },
): LabelChoice {
  const { column, value } = split(facts, written, file)
  const quoted = sqlName(column.name)
  if (value !== undefined) {
    requireValue(column, value, file)
    const compared = column.type === 'string' ? quoted : `CAST(${quoted} AS VARCHAR)`
    const sql = `CAST(${compared} = ${quoteText(value)} AS INTEGER)`
    return { column, sql, name: `${columnName(column.name)}_${wordOf(value) || 'is'}`, positive: value }
  }
  const name = columnName(column.name)
  if (column.type === 'boolean') return { column, sql: `CAST(${quoted} AS INTEGER)`, name, positive: 'true' }
  if (isBinary(column)) return { column, sql: `CAST(${quoted} AS INTEGER)`, name, positive: '1' }
  throw notBinary(column, file)
}

function split(facts: TableFacts, written: string, file: string): { column: ColumnFacts; value?: string } {
  const whole = facts.columns.find(({ name }) => name === written)
  if (whole) return { column: whole }
  for (let at = written.indexOf('='); at >= 0; at = written.indexOf('=', at + 1)) {
    const column = facts.columns.find(({ name }) => name === written.slice(0, at))
    if (column) return { column, value: written.slice(at + 1) }
  }
  return { column: findColumn(facts, written.split('=')[0] ?? written, file) }
}

const ZERO_OR_ONE = /^[01](\.0+)?$/

function isBinary({ type, values }: ColumnFacts): boolean {
  return isNumeric(type) && values?.every(value => ZERO_OR_ONE.test(value)) === true
}

function requireValue({ name, values }: ColumnFacts, value: string, file: string): void {
  if (values === undefined || values.includes(value)) return
  const guess = nearestName(value, values)
  const hint = guess === undefined ? `It has: ${listed(values)}.` : `Did you mean "${guess}"?`
  throw new MillraceError('MR4034', { file, column: name, value, hint })
}

function notBinary({ name, type, values, distinct }: ColumnFacts, file: string): MillraceError {
  if (values === undefined) {
    const seen = `It is of type ${type} with about ${distinct} different values.`
    return new MillraceError('MR4033', { file, column: name, seen, example: `${name}=<value>` })
  }
  const seen = `It has ${listed(values)}; which of them is to be predicted?`
  return new MillraceError('MR4033', {
    file,
    column: name,
    seen,
    example: `${name}=${values.at(-1) ?? '<value>'}`,
  })
}

function listed(values: readonly string[]): string {
  return values.map(value => `"${oneLine(value)}"`).join(', ')
}
