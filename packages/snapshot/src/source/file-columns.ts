import { type ColumnType, MillraceError, type Name } from '@millrace/contract'
import { type Engine, fromDuckdb, quoteName, quoteText, scanFiles, sourceError } from '@millrace/tables'
import { csvHeader } from './csv-header.ts'
import type { Source, SourceFile } from './list-source.ts'

/** The columns of one file, under the names that it spells. */
interface FileColumns {
  file: SourceFile
  names: string[]
  /** By name in lower case; a column of nulls alone has no type of its own. */
  types: Map<string, { name: string; type: ColumnType }>
}

/**
 * Looks at each file's columns: every name as it is spelled anywhere, with repetitions inside one file. Throws MR2009
 * where a column has two types: read as one table, DuckDB would make text of it without a word.
 */
export async function readSpellings(engine: Engine, dataset: Name, source: Source): Promise<string[][]> {
  const files: FileColumns[] = []
  for (const file of source.files) files.push(await columnsOf(engine, file, source.format))
  await refuseTwoTypes(engine, { dataset, files, format: source.format })
  return files.map(({ names }) => names)
}

async function columnsOf(engine: Engine, file: SourceFile, format: Source['format']): Promise<FileColumns> {
  try {
    const described = await engine.rows<{ column_name: string; column_type: string }>(
      `DESCRIBE FROM ${scanFiles([file.path], format)}`,
    )
    const names = described.map(({ column_name }) => column_name)
    const types = described
      .filter(({ column_type }) => column_type !== '"NULL"')
      .map(
        ({ column_name, column_type }) =>
          [column_name.toLowerCase(), { name: column_name, type: fromDuckdb(column_type) }] as const,
      )
    const spelled =
      format === 'parquet' ? await parquetNames(engine, file) : await csvHeader(file.path, names.length)
    return { file, names: spelled ?? names, types: new Map(types) }
  } catch (error) {
    throw sourceError(error, [file.path])
  }
}

/** Names at the top of a Parquet schema, which lists every node depth first. */
async function parquetNames(engine: Engine, { path }: SourceFile): Promise<string[]> {
  const escaped = path.replace(/[*?[]/g, '[$&]')
  const nodes = await engine.rows<{ name: string; num_children: number | null }>(
    `SELECT name, num_children FROM parquet_schema(${quoteText(escaped)})`,
  )
  const names: string[] = []
  let inside = 0
  for (const { name, num_children } of nodes.slice(1)) {
    if (inside === 0) names.push(name)
    else inside -= 1
    inside += num_children ?? 0
  }
  return names
}

async function refuseTwoTypes(
  engine: Engine,
  { dataset, files, format }: { dataset: Name; files: readonly FileColumns[]; format: Source['format'] },
): Promise<void> {
  const first = new Map<string, { file: SourceFile; name: string; type: ColumnType }>()
  for (const { file, types } of files) {
    for (const [key, column] of types) {
      const before = first.get(key)
      if (before === undefined) first.set(key, { file, ...column })
      else if (before.type !== column.type && !(format === 'csv' && isOneFamily(before.type, column.type))) {
        // Types of CSV are read from its values, and where there are none, text stands for them.
        if (format === 'csv' && (await isEmpty(engine, file, column))) continue
        if (format === 'csv' && (await isEmpty(engine, before.file, before))) {
          first.set(key, { file, ...column })
          continue
        }
        throw new MillraceError('MR2009', {
          dataset,
          column: column.name,
          first: before.file.name,
          firstType: before.type,
          second: file.name,
          secondType: column.type,
        })
      }
    }
  }
}

/** Numbers without a fraction, days without a time of day: the same column, written shorter. */
function isOneFamily(one: ColumnType, other: ColumnType): boolean {
  return [
    ['integer', 'float'],
    ['date', 'timestamp'],
  ].some(family => family.includes(one) && family.includes(other))
}

async function isEmpty(
  engine: Engine,
  { path }: SourceFile,
  { name, type }: { name: string; type: ColumnType },
): Promise<boolean> {
  if (type !== 'string') return false
  const [found] = await engine.rows<{ present: number }>(
    `SELECT count(${quoteName(name)}) AS present FROM ${scanFiles([path], 'csv')}`,
  )
  return found?.present === 0
}
