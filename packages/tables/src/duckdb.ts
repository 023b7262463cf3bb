import { loadRuntimePackage, MillraceError } from '@millrace/contract'

export type Duckdb = typeof import('@duckdb/node-api')

/** DuckDB is 70 MB of native code: it loads at first use, so that verbs without rows start fast. */
export async function loadDuckdb(): Promise<Duckdb> {
  try {
    return await loadRuntimePackage<Duckdb>('@duckdb/node-api', import.meta.url)
  } catch (cause) {
    // How it could not be installed is said by who tried.
    if (cause instanceof MillraceError) throw cause
    throw new MillraceError('MR2052', {}, { cause })
  }
}
