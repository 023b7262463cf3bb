import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Driver } from './driver.ts'
import { localDriver } from './drivers/local.ts'
import { memoryDriver } from './drivers/memory.ts'
import { blobKey } from './keys.ts'
import { storeOn } from './store-on.ts'
import { codeOf } from './testing/code-of.ts'
import { sampleRecord } from './testing/sample-record.ts'
import { storeContract } from './testing/store-contract.ts'
import { folderOf, temporaryFolder } from './testing/temporary-folder.ts'

storeContract('the memory driver', async () => {
  const driver = memoryDriver()
  const cache = localDriver(join(await temporaryFolder(), 'cache'))
  const again = () => storeOn(driver, cache)
  return { driver, store: again(), again }
})

storeContract('the local driver', async () => {
  const root = join(await temporaryFolder(), 'store')
  const again = () => storeOn(localDriver(root))
  return { driver: localDriver(root), store: again(), again }
})

test('what a tree or a record names is durable before it stands', async () => {
  const { driver, log } = watched(memoryDriver())
  const store = storeOn(driver)
  const blob = await store.putBytes(Buffer.from('blob'))
  const tree = await store.putFolder(await folderOf({ a: 'a', b: 'b' }))
  await store.putRecord(sampleRecord({ outputs: { blob, tree } }))

  const durable = new Set<string>()
  const kept = new Set<string>()
  for (const [what, key] of log) {
    if (what === 'keep') kept.add(key)
    if (what === 'sync') durable.add(key)
    if (what === 'put') for (const name of kept) expect(durable).toContain(name)
  }
  expect(kept.size).toBe(4)
  expect(log.filter(([what]) => what === 'put').map(([, key]) => key.split('/')[1])).toEqual([
    'trees',
    'records',
    'latest',
  ])
})

test('a blob that another process wrote is synced again before it is named', async () => {
  const memory = memoryDriver()
  await storeOn(memory).putBytes(Buffer.from('a'))
  const { driver, log } = watched(memory)
  await storeOn(driver).putFolder(await folderOf({ a: 'a' }))
  expect(log.filter(([what]) => what === 'sync')).toHaveLength(2)
})

test('no record stands when the sync fails, and the next one syncs the same blobs again', async () => {
  const { driver, log } = watched(memoryDriver())
  let broken = true
  const store = storeOn({
    ...driver,
    sync: async keys => {
      if (broken) throw new Error('no sync')
      await driver.sync(keys)
    },
  })
  const blob = await store.putBytes(Buffer.from('blob'))
  const record = sampleRecord({ outputs: { blob } })
  expect(await codeOf(store.putRecord(record))).toBe('Error: no sync')
  expect(await store.readRecord('deploy', record.fingerprint)).toBeUndefined()
  broken = false
  await store.putRecord(record)
  expect(log.map(([what]) => what)).toEqual(['keep', 'sync', 'put', 'put'])
})

test('a copy that rotted in the cache is made again', async () => {
  const cache = localDriver(join(await temporaryFolder(), 'cache'))
  const driver = memoryDriver()
  const ref = await storeOn(driver).putBytes(Buffer.from('bytes'))
  const path = await storeOn(driver, cache).pathOf(ref)
  await cache.put(blobKey(ref, 'dvc'), { bytes: Buffer.from('bytez'), how: 'replace' })
  expect(await codeOf(storeOn(cache).readBytes(ref))).toBe('MR1302')
  expect(await storeOn(driver, cache).pathOf(ref)).toBe(path)
  expect(await codeOf(storeOn(cache).readBytes(ref))).toBe('none')
})

/** The driver, and what was done to it in order. */
function watched(driver: Driver): { driver: Driver; log: [what: string, key: string][] } {
  const log: [string, string][] = []
  return {
    log,
    driver: {
      ...driver,
      put: async (key, object) => {
        log.push(['put', key])
        return driver.put(key, object)
      },
      sync: async keys => {
        for (const key of keys) log.push(['sync', key])
        await driver.sync(keys)
      },
      receive: async source => {
        const received = await driver.receive(source)
        return {
          ...received,
          keep: async key => {
            log.push(['keep', key])
            await received.keep(key)
          },
        }
      },
    },
  }
}
