import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe } from 'vitest'
import { digestOf } from '../keys.ts'
import { storeOn } from '../store-on.ts'
import { startRegistry, type TestRegistry, whyNoRegistry } from '../testing/registry.ts'
import { storeContract } from '../testing/store-contract.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { localDriver } from './local.ts'
import { parseRegistryName } from './oci/registry-name.ts'
import { ociDriver } from './oci.ts'

const whyNot = await whyNoRegistry()
let registry: TestRegistry | undefined

// One for each test: all repositories of a registry share their blobs, and some of these rot.
afterEach(async () => {
  await registry?.stop()
  registry = undefined
})

describe.skipIf(whyNot)(`docker-registry ${whyNot ?? ''}`, () => {
  storeContract(
    'a registry',
    async () => {
      registry = await startRegistry()
      const { host, folder } = registry
      const name = parseRegistryName(`${host}/acme/flights/store`)
      const cache = localDriver(join(await temporaryFolder(), 'cache'), { layout: 'digest' })
      const open = () => ociDriver({ name, credentials: async () => undefined })
      const driver = open()
      return {
        driver,
        store: storeOn(driver, cache),
        again: () => storeOn(open(), cache),
        async damage(key, content) {
          const digest = digestOf(key)
          if (digest === undefined) await driver.put(key, { bytes: Buffer.from(content), how: 'replace' })
          else await writeFile(dataOf(folder, digest), content)
        },
      }
    },
    { mends: false },
  )
})

function dataOf(folder: string, digest: string): string {
  return join(folder, 'docker/registry/v2/blobs/sha256', digest.slice(0, 2), digest, 'data')
}
