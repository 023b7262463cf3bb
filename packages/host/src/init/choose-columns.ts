import { isTemporal, quoteText } from '@millrace/tables'
import type { LabelChoice } from './choose-label.ts'
import { columnName, oneLine, uniqueNames, wordOf } from './names.ts'
import type { SqlName } from './sql-name.ts'
import type { ColumnFacts, TableFacts, TimeFacts } from './table-facts.ts'

/** A column of the spine: `sql AS name`. */
export interface SpineColumn {
  sql: string
  name: string
}

/** Columns of one origin, with a word about them. */
interface SpinePart {
  comment: string
  columns: readonly SpineColumn[]
}

/** What the spine selects, and what it leaves out and why. */
export interface SpineChoice {
  time: SpineColumn
  label: SpineColumn
  /** In the order of the table. */
  features: readonly SpinePart[]
  /** Texts that are kept to show quality by their values; `isFeature` where the model reads them too. */
  slices: readonly (SpineColumn & { isFeature: boolean })[]
  leftOut: readonly { name: string; why: string }[]
}

const MOST_SLICES = 2

/** Decides about every column by what is known of it. */
export function chooseColumns(
  facts: TableFacts,
  given: { time: ColumnFacts & TimeFacts; label: LabelChoice; sqlName: SqlName },
): SpineChoice {
  const { time, label, sqlName } = given
  // The table's own names first: those that are made give way. The engine keeps two for itself.
  const free = uniqueNames(['millrace_row', 'millrace_spine'])
  const named = new Map<string, SpineColumn>()
  const own = (column: ColumnFacts): SpineColumn => {
    const known = named.get(column.name)
    if (known) return known
    const made = { sql: sqlName(column.name), name: free(columnName(column.name)) }
    named.set(column.name, made)
    return made
  }
  const timeColumn = own(time)
  const others = facts.columns.filter(({ name }) => name !== time.name && name !== label.column.name)
  const labelColumn = { sql: label.sql, name: free(label.name) }
  const kept = others.filter(column => whyNot(column, facts.rows) === undefined)
  for (const column of kept) own(column)

  const slices = chooseSlices(kept).map(column => ({ ...own(column), isFeature: column.type !== 'string' }))
  const features: SpinePart[] = [calendar(time, timeColumn, free)]
  const plain = kept.filter(({ type }) => type !== 'string').map(own)
  if (plain.length > 0) features.push({ comment: 'as they stand', columns: plain })
  for (const column of kept.filter(({ type }) => type === 'string')) {
    features.push({
      comment: `${oneLine(column.name)}: 1 for its value, else 0`,
      columns: oneHot(column, own(column), free),
    })
  }
  const leftOut = others.flatMap(column => {
    const why = whyNot(column, facts.rows)
    return why === undefined ? [] : [{ name: column.name, why }]
  })
  return { time: timeColumn, label: labelColumn, features, slices, leftOut }
}

/** Why a column is no feature by itself. */
function whyNot({ type, nulls, distinct, unique, values }: ColumnFacts, rows: number): string | undefined {
  if (nulls === rows) return 'it has no value in any row'
  if (distinct <= 1 && nulls === 0) return 'it has the same value in every row'
  if (isTemporal(type))
    return 'a time of its own: is it known at the time of prediction? Then its distance may tell'
  if (type === 'nested' || type === 'binary') return `its type is ${type}`
  if (unique && (type === 'integer' || type === 'string'))
    return 'it names the row: another value in each of them'
  if (type !== 'string') return undefined
  if (values === undefined)
    return `about ${distinct} different texts: group them into a few, or join what is known of each`
  return values.some(value => value !== oneLine(value))
    ? 'its texts have line breaks or control characters'
    : undefined
}

function calendar(time: TimeFacts, { sql }: SpineColumn, free: (name: string) => string): SpinePart {
  const weekday = { sql: `isodow(${sql})`, name: free('weekday') }
  if (!time.hasClock) return { comment: 'of the time: 1 is Monday', columns: [weekday] }
  const hour = { sql: `hour(${sql})`, name: free('hour') }
  return { comment: 'of the time, in UTC: 1 is Monday', columns: [hour, weekday] }
}

function oneHot(
  { values }: ColumnFacts,
  { sql, name }: SpineColumn,
  free: (name: string) => string,
): SpineColumn[] {
  return (values ?? []).map(value => ({
    sql: `CAST(${sql} = ${quoteText(value)} AS INTEGER)`,
    name: free(`${name}_${wordOf(value).replace(/^_/, '') || (value === '' ? 'empty' : 'other')}`),
  }))
}

/** Texts with the fewest values first, then booleans: by such groups a person asks where a model is worse. */
function chooseSlices(kept: readonly ColumnFacts[]): ColumnFacts[] {
  const texts = kept.filter(({ type }) => type === 'string').sort((a, b) => a.distinct - b.distinct)
  const booleans = kept.filter(({ type }) => type === 'boolean')
  return [...texts.filter(({ distinct }) => distinct > 1), ...booleans].slice(0, MOST_SLICES)
}
