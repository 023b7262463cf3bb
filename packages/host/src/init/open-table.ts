import { mkdtemp, rm, stat } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { type Engine, openEngine, quoteName, quoteText, scanFiles, sourceError } from '@millrace/tables'

/** The user's file, open as a table. */
export interface OpenTable {
  file: string
  engine: Engine
  /** Its name in SQL, quoted. */
  table: string
  close(): Promise<void>
}

/**
 * Opens one Parquet or CSV file under a name. Throws MR4030 where it can not be read, MR4031 where nothing is in it, MR4040 where
 * two names differ in case alone, and MR2050 or MR2054 where it is not what its ending says.
 */
export async function openTable(file: string, name: string): Promise<OpenTable> {
  await requireFile(file)
  const folder = await mkdtemp(join(tmpdir(), 'millrace-init-'))
  const engine = await openEngine({ threads: availableParallelism(), tempFolder: folder })
  const table = quoteName(name)
  const close = async () => {
    engine.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const scan = scanFiles([file])
    // Parquet is read where it lies; text is parsed once.
    await engine.run(
      `CREATE ${/^read_parquet/.test(scan) ? 'VIEW' : 'TABLE'} ${table} AS SELECT * FROM ${scan}`,
    )
    await refuseTwins({ engine, file, table })
    const [found] = await engine.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)
    if (!found || found.rows === 0) throw new MillraceError('MR4031', { file })
    return { file, engine, table, close }
  } catch (error) {
    await close()
    throw sourceError(error, [file])
  }
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(cause => {
    const { code } = cause as NodeJS.ErrnoException
    const why =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'There is no such file.' : `The system says ${code}.`
    throw new MillraceError('MR4030', { file, why }, { cause })
  })
  if (!found.isFile()) {
    throw new MillraceError('MR4030', {
      file,
      why: 'It is a folder or a device; a table to start from is one file.',
    })
  }
  if (found.size === 0) throw new MillraceError('MR4031', { file })
}

/** DuckDB renames the second of two names that differ in case alone (`age` → `age_1`); a snapshot refuses both. */
async function refuseTwins({ engine, file, table }: Omit<OpenTable, 'close'>): Promise<void> {
  const names = (await engine.columns(`FROM ${table}`)).map(({ name }) => name)
  for (const name of names) {
    const base = /^(.*)_\d+$/s.exec(name)?.[1]?.toLowerCase()
    const twin = names.find(other => other !== name && other.toLowerCase() === base)
    if (twin !== undefined && !(await isSpelled(engine, file, name))) {
      throw new MillraceError('MR4040', { file, column: twin })
    }
  }
}

/** True where the file itself has a name, and DuckDB did not make it up. */
async function isSpelled(engine: Engine, file: string, name: string): Promise<boolean> {
  // The path that the scan itself was given, with glob characters escaped.
  const path = quoteText(file.replace(/[*?[]/g, '[$&]'))
  if (/\.(parquet|pq)$/i.test(file)) {
    const [found] = await engine.rows(`SELECT 1 FROM parquet_schema(${path}) WHERE name = ${quoteText(name)}`)
    return found !== undefined
  }
  const [head] = await engine.rows<{ line: string }>(
    `SELECT line FROM read_csv(${path}, columns = {'line': 'VARCHAR'}, auto_detect = false, header = false,
       delim = '\x01', quote = '', escape = '') LIMIT 1`,
  )
  return head?.line.includes(name.replaceAll('"', '""')) ?? false
}
