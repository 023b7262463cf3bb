import { bug, isTree, MillraceError, type StageRecord } from '@millrace/contract'
import type { Store } from '@millrace/store'
import { type Engine, type Matrix, readColumn, readMatrix, scanFiles } from '@millrace/tables'
import type { RowNames } from './align-rows.ts'
import { checkLabels, daysOf } from './check-rows.ts'

/** The rows of a holdout without what the model reads. */
export interface Holdout extends RowNames {
  /** Table expression of its file. */
  relation: string
  /** Days since 1970 UTC. */
  days: Int32Array
}

/** Opens a holdout from the store. Throws MR2301–MR2303 (rows, labels) and MR2307 (times). */
export async function readHoldout(
  store: Store,
  engine: Engine,
  { outputs, manifest }: StageRecord<'features'>,
): Promise<Holdout> {
  const tree = outputs['data']
  if (!tree || !isTree(tree)) throw bug('a features record has no folder of data')
  const entry = (await store.readTree(tree)).find(({ path }) => path === 'holdout.parquet')
  if (!entry) throw bug('a training table has no holdout.parquet')
  const { sha256, md5, size } = entry
  const relation = scanFiles([await store.pathOf({ sha256, md5, size })], 'parquet')
  const rows = `SELECT * FROM ${relation}`
  const { model, label, time } = manifest
  const what = `the holdout of ${model}`

  const labels = checkLabels(await readColumn(engine, rows, { column: label, as: 'float64' }), {
    what,
    column: label,
  })
  const times = await readColumn(engine, rows, { column: time, as: 'float64' })
  const keys = new Map<string, (string | null)[]>()
  for (const column of manifest.keys) {
    keys.set(column, await readColumn(engine, rows, { column, as: 'string' }))
  }
  return { relation: rows, labels, times, days: daysOf(times, { what, column: time }), keys }
}

/** Values of a slice column; of a row without one null. */
export function readSlice(
  engine: Engine,
  { relation }: Pick<Holdout, 'relation'>,
  column: string,
): Promise<(string | null)[]> {
  return readColumn(engine, relation, { column, as: 'string' })
}

/** What a model reads of a holdout, in its own order of columns (MR2308 where one is missing). */
export async function readFeatures(
  engine: Engine,
  { relation }: Pick<Holdout, 'relation'>,
  reader: { features: readonly string[]; model: string; role: string },
): Promise<Matrix> {
  const there = new Set((await engine.columns(relation)).map(({ name }) => name))
  const { features, model, role } = reader
  const column = features.find(feature => !there.has(feature))
  if (column !== undefined) throw new MillraceError('MR2308', { model, role, column })
  return readMatrix(engine, relation, features)
}
