import { basename, isAbsolute, relative, sep } from 'node:path'
import { readConfig } from '@millrace/config'
import { bug, MillraceError } from '@millrace/contract'
import { checkSelect } from '@millrace/tables'
import { chooseColumns, type SpineChoice } from './choose-columns.ts'
import { chooseLabel } from './choose-label.ts'
import { chooseSplit } from './choose-split.ts'
import { judgeSplit } from './judge-split.ts'
import { oneLine, projectName, tableName } from './names.ts'
import { type OpenTable, openTable } from './open-table.ts'
import { findColumn, readFacts, readTime } from './read-facts.ts'
import { type ProjectChoice, renderConfig } from './render-config.ts'
import { renderReadme } from './render-readme.ts'
import { renderSql } from './render-sql.ts'
import { sqlNames } from './sql-name.ts'
import { type NewFile, readTemplate } from './template.ts'

/** What the user says about a table of their own. */
export interface OwnTable {
  /** Absolute path of a Parquet or CSV file. */
  file: string
  /** A column of two values, or `column=value`. */
  label: string
  /** The column with the time of each row. */
  time: string
}

/** Where the store goes. */
interface StorePlace {
  /** As the user wrote it. */
  store?: string | undefined
  /** Folders to go up until the repository is left; 1 for a project at its top. */
  depth?: number
}

/**
 * The files of a project for the user's own table: looked at, decided, written out, and checked as any project's.
 * `folder` is where it will stand, absolute. Errors: MR4030–MR4044.
 */
export async function projectFromTable(
  folder: string,
  own: OwnTable,
  { store, depth = 1 }: StorePlace = {},
): Promise<NewFile[]> {
  const stem = basename(own.file).replace(/(\.\w+)(\.gz)?$/, '')
  const dataset = tableName(stem)
  const open = await openTable(own.file, dataset)
  try {
    return await projectFiles(open, { folder, own, dataset, place: { store, depth } })
  } finally {
    await open.close()
  }
}

async function projectFiles(
  open: OpenTable,
  {
    folder,
    own,
    dataset,
    place,
  }: { folder: string; own: OwnTable; dataset: string; place: Required<StorePlace> },
): Promise<NewFile[]> {
  const { file } = open
  const facts = await readFacts(open)
  const sqlName = sqlNames(facts.keywords, dataset)
  const column = findColumn(facts, own.time, file)
  if (column.name.length > 200 || column.name !== oneLine(column.name)) {
    throw new MillraceError('MR4043', { file, column: oneLine(column.name).slice(0, 60) })
  }
  const time = { ...column, ...(await readTime(open, column)) }
  const label = chooseLabel(facts, own.label, { file, sqlName })
  if (label.column.name === time.name) throw new MillraceError('MR4044', { column: time.name })
  const split = chooseSplit(time, file)
  const judged = await judgeSplit(open, { label, time, split })
  const spine = chooseColumns(facts, { time, label, sqlName })
  if (!hasOwnFeature(spine)) throw new MillraceError('MR4042', { file, columns: facts.columns.length - 2 })

  const project = projectName(basename(folder), 'project', '-')
  const choice: ProjectChoice = {
    project,
    dataset,
    model: modelName(label.name, dataset),
    source: sourcePath(folder, file),
    store: place.store ?? `${'../'.repeat(place.depth)}${project}-store`,
    time: time.name,
    facts,
    spine,
    split,
    judged,
  }
  const config = renderConfig(choice)
  const sql = renderSql(spine, { table: dataset, label, unlabelled: judged.unlabelled, sqlName })
  await check(open, { config, sql, path: `features/${dataset}.sql`, dataset, spine })
  const shared = await readTemplate('tabular', path => path.startsWith('train/') || path === '.gitignore')
  const made = {
    'README.md': renderReadme(choice),
    [`features/${dataset}.sql`]: sql,
    'millrace.yaml': config,
  }
  const written = Object.entries(made).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  return [...shared, ...written].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What was written is read as the verbs will read it, and the SQL bound to the very table. */
async function check(
  { engine }: OpenTable,
  {
    config,
    sql,
    path,
    dataset,
    spine,
  }: {
    config: string
    sql: string
    path: string
    dataset: string
    spine: SpineChoice
  },
): Promise<void> {
  readConfig({ text: config, file: 'millrace.yaml' })
  const checked = await checkSelect(sql, path, [dataset])
  const names = (await engine.columns(checked.sql)).map(({ name }) => name)
  const wanted = [
    spine.time,
    spine.label,
    ...spine.slices,
    ...spine.features.flatMap(({ columns }) => columns),
  ]
  const lost = wanted.find(({ name }) => !names.includes(name))
  if (lost) throw bug(`the SQL that was written does not give ${lost.name}`)
}

/** True where something beside the calendar is left to learn from. */
function hasOwnFeature({ features }: SpineChoice): boolean {
  return features.slice(1).some(({ columns }) => columns.length > 0)
}

/** A model stands beside its dataset in messages: one name for both would read badly. */
function modelName(label: string, dataset: string): string {
  const name = projectName(label, 'model')
  return name === dataset ? `${name}_model` : name
}

/** Relative where the file lies in the project or near it, so that both can move together; else absolute. */
function sourcePath(folder: string, file: string): string {
  const path = relative(folder, file)
  const ups = path.split(sep).filter(part => part === '..').length
  return isAbsolute(path) || ups > 2 ? file : path.split(sep).join('/')
}
