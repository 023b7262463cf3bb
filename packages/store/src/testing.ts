import { localDriver } from './drivers/local.ts'
import { memoryDriver } from './drivers/memory.ts'
import type { Store } from './store.ts'
import { storeOn } from './store-on.ts'

export { DVC_VERSION, type Dvc, installDvc } from './testing/dvc.ts'
export {
  findRegistryProgram,
  registryUser,
  startRegistry,
  type TestRegistry,
  type TestRegistryOptions,
  whyNoRegistry,
} from './testing/registry.ts'

/** A store in memory; `folder` holds the files that `pathOf` hands out. */
export function openMemoryStore(folder: string): Store {
  return storeOn(memoryDriver(), localDriver(folder, { parents: true, layout: 'digest' }))
}
