import type { ModelConfig } from '@millrace/config'
import { type Column, MillraceError, type Name, nearestName } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { checkSelect, type Engine, lockDown, quoteName, scanFiles, sqlError } from '@millrace/tables'
import { ROW, SPINE, viewTable } from './join-sql.ts'
import { type DatasetPointers, viewsOf } from './plan.ts'

interface Statement {
  file: string
  sql: string
  /** As the user wrote it, for error frames. */
  text: string
  /** Its result is the same at any number of threads. */
  parallel: boolean
}

/**
 * Opens the pinned datasets as tables, locks the engine down, and runs the spine's and the views' SQL into tables of
 * their own. From then on nothing but these tables is read.
 */
export async function loadTables(
  project: Project,
  engine: Engine,
  place: { model: ModelConfig; pointers: DatasetPointers; folder: string },
): Promise<{ spine: Column[]; views: Map<Name, Column[]> }> {
  const { model, pointers, folder } = place
  const tables = [...project.config.datasets.keys()]
  const spine = await readStatement(project, model.spine, tables)
  const views = new Map<Name, Statement>()
  for (const name of viewsOf(model)) {
    const file = project.config.views.get(name)?.sql
    if (file !== undefined) views.set(name, await readStatement(project, file, tables))
  }
  const read = await openDatasets(project, engine, pointers)
  if (![spine, ...views.values()].every(({ parallel }) => parallel)) await engine.run('SET threads = 1')
  await lockDown(engine, { read, write: folder })

  const columns = { spine: await runSpine(engine, spine, model), views: new Map<Name, Column[]>() }
  for (const [name, statement] of views)
    columns.views.set(name, await runView(project, engine, { name, statement }))
  return columns
}

async function readStatement(project: Project, file: string, tables: readonly string[]): Promise<Statement> {
  const bytes = await project.source.read(file)
  if (!bytes) throw new MillraceError('MR3013', { path: file, source: project.source.name })
  const text = Buffer.from(bytes).toString('utf8')
  const checked = await checkSelect(text, file, tables)
  return { file, sql: checked.sql, text, parallel: checked.parallel }
}

/** Each dataset's verified files as a view of its name. Returns the paths that are read. */
async function openDatasets(project: Project, engine: Engine, pointers: DatasetPointers): Promise<string[]> {
  const read: string[] = []
  for (const [name, pointer] of pointers) {
    const entries = await project.store.readTree({ sha256: pointer.meta.sha256 })
    const paths = await Promise.all(
      entries.map(({ sha256, md5, size }) => project.store.pathOf({ sha256, md5, size })),
    )
    await engine.run(`CREATE VIEW ${quoteName(name)} AS SELECT * FROM ${scanFiles(paths, 'parquet')}`)
    read.push(...paths)
  }
  return read
}

/** The spine as a table in its one order: by time, then by every column. */
async function runSpine(engine: Engine, statement: Statement, model: ModelConfig): Promise<Column[]> {
  const columns = await columnsOf(engine, statement)
  requireColumns(statement.file, columns, [
    model.label.column,
    model.label.time,
    ...model.keys,
    ...model.slices,
  ])
  const time = quoteName(model.label.time)
  const others = columns.filter(({ name }) => name !== model.label.time).map(({ name }) => quoteName(name))
  await run(engine, statement, [
    `CREATE TABLE ${SPINE} AS SELECT row_number() OVER (ORDER BY ${[time, ...others].join(', ')}) AS ${ROW}, *`,
    `REPLACE (${time}::TIMESTAMP AS ${time}) FROM (`,
  ])
  const [nulls] = await engine.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${SPINE} WHERE ${time} IS NULL`,
  )
  if (nulls && nulls.rows > 0)
    throw new MillraceError('MR2103', { file: statement.file, column: model.label.time, rows: nulls.rows })
  return columns
}

async function runView(
  project: Project,
  engine: Engine,
  { name, statement }: { name: Name; statement: Statement },
): Promise<Column[]> {
  const config = project.config.views.get(name)
  if (!config) return []
  const columns = await columnsOf(engine, statement)
  requireColumns(statement.file, columns, [...config.keys, config.knownAt])
  const known = quoteName(config.knownAt)
  const table = quoteName(viewTable(name))
  await run(engine, statement, [
    `CREATE TABLE ${table} AS SELECT * REPLACE (${known}::TIMESTAMP AS ${known}) FROM (`,
  ])
  const keys = [...config.keys, config.knownAt].map(quoteName).join(', ')
  const [twice] = await engine.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM (SELECT 1 FROM ${table} GROUP BY ${keys} HAVING count(*) > 1)`,
  )
  if (twice && twice.rows > 0) {
    throw new MillraceError('MR2104', {
      file: statement.file,
      keys: [...config.keys, config.knownAt].join(', '),
      rows: twice.rows,
    })
  }
  return columns
}

async function columnsOf(engine: Engine, { file, sql, text }: Statement): Promise<Column[]> {
  try {
    return await engine.columns(sql)
  } catch (error) {
    throw sqlError(error, { sql: text, file })
  }
}

async function run(engine: Engine, { file, sql, text }: Statement, before: string[]): Promise<void> {
  try {
    await engine.run(`${before.join(' ')}\n${sql}\n)`)
  } catch (error) {
    throw sqlError(error, { sql: text, file })
  }
}

function requireColumns(file: string, columns: readonly Column[], needed: readonly string[]): void {
  const names = columns.map(({ name }) => name)
  for (const name of needed) {
    if (names.includes(name)) continue
    const guess = nearestName(name, names)
    const hint = guess ? `Did you mean ${guess}?` : `It gives: ${names.join(', ')}.`
    throw new MillraceError('MR2105', { file, column: name, hint }, { where: { file } })
  }
}
