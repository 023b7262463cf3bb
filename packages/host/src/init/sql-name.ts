import { quoteName } from '@millrace/tables'

/** Spells a column's name in SQL. */
export type SqlName = (name: string) => string

/**
 * Names as a person would write them: bare where that is safe, else quoted. A column named like a function that SQL
 * calls without brackets (`current_date`) is read by the table's name, or it would not be the column.
 */
export function sqlNames(keywords: ReadonlySet<string>, table: string): SqlName {
  const bare = (name: string) =>
    /^[A-Za-z_]\w*$/.test(name) && !keywords.has(name.toLowerCase()) ? name : quoteName(name)
  return name =>
    /^(current|local|session)_?\w*$|^user$/i.test(name) ? `${bare(table)}.${quoteName(name)}` : bare(name)
}
