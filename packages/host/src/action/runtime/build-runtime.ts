import { join } from 'node:path'
import { buildFolder } from '@millrace/pipeline'
import type { ActionHost } from '../action-host.ts'
import { restoreCache } from '../cache/restore-cache.ts'
import { seconds } from '../io/action-progress.ts'
import { npmInstall } from './npm-install.ts'

export interface RuntimeBuild {
  /** Name in messages. */
  name: string
  /** Folder with package.json and package-lock.json. */
  locked: string
  /** Folder of tools. */
  cache: string
  /** Name that the result gets below `millrace-runtime`; it tells lock and machine. */
  folder: string
  /** Restore nothing. */
  fresh: boolean
}

/**
 * Installs a runtime package, or finds it installed by an earlier step. What @actions/cache keeps is npm's own cache,
 * never the installed files: whatever comes back is compared with the lock's sha512 before a byte of it is unpacked.
 */
export async function buildRuntime(host: ActionHost, build: RuntimeBuild): Promise<string> {
  const { name, locked, cache, folder, fresh } = build
  const { env, log } = host
  return buildFolder(cache, ['millrace-runtime', folder], async target => {
    const started = performance.now()
    const npmCache = join(cache, 'npm', folder)
    const kept = fresh
      ? undefined
      : await restoreCache(host, { key: `millrace-npm-${folder}`, path: npmCache })
    await npmInstall({
      locked,
      target,
      name,
      npmCache: kept && npmCache,
      env,
      line: text => log.quote(text),
    })
    log.say(
      `✓ ${name}: installed${kept === 'restored' ? ' from the cache' : ''}  ${seconds(performance.now() - started)}`,
    )
  })
}
