import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatasetConfig } from '@millrace/config'
import {
  bug,
  type Column,
  type ContractCheck,
  type Json,
  MillraceError,
  type Partition,
  type TreeEntry,
} from '@millrace/contract'
import type { Made, Project, Ready } from '@millrace/pipeline'
import { type Engine, openEngine, writeParquet } from '@millrace/tables'
import { columnChecks } from './checks/column-checks.ts'
import { countBreaks } from './checks/count-breaks.ts'
import { namesCheck, schemaCheck, timeChecks } from './checks/table-checks.ts'
import { refuseOlder } from './continues.ts'
import { type Layout, layOutByTime, layOutWhole, readTime } from './layout.ts'
import { sourceInputs } from './plan.ts'
import { profilePartitions } from './profiles.ts'
import type { PreviousVersion } from './run.ts'
import { readSource, TABLE } from './source/read-source.ts'
import { nameVersion } from './version.ts'

interface Place {
  config: DatasetConfig
  ready: Ready<'snapshot'>
  previous: PreviousVersion | undefined
  /** Empty folder for what is made. */
  folder: string
}

/** Reads the planned source, divides and judges its rows, and keeps them: one Parquet file for each partition. */
export async function takeSnapshot(project: Project, place: Place): Promise<Made<'snapshot'>> {
  const temporary = join(place.folder, 'tmp')
  await mkdir(temporary)
  const engine = await openEngine({ threads: project.threads, tempFolder: temporary })
  try {
    return await takeWith(engine, project, place)
  } finally {
    engine.close()
  }
}

async function takeWith(
  engine: Engine,
  project: Project,
  { config, ready, previous, folder }: Place,
): Promise<Made<'snapshot'>> {
  const { step } = project.progress
  const planned = sourceInputs(ready.parts)
  const reading = step(`${config.name}: reading ${Object.keys(planned).join(', ')}`)
  const { spellings, files } = await readSource(project, engine, { dataset: config, planned })
  const all = await countRows(engine)
  if (all === 0) throw new MillraceError('MR2008', { dataset: config.name, files })
  reading(`${all.toLocaleString('en')} rows`)

  const checking = step(`${config.name}: checking the contract`)
  const schema = schemaOf(await engine.columns(`FROM ${TABLE}`), config)
  const { layout, checks } = await layOut(engine, config, { schema, rows: all })
  const before = previous?.record.manifest
  if (before) refuseOlder(config.name, layout, before)
  const contract = [
    namesCheck(spellings),
    ...checks,
    ...(await contractOf(engine, config, { schema, layout })),
  ]
  if (before) contract.push(schemaCheck(schema, before.schema))
  checking(`${contract.filter(({ passed }) => passed).length} of ${contract.length} checks passed`)

  const writing = step(`${config.name}: writing ${layout.parts.length} partitions`)
  const data = join(folder, 'data')
  await mkdir(data)
  for (const [index, part] of layout.parts.entries()) {
    await writePart(engine, config, { part, path: join(data, pathOf(part.name)) })
    project.progress.at((index + 1) / layout.parts.length)
  }
  const tree = await project.store.putFolder(data)
  const partitions = partitionsOf(layout, await project.store.readTree(tree))
  writing()

  const profiling = step(`${config.name}: profiling`)
  const profiles = await profilePartitions(project, engine, {
    partitions,
    columns: schema,
    pathOf: ({ path }) => join(data, path),
    previous: previous?.record,
  })
  const profile = await project.store.putJson(profiles as unknown as Json)
  profiling()
  const { watermark } = layout
  const period = watermark && layout.parts.at(-1)?.name
  return {
    outputs: { data: tree, profile },
    manifest: {
      dataset: config.name,
      version: nameVersion({ sha256: tree.sha256, ...(period && { period }) }, previous?.pointer.meta),
      rows: partitions.reduce((sum, { rows }) => sum + rows, 0),
      schema,
      ...(watermark && { watermark: watermark.toISOString() }),
      partitions,
      heldBack: layout.heldBack,
      contract,
      source: config.source.files,
    },
  }
}

/** A column may be null unless the contract says that it is not. */
function schemaOf(columns: readonly Column[], { columns: contracts }: DatasetConfig): Column[] {
  return columns.map(({ name, type }) => ({ name, type, nullable: contracts.get(name)?.nullable ?? true }))
}

/**
 * Rows go by their time where each of them has one. Where the time column breaks its contract they stay in one file,
 * so that the version that failed can be looked at.
 */
async function layOut(
  engine: Engine,
  config: DatasetConfig,
  { schema, rows }: { schema: readonly Column[]; rows: number },
): Promise<{ layout: Layout; checks: ContractCheck[] }> {
  if (config.time === undefined) return { layout: layOutWhole(rows), checks: [] }
  const time = await readTime(engine, schema, config.time)
  const checks = timeChecks(config.time, time)
  const usable = time.missing === 0 ? time.sql : undefined
  const layout = usable === undefined ? layOutWhole(rows) : await layOutByTime(engine, config, usable)
  return { layout, checks }
}

/** Judges the rows that are kept; those held back are judged when they arrive. */
async function contractOf(
  engine: Engine,
  config: DatasetConfig,
  { schema, layout }: { schema: readonly Column[]; layout: Layout },
): Promise<ContractCheck[]> {
  const { settled, byRows } = columnChecks(schema, config.columns)
  const { rows, checks } = await countBreaks(engine, byRows, layout.parts.at(-1)?.until ?? 'true')
  const expected = layout.parts.reduce((sum, part) => sum + part.rows, 0)
  if (rows !== expected) throw bug(`the contract saw ${rows} rows of ${expected}`)
  const some = { name: 'rows ≥ 1', passed: rows > 0, rows: 0, seen: `${rows.toLocaleString('en')} rows` }
  return [some, ...settled, ...checks]
}

async function writePart(
  engine: Engine,
  config: DatasetConfig,
  { part, path }: { part: Layout['parts'][number]; path: string },
): Promise<void> {
  const select = `SELECT * FROM ${TABLE} WHERE ${part.where}`
  const orderBy = part.name === 'all' || config.time === undefined ? [] : [config.time]
  const written = await writeParquet(engine, select, { path, orderBy }).catch(cause => {
    if (cause instanceof MillraceError) throw cause
    throw new MillraceError('MR2012', { dataset: config.name, folder: path }, { cause })
  })
  if (written.rows !== part.rows)
    throw bug(`${part.name} has ${part.rows} rows, ${written.rows} were written`)
}

function pathOf(partition: string): string {
  return partition === 'all' ? 'data.parquet' : `${partition}.parquet`
}

function partitionsOf({ parts }: Layout, entries: readonly TreeEntry[]): Partition[] {
  return parts.map(({ name, rows }) => {
    const entry = entries.find(({ path }) => path === pathOf(name))
    if (!entry) throw bug(`partition ${name} is not in its tree`)
    return { ...entry, name, rows }
  })
}

async function countRows(engine: Engine): Promise<number> {
  const [found] = await engine.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${TABLE}`)
  return found?.rows ?? 0
}
