import type { BlobRef, Json, Sha256, StageName, StageRecord, TreeEntry, TreeRef } from '@millrace/contract'

/**
 * Bytes by digest and records by fingerprint. Nothing that it returns was left unchecked: every read is hashed, a
 * blob that does not hash to its name is an error (MR1302), never bytes.
 */
export interface Store {
  /** Where it is, without credentials: `local /srv/store`. */
  readonly location: string
  /** Throws MR1301 when it can't be reached or written. */
  probe(): Promise<void>

  /**
   * Keeps a file's bytes; hashing and copying in one pass. The file stays. Like all blobs, they are durable once a
   * tree or a record was put after them.
   */
  putFile(path: string): Promise<BlobRef>
  putBytes(bytes: Uint8Array): Promise<BlobRef>
  putJson(value: Json): Promise<BlobRef>
  /**
   * Keeps every file below a folder and the folder's tree. Links and devices are refused (MR1308); empty folders
   * leave no trace, as in DVC.
   */
  putFolder(folder: string): Promise<TreeRef>
  /**
   * Keeps a tree whose blobs are already here (a new version that shares files with an older one). MR1303 when one
   * is not.
   */
  putTree(entries: readonly TreeEntry[]): Promise<TreeRef>

  /**
   * True when the blob is there with the right size, or the tree whole and all its blobs so; bytes are checked when
   * they are read.
   */
  has(ref: BlobRef | TreeRef): Promise<boolean>
  readBytes(ref: BlobRef): Promise<Uint8Array>
  /** Reads JSON by its sha256 and md5; the shape is the caller's to check. */
  readJson(ref: BlobRef): Promise<unknown>
  readTree(ref: Pick<TreeRef, 'sha256'>): Promise<TreeEntry[]>
  /**
   * A path under which the verified bytes can be read (the blob itself, on a local store: read-only). Hashes once a
   * process.
   */
  pathOf(ref: BlobRef): Promise<string>
  /**
   * Writes a tree's files into an empty or absent folder (else MR1309), each verified. The folder is there whole or
   * not at all.
   */
  checkout(ref: TreeRef, folder: string): Promise<void>

  readRecord<S extends StageName>(stage: S, fingerprint: Sha256): Promise<StageRecord<S> | undefined>
  /**
   * The record stands from now on; if another one came first, that one is returned and stands. MR1303 when an output
   * is not in the store.
   */
  putRecord<S extends StageName>(record: StageRecord<S>): Promise<StageRecord<S>>
  /** The newest record of a stage and subject: a hint for plans, never trusted for more. */
  latestRecord<S extends StageName>(stage: S, subject: string): Promise<StageRecord<S> | undefined>
  /** Every record of a stage, oldest first. */
  listRecords<S extends StageName>(stage: S): Promise<StageRecord<S>[]>
}
