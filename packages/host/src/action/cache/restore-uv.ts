import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonDigest, sha256 } from '@millrace/contract'
import type { ActionHost } from '../action-host.ts'
import type { Step } from '../open-step.ts'
import { restoreCache } from './restore-cache.ts'

/** Verbs that build a training environment. Deploying restores nothing that another job could have written. */
const VERBS = ['train', 'run']

/** Brings back uv's cache for the locks of the project: packages that are hundreds of megabytes. */
export async function restoreUv(host: ActionHost, step: Step, path: string): Promise<void> {
  if (!VERBS.includes(step.target.verb) || !host.env['ACTIONS_RUNTIME_TOKEN']) return
  const locks = await digestsOf(step.folder)
  if (locks.length === 0) return
  const key = `millrace-uv-${process.platform}-${process.arch}-${jsonDigest(locks).slice(0, 16)}`
  host.log.commands(() => host.core.startGroup('Packages of the training environment'))
  await restoreCache(host, { key, path })
  host.log.commands(() => host.core.endGroup())
}

/** Digests of `uv.lock` in the folder and in the folders in it, sorted. */
async function digestsOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const places = [
    folder,
    ...entries
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(entry => join(folder, entry.name)),
  ]
  const locks = await Promise.all(places.map(place => readIfThere(join(place, 'uv.lock'))))
  return locks.flatMap(lock => (lock ? [sha256(lock)] : [])).toSorted()
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
