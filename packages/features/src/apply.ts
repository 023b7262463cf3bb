import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelConfig } from '@millrace/config'
import {
  type Column,
  type FeaturesManifest,
  jsonDigest,
  MillraceError,
  nearestName,
  type TimeWindow,
} from '@millrace/contract'
import type { Made, Project } from '@millrace/pipeline'
import {
  type Engine,
  isNumeric,
  openEngine,
  quoteName,
  quoteText,
  scanFiles,
  writeParquet,
} from '@millrace/tables'
import { type FeatureColumn, freshValue, type JoinedView, joinSql, ROW, SPINE } from './join-sql.ts'
import type { DatasetPointers } from './plan.ts'
import { loadTables } from './tables.ts'
import { divide } from './windows.ts'

/** Builds the training table: two Parquet files, before the holdout and in it. */
export async function buildFeatures(
  project: Project,
  place: { model: ModelConfig; pointers: DatasetPointers; folder: string },
): Promise<Made<'features'>> {
  const { model, pointers, folder } = place
  const temporary = join(folder, 'tmp')
  await mkdir(temporary)
  const engine = await openEngine({ threads: project.threads, tempFolder: temporary })
  try {
    const done = project.progress.step(`${model.name}: running feature SQL`)
    const tables = await loadTables(project, engine, place)
    const { features, views } = chooseFeatures(project, model, tables)
    await checkLabel(engine, model)
    const windows = await windowsOf(engine, model)
    done()

    const kept = [...new Set([...model.keys, ...model.slices])].filter(
      name => !features.some(feature => feature.name === name),
    )
    const query = tableSql(model, { features, views, kept })
    const data = join(folder, 'data')
    await mkdir(data)
    const joined = project.progress.step(`${model.name}: joining point-in-time`)
    const train = await write(
      engine,
      `${query}\n${within(model, windows.train)}`,
      join(data, 'train.parquet'),
    )
    project.progress.at(0.7)
    const holdout = await write(
      engine,
      `${query}\n${within(model, windows.holdout)}`,
      join(data, 'holdout.parquet'),
    )
    refuseEmpty({ train, holdout }, windows)
    joined(
      `${train.rows.toLocaleString('en')} to learn from, ${holdout.rows.toLocaleString('en')} to judge on`,
    )

    const columns = features.map(({ name, type }): Column => ({ name, type, nullable: true }))
    const [total] = await engine.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${SPINE}`)
    const manifest: FeaturesManifest = {
      model: model.name,
      features: columns,
      label: model.label.column,
      time: model.label.time,
      slices: [...model.slices],
      keys: [...model.keys],
      rows: {
        train: train.rows,
        holdout: holdout.rows,
        immature: (total?.rows ?? 0) - train.rows - holdout.rows,
      },
      positives: { train: train.positives, holdout: holdout.positives },
      train: windows.train,
      holdout: windows.holdout,
      signature: jsonDigest({
        features: features.map(({ name, type }) => ({ name, type })),
        label: model.label.column,
      }),
      data: Object.fromEntries(
        [...pointers.values()].map(({ meta }) => [
          meta.dataset,
          { version: meta.version, sha256: meta.sha256 },
        ]),
      ),
    }
    return { outputs: { data: await project.store.putFolder(data) }, manifest }
  } finally {
    engine.close()
  }

  async function write(
    from: Engine,
    select: string,
    path: string,
  ): Promise<{ rows: number; positives: number }> {
    const { rows } = await writeParquet(from, select, { path, orderBy: [ROW] })
    const label = quoteName(model.label.column)
    // From the file: the join is not computed a second time.
    const [share] = await from.rows<{ share: number | null }>(
      `SELECT avg(${label}) AS share FROM ${scanFiles([path], 'parquet')}`,
    )
    return { rows, positives: share?.share ?? 0 }
  }
}

/** The columns that the model reads, in the order of millrace.yaml; names are unique, values are numbers. */
function chooseFeatures(
  project: Project,
  model: ModelConfig,
  tables: { spine: readonly Column[]; views: ReadonlyMap<string, readonly Column[]> },
): { features: FeatureColumn[]; views: JoinedView[] } {
  const features: FeatureColumn[] = []
  const views: JoinedView[] = []
  for (const feature of model.features) {
    if (feature.kind === 'spine') {
      for (const name of feature.columns) {
        features.push({ name, sql: `s.${quoteName(name)}`, type: typeOf(tables.spine, name, model.spine) })
      }
      continue
    }
    const config = project.config.views.get(feature.view)
    if (!config) continue
    const view: JoinedView = { alias: `v${views.length}`, config, join: feature.join }
    views.push(view)
    for (const key of config.keys) typeOf(tables.spine, feature.join.get(key) ?? key, model.spine)
    const columns = tables.views.get(feature.view) ?? []
    const all = columns
      .map(({ name }) => name)
      .filter(name => !config.keys.includes(name) && name !== config.knownAt)
    for (const column of feature.columns ?? all) {
      const type = typeOf(columns, column, config.sql)
      features.push({
        name: `${feature.prefix}${column}`,
        sql: freshValue(view, column, model.label.time),
        type,
      })
    }
  }
  for (const [index, { name, type }] of features.entries()) {
    if (!isNumeric(type) && type !== 'boolean') throw new MillraceError('MR2106', { feature: name, type })
    if (features.findIndex(other => other.name === name) !== index)
      throw new MillraceError('MR2107', { feature: name })
  }
  return { features, views }
}

function typeOf(columns: readonly Column[], name: string, file: string): Column['type'] {
  const column = columns.find(one => one.name === name)
  if (column) return column.type
  const names = columns.map(one => one.name)
  const guess = nearestName(name, names)
  const hint = guess ? `Did you mean ${guess}?` : `It gives: ${names.join(', ')}.`
  throw new MillraceError('MR2105', { file, column: name, hint }, { where: { file } })
}

async function checkLabel(engine: Engine, model: ModelConfig): Promise<void> {
  const label = quoteName(model.label.column)
  const [wrong] = await engine.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${SPINE} WHERE ${label} IS NULL OR ${label}::VARCHAR NOT IN ('0', '1', 'true', 'false', '0.0', '1.0')`,
  )
  if (wrong && wrong.rows > 0)
    throw new MillraceError('MR2108', { file: model.spine, column: model.label.column, rows: wrong.rows })
}

/** The watermark is the spine's own: the last example whose row had arrived. */
async function windowsOf(
  engine: Engine,
  model: ModelConfig,
): Promise<{ train: TimeWindow; holdout: TimeWindow }> {
  const time = quoteName(model.label.time)
  const [span] = await engine.rows<{ first: Date | null; last: Date | null }>(
    `SELECT min(${time}) AS first, max(${time}) AS last FROM ${SPINE}`,
  )
  if (!span?.first || !span.last) throw new MillraceError('MR2109', { file: model.spine })
  return divide(
    { first: span.first, watermark: span.last },
    { holdout: model.holdout, delay: model.label.delay },
  )
}

function tableSql(
  model: ModelConfig,
  {
    features,
    views,
    kept,
  }: { features: readonly FeatureColumn[]; views: readonly JoinedView[]; kept: readonly string[] },
): string {
  const values = features.map(
    ({ name, sql, type }) => `${type === 'boolean' ? `(${sql})::UTINYINT` : sql} AS ${quoteName(name)}`,
  )
  const label = quoteName(model.label.column)
  const columns = [
    `s.${ROW}`,
    ...values,
    `s.${label}::DOUBLE::UTINYINT AS ${label}`,
    `s.${quoteName(model.label.time)}`,
    ...kept.map(name => `s.${quoteName(name)}`),
  ]
  return `SELECT ${columns.join(',\n  ')}\n${joinSql(model, views)}`
}

function within(model: ModelConfig, { from, to }: TimeWindow): string {
  const time = `s.${quoteName(model.label.time)}`
  return `WHERE ${time} >= ${stamp(from)} AND ${time} < ${stamp(to)}`
}

function stamp(iso: string): string {
  return `${quoteText(iso.replace('Z', ''))}::TIMESTAMP`
}

function refuseEmpty(
  { train, holdout }: Record<'train' | 'holdout', { rows: number }>,
  windows: Record<'train' | 'holdout', TimeWindow>,
): void {
  for (const [part, { rows }] of [
    ['train', train],
    ['holdout', holdout],
  ] as const) {
    if (rows > 0) continue
    const { from, to } = windows[part]
    throw new MillraceError('MR2110', { part, from: from.slice(0, 10), to: to.slice(0, 10) })
  }
}
