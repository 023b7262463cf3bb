import type { Sha256 } from './digest.ts'
import type { DatasetVersion, ModelVersion, Name } from './names.ts'
import type { Column } from './table.ts'

/** `meta.millrace` of `data/<dataset>.dvc`. */
export interface DatasetMeta {
  kind: 'dataset'
  dataset: Name
  version: DatasetVersion
  /** The tree's SHA-256: what is trusted. */
  sha256: Sha256
  /** Repeats the out's md5: another value there means the pointer was edited outside. */
  md5: string
  /** @asType integer */
  rows: number
  schema: Column[]
  /** Latest event time in the version, ISO 8601 in UTC; absent where the dataset has no time. */
  watermark?: string
  /** What was read, in words that hold no credentials. */
  source: string
  /** Did the rows keep the contract? */
  contract: { verdict: 'passed' | 'failed'; checks: number; failed: number }
  /** Fingerprint of the snapshot record that made it. */
  record: Sha256
}

/** `meta.millrace` of `models/<model>/<stage>.dvc`: what a stage should serve, pinned by digest. */
export interface StageMeta {
  kind: 'model'
  model: Name
  stage: Name
  version: ModelVersion
  /** The model tree's SHA-256: what is trusted. */
  sha256: Sha256
  /** Repeats the out's md5: another value there means the pointer was edited outside. */
  md5: string
  /** Versions of the datasets it learned from, by name. */
  data: Record<string, { version: DatasetVersion; sha256: Sha256 }>
  /** The training table's tree. */
  features: Sha256
  /** Digest of the locked training environment. */
  env: Sha256
  /** SHA-256 of the report JSON that was reviewed. */
  report: Sha256
  /** Fingerprints of the records that lead here. */
  records: { train: Sha256; validate: Sha256 }
  /** The main commit it was trained from. */
  code_commit: string
  /** SHA-256 of the pointer file it replaces; absent for the first. */
  previous?: Sha256
  /**
   * 1 for the first pointer of a stage, then one more each time.
   * @asType integer
   * @minimum 1
   */
  sequence: number
}

/** A DVC 3 pointer: one out, and what Millrace keeps beside it. */
export interface Pointer<Meta extends DatasetMeta | StageMeta = DatasetMeta | StageMeta> {
  /** The out's path, relative to the pointer's folder. */
  path: string
  md5: string
  size: number
  files: number
  meta: Meta
}
