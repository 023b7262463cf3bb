import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'

/**
 * SHA-256 in lower-case hex: the only digest that is trusted.
 * @pattern ^[0-9a-f]{64}$
 */
export type Sha256 = string

/**
 * Bytes by content. `md5` is there for DVC's layout alone; trust is `sha256` and `size`.
 */
export interface BlobRef {
  /** SHA-256 of the bytes. */
  sha256: Sha256
  /**
   * MD5 of the bytes, DVC's key.
   * @pattern ^[0-9a-f]{32}$
   */
  md5: string
  /**
   * Number of bytes.
   * @asType integer
   * @minimum 0
   */
  size: number
}

/** SHA-256 of bytes or of a string's UTF-8, in lower-case hex. */
export function sha256(bytes: Uint8Array | string): Sha256 {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a value's canonical JSON. */
export function jsonDigest(value: Json): Sha256 {
  return sha256(canonicalJson(value))
}

/** The blob that bytes in memory are. */
export function blobRef(bytes: Uint8Array): BlobRef {
  return { sha256: sha256(bytes), md5: createHash('md5').update(bytes).digest('hex'), size: bytes.byteLength }
}
