import type { BlobRef, Sha256 } from './digest.ts'
import type { DatasetVersion, ModelVersion, Name } from './names.ts'
import type { Column } from './table.ts'

/** One time partition of a dataset, one Parquet file. */
export interface Partition extends BlobRef {
  /** `2001-04`, or `all` where the dataset has no time. */
  name: string
  /** Path inside the dataset's tree. */
  path: string
  rows: number
}

/** A check of the data contract. */
export interface ContractCheck {
  /** `delay: integer`, `origin: no nulls`, `rows ≥ 1000`. */
  name: string
  passed: boolean
  /** Rows that break it; 0 where the check is about the table. */
  rows: number
  /** What was seen, in counts and names; never data values of a column that is not public. */
  seen: string
}

/** outputs: `data` (tree of Parquet partitions), `profile` (ProfileHistory JSON). */
export interface SnapshotManifest {
  dataset: Name
  version: DatasetVersion
  rows: number
  schema: Column[]
  /** ISO 8601; absent where the dataset has no time. */
  watermark?: string
  partitions: Partition[]
  /** Trailing partitions with too few rows to count as arrived. */
  heldBack: { name: string; rows: number }[]
  contract: ContractCheck[]
  source: string
}

/** A half-open stretch of time, ISO 8601: `from` ≤ t < `to`. */
export interface TimeWindow {
  from: string
  to: string
}

/** outputs: `data` (tree: `train.parquet`, `holdout.parquet`), `profile` (ProfileHistory JSON of the features). */
export interface FeaturesManifest {
  model: Name
  /** Columns that the model reads, in order. */
  features: Column[]
  label: string
  time: string
  /** Columns kept for slices. */
  slices: string[]
  /** Columns that name an example (never read by the model). */
  keys: string[]
  rows: { train: number; holdout: number; immature: number }
  /** Share of positive labels. */
  positives: { train: number; holdout: number }
  train: TimeWindow
  holdout: TimeWindow
  /** Digest of feature names, types and the label: another one means other inputs. */
  signature: Sha256
  data: Record<string, { version: DatasetVersion; sha256: Sha256 }>
}

/** outputs: `model` (tree: `model.onnx`, `model.json`). */
export interface TrainManifest {
  model: Name
  features: string[]
  signature: Sha256
  rows: number
  /** Training rows end before this instant, ISO 8601. */
  trainedUntil: string
  /** What the trainer itself reported: shown, never judged. */
  reported: Record<string, number>
  environment: { lock: Sha256; python: string }
  trainSeconds: number
  data: Record<string, { version: DatasetVersion; sha256: Sha256 }>
  featuresTree: Sha256
}

/** `model.json` inside a model's tree: all that a server must know. Never holds data. */
export interface ModelCard {
  format: 1
  model: Name
  features: string[]
  signature: Sha256
  /** Name of the ONNX input, shape [rows, features], float32, NaN = missing. */
  input: string
  /** Name of the ONNX output, shape [rows], float32, P(label = 1). */
  output: string
}

/** A difference between two models, or that none can be told. */
export type ComparisonVerdict = 'better' | 'not-worse' | 'worse' | 'cannot-tell'

export interface MetricComparison {
  metric: MetricName
  candidate: number
  champion?: number
  /** candidate − champion with its 95 % interval; absent without a champion. */
  difference?: { value: number; low: number; high: number; method: string; clusters: number }
  verdict?: ComparisonVerdict
}

export type MetricName = 'auc' | 'log_loss' | 'brier' | 'calibration_error'

export interface GateResult {
  /** `auc ≥ 0.6`, `auc not worse than −0.005`. */
  name: string
  metric: MetricName
  /** skipped: a margin where there is no champion yet. */
  verdict: 'passed' | 'failed' | 'cannot-tell' | 'skipped'
  /** The number or the difference that decided, as the report shows it. */
  seen: string
}

export interface SliceResult {
  column: string
  /** Shown only where the column is public. */
  value: string
  rows: number
  days: number
  /** AUC; absent where the slice holds one class only. */
  candidate?: number
  champion?: number
  difference?: { value: number; low: number; high: number }
  verdict: ComparisonVerdict | 'too-small' | 'first'
}

/** What both models would decide at one threshold. */
export interface Decisions {
  /** The champion's score at and above which it flags as many rows as there are positives. */
  threshold: number
  /** Share of rows at or above it. */
  flagged: { candidate: number; champion: number }
  /** Share of rows that one model flags and the other does not. */
  flipped: number
}

/** outputs: `report` (Report JSON), `evidence` (judged numbers JSON), `smoke` (sample requests with their answers). */
export interface ValidateManifest {
  model: Name
  stage: Name
  version: ModelVersion
  candidate: Sha256
  /** The candidate's features and label: another signature makes another major version. */
  signature: Sha256
  champion?: { sha256: Sha256; version: ModelVersion }
  verdict: ComparisonVerdict | 'first'
  /** Why no row could be compared, where the verdict is `cannot-tell` for that reason. */
  incomparable?: string
  /** True when every gate passed and the candidate is not worse than the champion. */
  passed: boolean
  metrics: MetricComparison[]
  gates: GateResult[]
  slices: SliceResult[]
  /** Slices that are not in the list: with fewer rows than asked for, or beyond the largest 40. */
  slicesLeftOut: { tooSmall: number; beyond: number }
  decisions?: Decisions
  /** The rows that were judged; `dropped` are rows of the holdout that were not. */
  holdout: TimeWindow & { rows: number; days: number; dropped: number }
}

export interface DeployManifest {
  model: Name
  stage: Name
  version: ModelVersion
  model_sha256: Sha256
  sequence: number
  /** SHA-256 of the pointer file that was deployed. */
  pointer: Sha256
  target: string
  /** Where it answers; absent where nothing keeps running: a published version is served by whoever reads the store. */
  endpoint?: string
  smoke: { requests: number; largestDifference: number; p50Ms: number; p99Ms: number }
}

export type DriftVerdict = 'stable' | 'change' | 'fault'

export interface ColumnDrift {
  column: string
  verdict: 'stable' | 'change'
  /** The new window in which it moved most. */
  window: string
  /** Against the last window that is known; absent where a side has no values. */
  psi?: number
  /** PSI as a multiple of the usual change between windows; absent without a history. */
  timesUsual?: number
  /** One line: what moved. No values of a column that is not public. */
  seen: string
}

/** What became of a model that is in use, on rows newer than those it was promoted on. */
export interface ModelDrift {
  model: Name
  stage: Name
  version: ModelVersion
  /** lost: the interval lies wholly below what is tolerated · cannot-tell: `seen` says why */
  verdict: 'lost' | 'kept' | 'cannot-tell'
  seen: string
  metric: MetricName
  /** The metric when it was promoted, and the rows that it was judged on. */
  promoted?: { value: number; window: TimeWindow }
  /** The metric on the newer rows whose label is known, with its 95 % interval where there are days enough. */
  now?: { value: number; low?: number; high?: number; rows: number; days: number; window: TimeWindow }
  /** Share of positive labels then and now. */
  positives?: { promoted?: number; now: number }
}

/** outputs: `report` (Report JSON). */
export interface DriftManifest {
  dataset: Name
  /** Versions that are compared. */
  reference: string
  current: string
  verdict: DriftVerdict
  /** Windows of the current version that are new or have other rows. */
  windows: string[]
  /** Pairs of a column and a new window that were compared: the more, the stronger a change must be. */
  looked: number
  columns: ColumnDrift[]
  /** Is the feed as it was? */
  checks: ContractCheck[]
  models: ModelDrift[]
}

export interface Manifests {
  snapshot: SnapshotManifest
  features: FeaturesManifest
  train: TrainManifest
  validate: ValidateManifest
  deploy: DeployManifest
  drift: DriftManifest
}
