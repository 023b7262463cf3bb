import type { ActionHost } from '../action-host.ts'
import { isThere } from '../is-there.ts'
import { type KeptFolder, keepFolder } from './kept-folders.ts'

/**
 * Brings a folder back from the cache of GitHub, and has it saved after the job where there was none. Caches are for
 * speed: where they do not work the step says so and goes on. `undefined` where there is no cache service.
 */
export async function restoreCache(
  host: ActionHost,
  { key, path }: KeptFolder,
): Promise<'restored' | 'missing' | undefined> {
  if (!host.env['ACTIONS_RUNTIME_TOKEN']) return undefined
  if (await isThere(path)) return 'restored'
  const found = await host.log.commands(() =>
    host.lend(async () => {
      const cache = await import('@actions/cache')
      if (!cache.isFeatureAvailable()) return 'off'
      // A failure of the service is a warning of the library's own, and no key.
      return cache.restoreCache([path], key)
    }),
  )
  if (found === 'off') return undefined
  if (found !== undefined) return 'restored'
  await keepFolder(host, { key, path })
  return 'missing'
}
