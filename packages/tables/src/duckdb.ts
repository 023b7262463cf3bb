import { MillraceError } from '@millrace/contract'

export type Duckdb = typeof import('@duckdb/node-api')

/** DuckDB is 70 MB of native code: it loads at first use, so that verbs without rows start fast. */
export async function loadDuckdb(): Promise<Duckdb> {
  try {
    return await import('@duckdb/node-api')
  } catch (cause) {
    throw new MillraceError('MR2052', {}, { cause })
  }
}
