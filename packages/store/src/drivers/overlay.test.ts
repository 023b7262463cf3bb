import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Driver } from '../driver.ts'
import { blobKey } from '../keys.ts'
import type { Store } from '../store.ts'
import { storeOn } from '../store-on.ts'
import { sampleRecord } from '../testing/sample-record.ts'
import { storeContract } from '../testing/store-contract.ts'
import { folderOf, temporaryFolder } from '../testing/temporary-folder.ts'
import { localDriver } from './local.ts'
import { memoryDriver } from './memory.ts'
import { overlayDriver } from './overlay.ts'

storeContract('an overlay on a local store', async () => {
  const [above, below] = [join(await temporaryFolder(), 'upper'), join(await temporaryFolder(), 'lower')]
  const cache = localDriver(join(await temporaryFolder(), 'cache'), { layout: 'digest' })
  const driver = overlayDriver(localDriver(above), localDriver(below))
  const again = () => storeOn(overlayDriver(localDriver(above), localDriver(below)), cache)
  return { driver, store: again(), again }
})

interface Layers {
  lower: Store
  upper: Driver
  overlay: Store
  folder: string
}

/** A store over another that refuses everything but reading. */
async function layers(): Promise<Layers> {
  const below = memoryDriver()
  const folder = join(await temporaryFolder(), 'upper')
  const upper = localDriver(folder)
  const refuse = async (): Promise<never> => {
    throw new Error('written')
  }
  const readOnly: Driver = {
    ...below,
    probe: async want => (want === 'write' ? refuse() : undefined),
    put: refuse,
    receive: refuse,
    sync: refuse,
  }
  const cache = localDriver(join(await temporaryFolder(), 'cache'), { layout: 'digest' })
  return { lower: storeOn(below), upper, overlay: storeOn(overlayDriver(upper, readOnly), cache), folder }
}

test('holds what was made and nothing that the store below has', async () => {
  const { lower, upper, overlay, folder } = await layers()
  await lower.putFolder(await folderOf({ a: 'a', b: 'b' }))
  await overlay.probe()
  const tree = await overlay.putFolder(await folderOf({ a: 'a', b: 'b', c: 'new' }))
  const made = (await overlay.readTree(tree)).find(({ path }) => path === 'c')!
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry =>
    entry.isFile(),
  )
  // The new file, DVC's list, the tree.
  expect(files).toHaveLength(3)
  expect(await upper.stat(blobKey(made, 'dvc'))).toBeDefined()
  expect(await lower.has(made)).toBe(false)
  expect(await overlay.has(tree)).toBe(true)
})

test('a record below stands, and what is above it is listed beside it', async () => {
  const { lower, overlay } = await layers()
  const first = await lower.putRecord(sampleRecord({ seconds: 1 }))
  expect(await overlay.putRecord(sampleRecord({ seconds: 2 }))).toEqual(first)
  const own = sampleRecord({ seed: 2, started: '2001-06-01T00:00:00Z' })
  await overlay.putRecord(own)
  expect(await overlay.listRecords('deploy')).toEqual([first, own])
  expect(await overlay.latestRecord('deploy', own.subject)).toEqual(own)
  expect(await lower.listRecords('deploy')).toEqual([first])
  expect(await lower.latestRecord('deploy', own.subject)).toEqual(first)
})
