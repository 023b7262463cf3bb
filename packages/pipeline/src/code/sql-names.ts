import { lexSql } from './sql-lexer.ts'
import { LexError } from './token.ts'

/**
 * Every word and quoted name of a statement in lower case: a superset of the tables that it reads, found without a
 * database. SQL that the lexer does not understand gives its words as they stand.
 */
export function namesInSql(sql: string): Set<string> {
  try {
    return new Set(lexSql(sql).map(({ text }) => text.replace(/^"|"$/g, '').toLowerCase()))
  } catch (error) {
    if (!(error instanceof LexError)) throw error
    return new Set(sql.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_-]*/gu) ?? [])
  }
}
