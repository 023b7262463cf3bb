import { resolve } from 'node:path'
import type { Engine } from './engine.ts'
import { quoteTexts } from './quote.ts'
import { globLiteral } from './scan-files.ts'

export interface Allowed {
  /** Files that may be read. */
  read: readonly string[]
  /** The one folder that may be written to. */
  write: string
}

/**
 * From here on, SQL of this engine reaches the tables it has, the files in `read` and the folder `write`; it can not
 * attach, load, fetch, or change a setting, and none of this can be undone. DuckDB does not tell reading from writing
 * for a path: that user SQL never writes is `checkSelect`'s part.
 */
export async function lockDown(engine: Engine, { read, write }: Allowed): Promise<void> {
  const files = read.map(path => resolve(path))
  // A scan of a name with glob characters is checked by its escaped spelling.
  const spelled = [...new Set(files.flatMap(path => [path, globLiteral(path)]))]
  await engine.run(`
    SET allowed_paths = ${quoteTexts(spelled)};
    SET allowed_directories = ${quoteTexts([`${resolve(write)}/`])};
    SET enable_external_access = false;
    SET lock_configuration = true`)
}
