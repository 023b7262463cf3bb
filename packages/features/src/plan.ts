import type { FeatureConfig, ModelConfig } from '@millrace/config'
import {
  type DatasetMeta,
  type Json,
  MillraceError,
  type Name,
  type Pointer,
  type RecordRef,
} from '@millrace/contract'
import { codeParts, namesInSql, type Project, type Ready, readyOf } from '@millrace/pipeline'

/** Versions of the datasets, by name. */
export type DatasetPointers = ReadonlyMap<Name, Pointer<DatasetMeta>>

/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1

/**
 * Fingerprint of a model's training table: its SQL, its part of millrace.yaml, and the versions of the datasets whose
 * names stand in that SQL (a superset of those it reads, found without a database). Throws MR2101 where one of them
 * has no version yet.
 */
export async function planFeatures(
  project: Project,
  name: Name,
  pointers: DatasetPointers,
): Promise<Ready<'features'>> {
  const model = modelOf(project, name)
  const files = sqlFiles(project, model)
  const used = await datasetsIn(project, files, pointers)
  const inputs = Object.fromEntries(
    used.map(pointer => [`data/${pointer.meta.dataset}`, pointer.meta.sha256]),
  )
  const parents = used.map((pointer): RecordRef => ({ stage: 'snapshot', fingerprint: pointer.meta.record }))
  return readyOf(
    {
      stage: 'features',
      subject: name,
      config: planConfig(project, model),
      inputs,
      code: await codeParts(project.source, { files }),
      params: {},
      format: FORMAT,
    },
    parents,
  )
}

/** Datasets whose names stand in a model's SQL and that have no version yet. */
export async function missingDatasets(
  project: Project,
  name: Name,
  pointers: DatasetPointers,
): Promise<Name[]> {
  const names = await datasetsNamed(project, sqlFiles(project, modelOf(project, name)))
  return names.filter(dataset => !pointers.has(dataset))
}

export function modelOf(project: Pick<Project, 'config'>, name: Name): ModelConfig {
  const model = project.config.models.get(name)
  if (!model) throw new MillraceError('MR2102', { model: name })
  return model
}

/** Names of the views that a model joins, each once. */
export function viewsOf(model: ModelConfig): Name[] {
  return [...new Set(model.features.flatMap(feature => (feature.kind === 'view' ? [feature.view] : [])))]
}

function sqlFiles(project: Project, model: ModelConfig): string[] {
  const views = viewsOf(model).map(name => project.config.views.get(name)?.sql ?? '')
  return [model.spine, ...views]
}

async function datasetsIn(project: Project, files: readonly string[], pointers: DatasetPointers) {
  return (await datasetsNamed(project, files)).map(name => {
    const pointer = pointers.get(name)
    if (!pointer) throw new MillraceError('MR2101', { dataset: name })
    return pointer
  })
}

async function datasetsNamed(project: Project, files: readonly string[]): Promise<Name[]> {
  const named = new Set<string>()
  for (const file of files) {
    const bytes = await project.source.read(file)
    if (bytes) for (const name of namesInSql(Buffer.from(bytes).toString('utf8'))) named.add(name)
  }
  return [...project.config.datasets.keys()].filter(name => named.has(name.toLowerCase())).sort()
}

function planConfig(project: Project, model: ModelConfig): Json {
  const { label, keys, slices, holdout } = model
  const views = viewsOf(model).map(name => {
    const view = project.config.views.get(name)
    return [
      name,
      view ? { keys: view.keys, known_at: view.knownAt, max_age: { ...view.maxAge } } : null,
    ] as const
  })
  return {
    label: { column: label.column, time: label.time, delay: { ...label.delay } },
    keys,
    slices,
    holdout: { ...holdout },
    features: model.features.map(featureJson),
    views: Object.fromEntries(views),
  }
}

function featureJson(feature: FeatureConfig): Json {
  if (feature.kind === 'spine') return { columns: feature.columns }
  const { view, join, prefix, columns } = feature
  return { view, join: Object.fromEntries(join), prefix, ...(columns && { columns }) }
}
