import type { DurationText, Label, Name } from '@millrace/contract'
import type {
  ColumnName,
  ColumnNames,
  LineText,
  NonNegative,
  NonNegativeInteger,
  Port,
  PositiveInteger,
  RegistryPath,
  Share,
  VariableName,
} from './written-scalars.ts'

/** millrace.yaml: what the project is. */
export interface WrittenConfig {
  /** Name of the project; the default store stands under it. */
  project: Name
  /** Where bytes and records are kept. */
  store?: WrittenStore
  /** Data that the project learns from, by name. */
  datasets: Record<Name, WrittenDataset>
  /** Feature views: SQL whose rows become known at a time, joined point-in-time, by name. Views read datasets only. */
  features?: Record<Name, WrittenView>
  /** Models, by name. */
  models?: Record<Name, WrittenModel>
  /** Overlays by environment (dev, staging, prod): what is written here replaces the same keys above. */
  environments?: Record<Name, WrittenOverlay>
}

/** Where bytes and records are kept: in a folder, or in a container registry. */
export type WrittenStore = WrittenFolderStore | WrittenRegistryStore

/** A folder on this machine, in DVC's layout. */
export interface WrittenFolderStore {
  /** Bytes are files of a folder. */
  driver: 'local'
  /** Folder: relative to the project, absolute, or under "~". Default: ~/.local/share/millrace/<project>. */
  path?: LineText
}

/** A repository of an OCI registry, such as GitHub's Container registry: written with the job's own token. */
export interface WrittenRegistryStore {
  /** Bytes are layers of an OCI registry. */
  driver: 'oci'
  /** Registry and path in it, such as "ghcr.io/acme/flights/store"; capitals become small. Default: <the server's container registry>/<owner>/<repository>/store. */
  repository?: RegistryPath
  /** May a store that everybody can read be made, as the package of a public repository is? Default: false. */
  public?: boolean
}

/** One dataset: where it comes from and what its rows promise. */
export interface WrittenDataset {
  /** Where the rows are. */
  source: WrittenSource
  /** Column with the time of each row; a dataset without it is taken whole. */
  time?: ColumnName
  /** Calendar unit of a partition, for a dataset with `time`. Default: month. */
  partition?: 'day' | 'month' | 'year'
  /** A trailing partition with fewer rows is held back until more arrive. Default: 1. */
  min_rows?: PositiveInteger
  /** What columns promise; a column that is not named is kept as it is. */
  columns?: Record<ColumnName, WrittenColumn>
}

/** Files that are read as one table: Parquet or CSV by their ending. */
export interface WrittenSource {
  /** A file, a folder, or a pattern with "*"; relative to the project or absolute. */
  files: LineText
}

/** The contract of a column. */
export interface WrittenColumn {
  /** Type that the column must have. */
  type?:
    | 'boolean'
    | 'integer'
    | 'float'
    | 'decimal'
    | 'string'
    | 'binary'
    | 'date'
    | 'time'
    | 'timestamp'
    | 'timestamp_tz'
    | 'nested'
  /** May it be null? Default: true. */
  nullable?: boolean
  /** Smallest value allowed, for a column of numbers. */
  min?: number
  /** Largest value allowed, for a column of numbers. */
  max?: number
  /**
   * The only values allowed, for a column of strings.
   * @minItems 1
   * @uniqueItems true
   */
  values?: string[]
  /** May its values be shown in reports? Default: false. */
  public?: boolean
}

/** A feature view: one SELECT whose rows carry keys, the time at which they became known, and features. */
export interface WrittenView {
  /** File with one SELECT over datasets and no other tables; inside the project. */
  sql: LineText
  /** Columns that join it to a spine. */
  keys: ColumnNames
  /** Column with the instant from which on the row's values were known. */
  known_at: ColumnName
  /** Older rows are not joined: the features are missing instead. */
  max_age: DurationText
}

/** A model: what it predicts, from what, how it is trained and judged, and where it goes. */
export interface WrittenModel {
  /** File with one SELECT: one row for each example, with the label and what is known at the time of prediction. */
  spine: LineText
  /** What is predicted, and when the truth is known. */
  label: Label
  /**
   * Columns of the spine that name an example in reports; never read by the model. Default: none.
   * @uniqueItems true
   */
  keys?: ColumnName[]
  /** What the model reads, in order. */
  features: [WrittenFeature, ...WrittenFeature[]]
  /** How rows are divided. */
  split?: WrittenSplit
  /** The program that trains it. */
  train: WrittenTrain
  /** What a candidate has to reach, by metric. */
  gates: WrittenGates
  /**
   * Columns of the spine by whose values quality is also shown. Default: none.
   * @uniqueItems true
   */
  slices?: ColumnName[]
  /** A slice with fewer holdout rows is too small to tell. Default: 1000. */
  slice_min_rows?: PositiveInteger
  /** Where the model is served, by stage. */
  stages: Record<Name, WrittenStage>
  /** When a change counts as drift. */
  drift?: WrittenDrift
}

/** Columns of the spine, or a feature view joined to it. */
export type WrittenFeature = WrittenSpineFeature | WrittenViewFeature

/** Columns of the spine that the model reads. */
export interface WrittenSpineFeature {
  /** Their names. */
  columns: ColumnNames
}

/** A feature view, joined as of the time of prediction. */
export interface WrittenViewFeature {
  /** Name of the view. */
  view: Name
  /** Column of the spine for each key of the view. Default: the same name. */
  join?: Record<ColumnName, ColumnName>
  /** Put before each feature's name. Default: none. */
  prefix?: ColumnName
  /** Features to take. Default: all of the view. */
  columns?: ColumnNames
}

/** How rows are divided. */
export interface WrittenSplit {
  /** Length of the last stretch of mature rows, which no model learns from. Default: 1 month. */
  holdout?: DurationText
}

/** The program that trains the model, in its own locked environment. */
export interface WrittenTrain {
  /** Folder of a uv project (pyproject.toml, uv.lock) inside the project. Its files are the training code. */
  project: LineText
  /** The program and its arguments, run inside that folder. */
  command: [LineText, ...LineText[]]
  /** It is stopped after this time: minutes, hours, days or weeks. Default: 1 hour. */
  timeout?: DurationText
  /** Handed to the program; part of the fingerprint. Default: none. */
  params?: Record<ColumnName, string | number | boolean>
  /** Handed to the program; part of the fingerprint. Default: 0. */
  seed?: NonNegativeInteger
  /**
   * Names of environment variables that the program may read, beyond PATH, HOME and locale. Their values are masked in its log. Default: none.
   * @uniqueItems true
   */
  env?: VariableName[]
}

/**
 * Gates by metric. Higher is better for auc, lower for the others.
 * @minProperties 1
 */
export interface WrittenGates {
  /** Area under the ROC curve. */
  auc?: WrittenShareGate
  /** Mean negative log likelihood, in nats. */
  log_loss?: WrittenGate
  /** Mean squared error of the probabilities. */
  brier?: WrittenShareGate
  /** Expected calibration error over bins of equal mass. */
  calibration_error?: WrittenShareGate
}

/**
 * What one metric has to reach.
 * @minProperties 1
 */
export interface WrittenGate {
  /** Absolute floor. */
  min?: NonNegative
  /** Absolute ceiling. */
  max?: NonNegative
  /** May be worse than the champion by this much at most (95 % interval, rows clustered by day). */
  margin?: NonNegative
}

/**
 * What a metric between 0 and 1 has to reach.
 * @minProperties 1
 */
export interface WrittenShareGate {
  /** Absolute floor, 0 to 1. */
  min?: Share
  /** Absolute ceiling, 0 to 1. */
  max?: Share
  /** May be worse than the champion by this much at most (95 % interval, rows clustered by day). */
  margin?: Share
}

/** Where a stage is served: on this machine, or wherever the store can be read. */
export type WrittenStage = WrittenLocalStage | WrittenPublishedStage

/** A stage that is served on this machine. */
export interface WrittenLocalStage {
  /** An Open Inference Protocol v2 server on this machine. */
  target: 'local'
  /** Port of the server on 127.0.0.1. No two stages may share one. */
  port: Port
}

/** A stage whose live version stands in the store: any machine that can read it serves it. */
export interface WrittenPublishedStage {
  /** The model is tried out, then written down as the live one; nothing keeps running. */
  target: 'publish'
}

/** When a change counts as drift. */
export interface WrittenDrift {
  /** A column has changed when its PSI is this many times its usual change between windows. Default: 3. */
  times_usual?: NonNegative
  /** … and its PSI is at least this. Default: 0.1. */
  min_psi?: NonNegative
}

/** What an environment replaces. */
export interface WrittenOverlay {
  /** Replaces the store. */
  store?: WrittenStore
  /** Replaces sources, by dataset. */
  datasets?: Record<Name, WrittenDatasetOverlay>
  /** Replaces stages' targets, by model. */
  models?: Record<Name, WrittenModelOverlay>
}

/** What an environment replaces of a dataset. */
export interface WrittenDatasetOverlay {
  /** Replaces the source. */
  source: WrittenSource
}

/** What an environment replaces of a model. */
export interface WrittenModelOverlay {
  /** Replaces whole stages, by name. */
  stages: Record<Name, WrittenStage>
}
