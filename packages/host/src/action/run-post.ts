import type { ActionHost } from './action-host.ts'
import { readKept } from './cache/kept-folders.ts'
import { isThere } from './is-there.ts'

/** After the job's last step: saves what the step left to be kept. That a cache is not saved is a warning. */
export async function runPost(host: ActionHost): Promise<number> {
  const { core, lend } = host
  for (const { key, path } of readKept(host)) {
    // The step may have found what it needed elsewhere, or failed before it filled the folder.
    if (!(await isThere(path))) continue
    await lend(async () => {
      const { saveCache } = await import('@actions/cache')
      try {
        await saveCache([path], key)
      } catch (error) {
        core.warning(`${key}: ${error instanceof Error ? error.message : String(error)}`, {
          title: 'The cache was not saved; the next run is slower',
        })
      }
    })
  }
  return 0
}
