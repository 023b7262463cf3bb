import { join, resolve } from 'node:path'
import type { Driver } from './driver.ts'
import { type LocalOptions, localDriver } from './drivers/local.ts'
import { openRegistryDriver, type RegistryPlace, type RegistryStoreConfig } from './drivers/open-registry.ts'
import { overlayDriver } from './drivers/overlay.ts'
import type { Store } from './store.ts'
import { storeOn } from './store-on.ts'

/** The store's part of the config, as it was written or defaulted. */
export type StoreConfig = { driver: 'local'; path: string } | RegistryStoreConfig

/** What a store is opened with beside its config. */
export interface StorePlaces {
  /** What relative paths are relative to. */
  projectRoot: string
  home: string
  /** Folder for copies that may be lost at any time. Default: `~/.cache/millrace`. */
  cache?: string
  /** Where docker's configuration and tokens are looked for. Default: nowhere. */
  env?: Readonly<Record<string, string | undefined>>
  /** The repository whose store it is, on a server such as GitHub. */
  registry?: RegistryPlace
  /** Folder that takes everything that is written; the store itself is only read. */
  overlay?: string
}

/**
 * Opens the store that the config names; nothing is touched before the first use. A path below "~" may lack
 * folders, which the first write makes; any other must have its parent. MR1323 when a registry's repository can't be
 * known.
 */
export function openStore(config: StoreConfig, places: StorePlaces): Store {
  const driver = openDriver(config, places)
  const all = places.overlay ? overlayDriver(upperDriver(places.overlay), driver) : driver
  return storeOn(all, all.abilities.files ? undefined : cacheDriver(places))
}

/** A store in a folder, in DVC 3's layout: a local DVC remote that both can read. */
export function openLocalStore(root: string, options?: Pick<LocalOptions, 'parents'>): Store {
  return storeOn(localDriver(root, options))
}

function openDriver(config: StoreConfig, { projectRoot, home, env = {}, registry }: StorePlaces): Driver {
  if (config.driver === 'oci') return openRegistryDriver(config, { env, home, registry })
  const below = /^~(?:[/\\]|$)/.exec(config.path)
  return below
    ? localDriver(join(home, config.path.slice(below[0].length)), { parents: true })
    : localDriver(resolve(projectRoot, config.path))
}

const upperDriver = (folder: string) => localDriver(folder, { parents: true })

/** Copies by digest, verified whenever they are read. */
function cacheDriver({ cache, home }: StorePlaces): Driver {
  const folder = join(cache ?? join(home, '.cache', 'millrace'), 'blobs')
  return localDriver(folder, { parents: true, layout: 'digest' })
}
