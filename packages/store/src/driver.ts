import type { BlobRef, Sha256 } from '@millrace/contract'

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
  /** What the place itself names the object by, having hashed the bytes as they came. */
  sha256?: Sha256
}

/** What a small object is written with. */
interface SmallObject {
  bytes: Uint8Array
  /** `create` leaves an existing object alone. */
  how: 'create' | 'replace'
  /** Keys of the blobs that it names: a place with a collector of its own keeps them as long as this object stands. */
  names?: readonly string[]
}

/** What a place can do; declared, and `probe` looks whether it is so. */
interface Abilities {
  /**
   * Of several writers that create one key, exactly one is told that it did. Without it a driver writes, waits and
   * looks which one stands: two writers may both be told so when the place is slower than that.
   */
  putIfAbsent: boolean
  /** Objects are files, which `pathOf` names. */
  files: boolean
}

/**
 * How blobs are named. `dvc`: by MD5 in DVC's layout, with DVC's own lists of folders beside our trees, so that DVC
 * reads them. `digest`: by SHA-256.
 */
export type Layout = 'dvc' | 'digest'

/**
 * Objects by key, the little that a place for bytes has to offer; `storeOn` makes a `Store` of it. Keys are relative
 * paths of plain ASCII. A driver trusts nobody and checks nothing: hashes are compared above it. It throws MR1301
 * when the place can't be used, MR1305 when it is full, MR1320 to MR1329 when a registry is why.
 */
export interface Driver {
  /** Without credentials: `local /srv/store`. */
  readonly location: string
  readonly layout: Layout
  readonly abilities: Abilities
  /** Throws unless objects can be read, or written too; asking whether they can be read writes nothing. */
  probe(want: 'read' | 'write'): Promise<void>
  stat(key: string): Promise<ObjectState | undefined>
  /** The object's bytes, or `undefined` when it isn't there. Whoever asks reads them to their end, or closes them. */
  get(key: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Writes a small object: whole, durable when this returns. False when `create` found one. */
  put(key: string, object: SmallObject): Promise<boolean>
  /** Takes bytes in and hashes them in the same pass; memory stays bounded. What is kept is whole, durable after `sync`. */
  receive(source: Source): Promise<Received>
  /** Makes these objects durable, at the latest with the next object that is created. */
  sync(keys: readonly string[]): Promise<void>
  /** Keys that begin with a prefix that ends in "/", sorted. */
  list(prefix: string): Promise<string[]>
  /** Path of an object's own file, for drivers whose objects are files. */
  readonly pathOf?: (key: string) => string
}
