import { tmpdir } from 'node:os'
import { openEngine } from '@millrace/tables'
import type { Check } from './check.ts'

/** DuckDB loads and answers: it is native code, and may be built for another machine. */
export const duckdbCheck: Check = async () => {
  const engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
  try {
    const [answer] = await engine.rows<{ version: string }>('SELECT version() AS version')
    return [{ name: 'DuckDB', state: 'ok', seen: answer?.version.replace(/^v/, '') ?? 'loads' }]
  } finally {
    engine.close()
  }
}
