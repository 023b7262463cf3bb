import type { BlobRef } from '@millrace/contract'

export interface FileSource {
  file: string
  /** False where a symbolic link must be refused (MR1308) instead of followed. */
  follow: boolean
}

/** Where bytes come from. */
export type Source = FileSource | { bytes: Uint8Array } | { chunks: AsyncIterable<Uint8Array> }

/** Bytes that a driver took in; their key follows from their digest. */
export interface Received {
  readonly ref: BlobRef
  /** Puts them at a key, in place of what is there. One of `keep` and `drop` ends it. */
  keep(key: string): Promise<void>
  drop(): Promise<void>
}

export interface ObjectState {
  size: number
  /** Another tag means that the object may have been changed since. */
  tag: string
}

/**
 * Objects by key, the little that a place for bytes has to offer; `storeOn` makes a `Store` of it. Keys are relative
 * paths of plain ASCII. A driver trusts nobody and checks nothing: hashes are compared above it. It throws MR1301
 * when the place can't be used and MR1305 when it is full.
 */
export interface Driver {
  /** Without credentials: `local /srv/store`. */
  readonly location: string
  /** Throws MR1301 unless objects can be written. */
  probe(): Promise<void>
  stat(key: string): Promise<ObjectState | undefined>
  /** The object's bytes, or `undefined` when it isn't there. */
  get(key: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /**
   * Writes a small object: whole, durable when this returns. `create` leaves an existing one alone and returns
   * false.
   */
  put(key: string, bytes: Uint8Array, how: 'create' | 'replace'): Promise<boolean>
  /** Takes bytes in and hashes them in the same pass; memory stays bounded. What is kept is whole, durable after `sync`. */
  receive(source: Source): Promise<Received>
  /** Makes these objects durable. */
  sync(keys: readonly string[]): Promise<void>
  /** Keys that begin with a prefix that ends in "/", sorted. */
  list(prefix: string): Promise<string[]>
  /** Path of an object's own file, for drivers whose objects are files. */
  readonly pathOf?: (key: string) => string
}
