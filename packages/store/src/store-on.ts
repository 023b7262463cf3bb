import { type BlobRef, canonicalJson, isTree, MillraceError, type TreeRef } from '@millrace/contract'
import { blobsOn } from './blobs.ts'
import type { Driver } from './driver.ts'
import { blobKey } from './keys.ts'
import { recordsOn } from './records.ts'
import type { Store } from './store.ts'
import { treesOn } from './trees.ts'

/**
 * The store on any driver. `cache` is a driver with files, for `pathOf` on a driver without; it may be lost at any
 * time.
 */
export function storeOn(driver: Driver, cache?: Driver): Store {
  const blobs = blobsOn(driver, cache && blobsOn(cache))
  const trees = treesOn(driver, blobs)
  const records = recordsOn(driver, blobs)
  return {
    location: driver.location,
    probe: () => driver.probe(),
    putFile: path => blobs.put({ file: path, follow: true }),
    putBytes: bytes => blobs.put({ bytes }),
    putJson: value => blobs.put({ bytes: Buffer.from(canonicalJson(value)) }),
    putFolder: trees.putFolder,
    putTree: trees.putTree,
    has: (ref: BlobRef | TreeRef) => (isTree(ref) ? trees.has(ref) : blobs.has(ref)),
    readBytes: blobs.read,
    readJson: async ref => parseJson(await blobs.read(ref), blobKey(ref)),
    readTree: trees.read,
    pathOf: blobs.pathOf,
    checkout: trees.checkout,
    readRecord: records.read,
    putRecord: records.put,
    latestRecord: records.latest,
    listRecords: records.list,
  }

  function parseJson(bytes: Uint8Array, key: string): unknown {
    try {
      return JSON.parse(Buffer.from(bytes).toString('utf8'))
    } catch (cause) {
      const problem = 'Its bytes are whole, but they are no JSON.'
      throw new MillraceError('MR1306', { key, problem, location: driver.location }, { cause })
    }
  }
}
