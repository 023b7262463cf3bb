import type { DatasetConfig } from '@millrace/config'
import { MillraceError, type Sha256 } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { type Engine, quoteName, scanFiles, sourceError } from '@millrace/tables'
import { readSpellings } from './file-columns.ts'
import { changed, hashFile, stateOf } from './file-state.ts'
import { listSource, type SourceFile } from './list-source.ts'

/** The table that holds the rows of the source. */
export const TABLE = 'source'

/**
 * Reads the planned files into one table, and makes sure that what was read is what was planned: no file more or less
 * (MR2005, MR2006), each with one state before and after, and with the planned bytes. Returns the spellings of column
 * names in each file.
 */
export async function readSource(
  project: Project,
  engine: Engine,
  { dataset, planned }: { dataset: DatasetConfig; planned: Readonly<Record<string, Sha256>> },
): Promise<{ spellings: string[][]; files: number }> {
  const source = await listSource(project.root, dataset)
  refuseOthers(source.files, planned)
  const before = await Promise.all(source.files.map(({ path }) => stateOf(path)))
  const spellings = await readSpellings(engine, dataset.name, source)
  const paths = source.files.map(({ path }) => path)
  try {
    const scan = scanFiles(paths, source.format)
    await engine.run(`CREATE TABLE ${TABLE} AS SELECT ${await widened(engine, scan)} FROM ${scan}`)
  } catch (error) {
    // A file that went away while it was read is told as that.
    for (const path of paths) await stateOf(path)
    throw sourceError(error, paths)
  }
  for (const [index, { name, path }] of source.files.entries()) {
    const { sha256, state } = await hashFile(path)
    if (sha256 !== planned[name] || state.text !== before[index]?.text) throw changed(path)
  }
  return { spellings, files: paths.length }
}

function refuseOthers(files: readonly SourceFile[], planned: Readonly<Record<string, Sha256>>): void {
  const added = files.find(({ name }) => planned[name] === undefined)
  if (added) throw changed(added.path)
  const gone = Object.keys(planned).find(name => !files.some(file => file.name === name))
  if (gone !== undefined) throw new MillraceError('MR2005', { file: gone }, { where: { file: gone } })
}

/**
 * Every column in the widest type of its kind that holds the same values. DuckDB takes the widest type among the
 * files: without this a new file with larger numbers would change the bytes of every older partition.
 */
async function widened(engine: Engine, scan: string): Promise<string> {
  const described = await engine.rows<{ column_name: string; column_type: string }>(`DESCRIBE FROM ${scan}`)
  return described
    .map(({ column_name, column_type }) => {
      const column = quoteName(column_name)
      const wide = WIDE.find(([narrow]) => narrow.test(column_type))?.[1]
      return wide === undefined ? column : `CAST(${column} AS ${wide}) AS ${column}`
    })
    .join(', ')
}

const WIDE: readonly [RegExp, string][] = [
  [/^(U?(TINY|SMALL)INT|U?INTEGER)$/, 'BIGINT'],
  [/^FLOAT$/, 'DOUBLE'],
]
