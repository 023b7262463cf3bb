import { join, resolve } from 'node:path'
import { type LocalOptions, localDriver } from './drivers/local.ts'
import type { Store } from './store.ts'
import { storeOn } from './store-on.ts'

/** The store's part of the config, as it was written or defaulted. */
interface StoreConfig {
  driver: 'local'
  path: string
}

/** What relative paths are relative to. */
export interface StorePlaces {
  projectRoot: string
  home: string
}

/**
 * Opens the store that the config names; nothing is touched before the first use. A path below "~" may lack
 * folders, which the first write makes; any other must have its parent.
 */
export function openStore(config: StoreConfig, { projectRoot, home }: StorePlaces): Store {
  const below = /^~(?:[/\\]|$)/.exec(config.path)
  return below
    ? openLocalStore(join(home, config.path.slice(below[0].length)), { parents: true })
    : openLocalStore(resolve(projectRoot, config.path))
}

/** A store in a folder, in DVC 3's layout: a local DVC remote that both can read. */
export function openLocalStore(root: string, options?: LocalOptions): Store {
  return storeOn(localDriver(root, options))
}
