import type { ColumnType, Duration, MetricName, Name } from '@millrace/contract'

/** millrace.yaml with every default filled in and every reference checked: what the stages read. */
export interface Config {
  project: Name
  /** Name of the overlay in force. */
  environment: Name | undefined
  store: StoreConfig
  datasets: ReadonlyMap<Name, DatasetConfig>
  views: ReadonlyMap<Name, ViewConfig>
  models: ReadonlyMap<Name, ModelConfig>
}

export type StoreConfig =
  | { driver: 'local'; path: string }
  /** `repository` in small letters; without one it follows from the repository on the server. */
  | { driver: 'oci'; repository: string | undefined; public: boolean }

export interface DatasetConfig {
  name: Name
  source: { files: string }
  time: string | undefined
  partition: 'day' | 'month' | 'year'
  minRows: number
  columns: ReadonlyMap<string, ColumnContract>
}

export interface ColumnContract {
  type: ColumnType | undefined
  nullable: boolean
  min: number | undefined
  max: number | undefined
  values: readonly string[] | undefined
  public: boolean
}

export interface ViewConfig {
  name: Name
  sql: string
  keys: readonly string[]
  knownAt: string
  maxAge: Duration
}

export interface ModelConfig {
  name: Name
  spine: string
  label: { column: string; time: string; delay: Duration }
  keys: readonly string[]
  features: readonly FeatureConfig[]
  holdout: Duration
  train: TrainConfig
  gates: readonly GateConfig[]
  slices: readonly string[]
  sliceMinRows: number
  stages: ReadonlyMap<Name, StageConfig>
  drift: { timesUsual: number; minPsi: number }
}

export type FeatureConfig =
  | { kind: 'spine'; columns: readonly string[] }
  | {
      kind: 'view'
      view: Name
      /** Key of the view → column of the spine. */
      join: ReadonlyMap<string, string>
      prefix: string
      columns: readonly string[] | undefined
    }

export interface TrainConfig {
  project: string
  command: readonly string[]
  timeoutSeconds: number
  params: Readonly<Record<string, string | number | boolean>>
  seed: number
  env: readonly string[]
}

/** One rule that a candidate has to keep. */
export type GateConfig =
  | { metric: MetricName; kind: 'min' | 'max'; bound: number }
  | { metric: MetricName; kind: 'margin'; margin: number }

export type StageConfig = LocalStage | PublishedStage

/** Served on this machine. */
export interface LocalStage {
  name: Name
  target: 'local'
  port: number
}

/** Live is what the newest deployment record in the store says. */
export interface PublishedStage {
  name: Name
  target: 'publish'
}
