import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { provideRuntime, type RuntimePackage, sha256 } from '@millrace/contract'
import type { ActionHost } from '../action-host.ts'
import type { Step } from '../open-step.ts'
import { toolFolder } from './tool-folder.ts'

/** Folders of `actions/engine/runtime`, each with a lock for one package. */
export const locks: Readonly<Record<RuntimePackage, string>> = {
  '@duckdb/node-api': 'duckdb',
  'onnxruntime-web': 'onnxruntime',
}

/**
 * What ships a model takes nothing that another job could have written: it installs afresh, into the job's own folder,
 * and restores no cache.
 */
const FRESH = ['deploy']

/** Lets packages be installed where a verb first needs them. Returns the folder of tools and environments. */
export async function openRuntime(host: ActionHost, { target }: Pick<Step, 'target'>): Promise<string> {
  const fresh = FRESH.includes(target.verb)
  const cache = await toolFolder(host.env, { fresh })
  if (host.env['MILLRACE_RUNTIME']) return cache
  const installs = new Map<RuntimePackage, Promise<string>>()
  provideRuntime(name => {
    const going = installs.get(name) ?? install(host, { name, cache, fresh })
    installs.set(name, going)
    return going
  })
  return cache
}

/** Folder of a package's lock, and the folder below `millrace-runtime` that lock and machine name. */
export async function placeOf(
  engine: string,
  name: RuntimePackage,
): Promise<{ locked: string; folder: string }> {
  const locked = join(engine, 'runtime', locks[name])
  const digest = sha256(await readFile(join(locked, 'package-lock.json'))).slice(0, 16)
  return { locked, folder: `${locks[name]}-${digest}-${process.platform}-${process.arch}` }
}

async function install(
  host: ActionHost,
  { name, cache, fresh }: { name: RuntimePackage; cache: string; fresh: boolean },
): Promise<string> {
  const { locked, folder } = await placeOf(host.engine, name)
  const { buildRuntime } = await import('./build-runtime.ts')
  return buildRuntime(host, { name, locked, cache, folder, fresh })
}
