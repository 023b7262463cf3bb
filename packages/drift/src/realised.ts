import { join } from 'node:path'
import {
  bug,
  isTree,
  MillraceError,
  type ModelDrift,
  type StageRecord,
  type TimeWindow,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { loadModel } from '@millrace/serving'
import { metricInterval } from '@millrace/stats'
import { openEngine, quoteName, quoteText, readColumn, readMatrix, scanFiles } from '@millrace/tables'
import type { DriftModel } from './inputs.ts'
import { judgeLoss } from './judge-loss.ts'
import { lossRuleOf, modelOf } from './rules.ts'

const DAY = 86_400_000

/** Scores a champion on the rows of the new version that are younger than those it was promoted on. */
export async function measureRealised(
  project: Project,
  model: DriftModel,
  folder: string,
): Promise<ModelDrift> {
  requireOneModel(model)
  const { from, to } = model.validate.manifest.holdout
  const judged = { from, to }
  // Rows from training's end to the judged ones' end would flatter it.
  const newer = [to, model.train.manifest.trainedUntil].sort().at(-1) ?? to
  const rows = await scoreRows(project, model, { folder, judged, newer })
  const metric = model.validate.manifest.metrics.find(one => one.metric === 'auc')
  return judgeLoss({
    model: {
      model: model.model,
      stage: model.stage,
      version: model.pointer.meta.version,
      ...(metric && { promoted: { value: metric.candidate, window: judged } }),
    },
    measured: metricInterval({ metric: 'auc', ...rows }),
    rows: rows.labels.length,
    window: { from: newer, to: model.features.manifest.holdout.to },
    positives: {
      ...(rows.positivesBefore !== undefined && { promoted: rows.positivesBefore }),
      now: rows.labels.reduce((sum, label) => sum + label, 0) / Math.max(1, rows.labels.length),
    },
    rule: lossRuleOf(modelOf(project, model.model)),
  })
}

interface Scored {
  labels: Uint8Array
  scores: Float64Array
  /** Days since 1970 (UTC). */
  clusters: Int32Array
  /** Share of positives in the rows of the promotion, as they stand in the new version. */
  positivesBefore: number | undefined
}

/** Both files of the features: for a champion that was trained earlier, the new training rows are new as well. */
async function scoreRows(
  project: Project,
  { train, features }: DriftModel,
  place: { folder: string; judged: TimeWindow; newer: string },
): Promise<Scored> {
  const engine = await openEngine({ threads: project.threads, tempFolder: place.folder })
  const loaded = await loadModel(await checkoutFiles(project, train, place.folder))
  try {
    const { time, label } = features.manifest
    const table = scanFiles(await pathsOf(project, features), 'parquet')
    const newer = `SELECT * FROM ${table} WHERE ${quoteName(time)} >= ${instant(place.newer)}`
    const { data, rows } = await readMatrix(engine, newer, loaded.card.features)
    const times = await readColumn(engine, newer, { column: time, as: 'float64' })
    const labels = await readColumn(engine, newer, { column: label, as: 'uint8' })
    const [before] = await engine.rows<{ share: number | null }>(
      `SELECT avg(${quoteName(label)}) AS share FROM ${table}
       WHERE ${quoteName(time)} >= ${instant(place.judged.from)} AND ${quoteName(time)} < ${instant(place.judged.to)}`,
    )
    return {
      labels,
      scores: Float64Array.from(await loaded.score(data, rows)),
      clusters: Int32Array.from(times, at => Math.floor(at / DAY)),
      positivesBefore: before?.share ?? undefined,
    }
  } finally {
    await loaded.release()
    engine.close()
  }
}

function instant(iso: string): string {
  return `${quoteText(iso.replace('Z', ''))}::TIMESTAMP`
}

async function pathsOf(project: Project, features: StageRecord<'features'>): Promise<string[]> {
  const tree = features.outputs['data']
  if (!tree || !isTree(tree)) throw bug(`the record features ${features.fingerprint} has no table`)
  const entries = await project.store.readTree(tree)
  return Promise.all(entries.map(({ sha256, md5, size }) => project.store.pathOf({ sha256, md5, size })))
}

async function checkoutFiles(project: Project, train: StageRecord<'train'>, folder: string): Promise<string> {
  const tree = train.outputs['model']
  if (!tree || !isTree(tree)) throw bug(`the record train ${train.fingerprint} has no model`)
  const target = join(folder, `model-${tree.sha256.slice(0, 12)}`)
  await project.store.checkout(tree, target)
  return target
}

/** The pointer, the training record and the features belong together, or nothing is scored. */
function requireOneModel({ model, stage, pointer, train, features }: DriftModel): void {
  const record = train.outputs['model']?.sha256 ?? 'none'
  if (record !== pointer.meta.sha256) {
    throw new MillraceError('MR2502', { model, stage, pointer: pointer.meta.sha256, record })
  }
  const names = new Set(features.manifest.features.map(({ name }) => name))
  const column = train.manifest.features.find(name => !names.has(name))
  if (column !== undefined) {
    throw new MillraceError('MR2501', { model, version: pointer.meta.version, column })
  }
}
