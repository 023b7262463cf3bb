import { type BlobRef, canonicalJson, isTree, type TreeRef } from '@millrace/contract'
import { blobsOn } from './blobs.ts'
import type { Driver } from './driver.ts'
import { parseObject } from './read-object.ts'
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
    probe: () => driver.probe('write'),
    putFile: path => blobs.put({ file: path, follow: true }),
    putBytes: bytes => blobs.put({ bytes }),
    putJson: value => blobs.put({ bytes: Buffer.from(canonicalJson(value)) }),
    putFolder: trees.putFolder,
    putTree: trees.putTree,
    has: (ref: BlobRef | TreeRef) => (isTree(ref) ? trees.has(ref) : blobs.has(ref)),
    readBytes: blobs.read,
    readJson: async ref =>
      parseObject(Buffer.from(await blobs.read(ref)).toString('utf8'), blobs.keyOf(ref), driver.location),
    readTree: trees.read,
    pathOf: blobs.pathOf,
    checkout: trees.checkout,
    readRecord: records.read,
    putRecord: records.put,
    latestRecord: records.latest,
    listRecords: records.list,
  }
}
