import { type BlobRef, bug, type Sha256, type StageName, stageNames, type TreeRef } from '@millrace/contract'
import type { Layout } from './driver.ts'

/** Where DVC 3 keeps blobs, in its cache and in its remotes. */
const DVC_BLOBS = 'files/md5/'
/** Where blobs stand by what they are. */
const BLOBS = 'blobs/sha256/'

/** A blob's key in a layout. */
export function blobKey(ref: BlobRef, layout: Layout): string {
  return layout === 'dvc' ? dvcKey(ref) : `${BLOBS}${checked(ref.sha256)}`
}

/** `files/md5/ab/cdef…`, with `.dir` at the end for a folder: DVC's layout. */
export function dvcKey({ md5 }: Pick<BlobRef, 'md5'> | Pick<TreeRef, 'md5'>): string {
  if (!/^[0-9a-f]{32}(\.dir)?$/.test(md5)) throw bug(`${JSON.stringify(md5)} is no MD5`)
  return `${DVC_BLOBS}${md5.slice(0, 2)}/${md5.slice(2)}`
}

/** The digest in the key of a blob that stands by what it is; `undefined` for every other key. */
export function digestOf(key: string): Sha256 | undefined {
  return /^blobs\/sha256\/([0-9a-f]{64})$/.exec(key)?.[1]
}

export function treeKey(sha256: Sha256): string {
  return `millrace/trees/${checked(sha256)}.json`
}

/** Prefix of a stage's records. */
export function recordsOf(stage: StageName): string {
  if (!stageNames.includes(stage)) throw bug(`${JSON.stringify(stage)} is no stage`)
  return `millrace/records/${stage}/`
}

export function recordKey(stage: StageName, fingerprint: Sha256): string {
  return `${recordsOf(stage)}${checked(fingerprint)}.json`
}

/** The fingerprint in a record's key; another file in that folder is `undefined`. */
export function fingerprintOf(key: string): Sha256 | undefined {
  return /^millrace\/records\/[a-z]+\/([0-9a-f]{64})\.json$/.exec(key)?.[1]
}

/**
 * The hint to a subject's newest record. `a/b__c` and `a__b/c` share a key, so whoever reads it compares the
 * record's subject.
 */
export function hintKey(stage: StageName, subject: string): string {
  if (!/^[a-z][a-z0-9_-]*(\/[a-z][a-z0-9_-]*)?$/.test(subject)) {
    throw bug(`${JSON.stringify(subject)} is no subject`)
  }
  recordsOf(stage)
  return `millrace/latest/${stage}/${subject.replace('/', '__')}.json`
}

function checked(sha256: Sha256): Sha256 {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw bug(`${JSON.stringify(sha256)} is no SHA-256`)
  return sha256
}
