import { MillraceError } from '@millrace/contract'

/** A SQL identifier: `a"b` → `"a""b"`. NUL, which would end the statement, is refused (MR2053). */
export function quoteName(name: string): string {
  if (name === '') throw new MillraceError('MR2053', { what: 'An empty name' })
  return `"${withoutNul(name, 'A name').replaceAll('"', '""')}"`
}

/** A SQL string literal: `it's` → `'it''s'`. NUL is refused (MR2053). */
export function quoteText(value: string): string {
  return `'${withoutNul(value, 'A text').replaceAll("'", "''")}'`
}

/** A SQL list of string literals. */
export function quoteTexts(values: readonly string[]): string {
  return `[${values.map(quoteText).join(', ')}]`
}

function withoutNul(text: string, what: string): string {
  if (text.includes('\0')) throw new MillraceError('MR2053', { what: `${what} with a NUL character` })
  return text
}
