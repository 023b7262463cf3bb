import { after, type MetricName, parseDuration } from '@millrace/contract'
import type {
  ColumnContract,
  Config,
  DatasetConfig,
  FeatureConfig,
  GateConfig,
  ModelConfig,
  StageConfig,
  StoreConfig,
  TrainConfig,
  ViewConfig,
} from './config.ts'
import type {
  WrittenColumn,
  WrittenConfig,
  WrittenDataset,
  WrittenFeature,
  WrittenGates,
  WrittenModel,
  WrittenStage,
  WrittenStore,
  WrittenTrain,
  WrittenView,
} from './written.ts'

/** Fills in every default. Takes a value that kept the schema and every rule. */
export function normalise(written: WrittenConfig, environment: string | undefined): Config {
  const { project, store, datasets, features: views = {}, models = {} } = written
  return {
    project,
    environment,
    store: normaliseStore(store, project),
    datasets: mapOf(datasets, dataset),
    views: mapOf(views, view),
    models: mapOf(models, (name, model) => normaliseModel(name, model, views)),
  }
}

function normaliseStore(store: WrittenStore | undefined, project: string): StoreConfig {
  if (store?.driver === 'oci') {
    return { driver: 'oci', repository: store.repository?.toLowerCase(), public: store.public ?? false }
  }
  return { driver: 'local', path: store?.path ?? `~/.local/share/millrace/${project}` }
}

function mapOf<W, T>(
  written: Record<string, W>,
  normaliseOne: (name: string, value: W) => T,
): Map<string, T> {
  return new Map(Object.entries(written).map(([name, value]) => [name, normaliseOne(name, value)]))
}

function dataset(name: string, written: WrittenDataset): DatasetConfig {
  return {
    name,
    source: { files: written.source.files },
    time: written.time,
    partition: written.partition ?? 'month',
    minRows: written.min_rows ?? 1,
    columns: mapOf(written.columns ?? {}, (_, contract) => column(contract)),
  }
}

function column({
  type,
  nullable = true,
  min,
  max,
  values,
  public: shown = false,
}: WrittenColumn): ColumnContract {
  return { type, nullable, min, max, values, public: shown }
}

function view(name: string, { sql, keys, known_at, max_age }: WrittenView): ViewConfig {
  return { name, sql, keys, knownAt: known_at, maxAge: parseDuration(max_age) }
}

function normaliseModel(
  name: string,
  written: WrittenModel,
  views: Record<string, WrittenView>,
): ModelConfig {
  const { label, drift } = written
  return {
    name,
    spine: written.spine,
    label: { column: label.column, time: label.time, delay: parseDuration(label.delay) },
    keys: written.keys ?? [],
    features: written.features.map(entry => feature(entry, views)),
    holdout: parseDuration(written.split?.holdout ?? '1 month'),
    train: train(written.train),
    gates: gates(written.gates),
    slices: written.slices ?? [],
    sliceMinRows: written.slice_min_rows ?? 1000,
    stages: mapOf(written.stages, normaliseStage),
    drift: { timesUsual: drift?.times_usual ?? 3, minPsi: drift?.min_psi ?? 0.1 },
  }
}

function normaliseStage(name: string, stage: WrittenStage): StageConfig {
  return stage.target === 'publish'
    ? { name, target: 'publish' }
    : { name, target: 'local', port: stage.port }
}

function feature(entry: WrittenFeature, views: Record<string, WrittenView>): FeatureConfig {
  if (!('view' in entry)) return { kind: 'spine', columns: entry.columns }
  const join = new Map(Object.entries(entry.join ?? {}))
  const keys = views[entry.view]?.keys ?? []
  return {
    kind: 'view',
    view: entry.view,
    join: new Map(keys.map(key => [key, join.get(key) ?? key])),
    prefix: entry.prefix ?? '',
    columns: entry.columns,
  }
}

function train(written: WrittenTrain): TrainConfig {
  return {
    project: written.project,
    command: written.command,
    timeoutSeconds: seconds(written.timeout ?? '1 hour'),
    params: written.params ?? {},
    seed: written.seed ?? 0,
    env: written.env ?? [],
  }
}

function seconds(duration: string): number {
  return after(new Date(0), parseDuration(duration)).getTime() / 1000
}

const metrics: readonly MetricName[] = ['auc', 'log_loss', 'brier', 'calibration_error']

/** In one order, whatever the file's: the same gates are the same configuration. */
function gates(written: WrittenGates): GateConfig[] {
  return metrics.flatMap(metric => {
    const { min, max, margin } = written[metric] ?? {}
    const found: GateConfig[] = []
    if (min !== undefined) found.push({ metric, kind: 'min', bound: min })
    if (max !== undefined) found.push({ metric, kind: 'max', bound: max })
    if (margin !== undefined) found.push({ metric, kind: 'margin', margin })
    return found
  })
}
