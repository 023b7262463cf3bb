import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256, TreeRef } from '@millrace/contract'
import type { Store } from '@millrace/store'
import { modelFolder } from './live-state.ts'
import { folderDigest, verifyFolder } from './verify-folder.ts'

/**
 * Takes a model out of the store into the state folder and returns its folder (absolute). Files that are already
 * there are hashed and taken again when they are not what they should be.
 */
export async function checkoutModel(store: Store, model: TreeRef, stateFolder: string): Promise<string> {
  const folder = join(stateFolder, modelFolder(model.sha256))
  const found = await folderDigest(folder)
  if (found === model.sha256) return folder
  await mkdir(join(stateFolder, 'models'), { recursive: true })
  const fresh = `${folder}.${process.pid}.tmp`
  await rm(fresh, { recursive: true, force: true })
  await store.checkout(model, fresh)
  await verifyFolder(fresh, model.sha256)
  if (found !== 'none') await rm(folder, { recursive: true, force: true })
  try {
    await rename(fresh, folder)
  } catch (error) {
    // Another deployment of the same model was faster: its files stand, if they are the model's.
    await rm(fresh, { recursive: true, force: true })
    if ((await folderDigest(folder)) !== model.sha256) throw error
  }
  return folder
}

/** Removes models that are not in `keep`, and what killed runs left half-written; not what another one is writing. */
export async function tidyState(stateFolder: string, keep: readonly Sha256[]): Promise<void> {
  const models = join(stateFolder, 'models')
  const old = (await readdir(models))
    .filter(name => !keep.includes(name) && !isBeingWritten(name))
    .map(name => join(models, name))
  const halves = (await readdir(stateFolder)).filter(name => name.endsWith('.tmp') && !isBeingWritten(name))
  for (const path of [...old, ...halves.map(name => join(stateFolder, name))]) {
    await rm(path, { recursive: true, force: true })
  }
}

/** True for `<name>.<pid>.tmp` of another process that runs. */
function isBeingWritten(name: string): boolean {
  const pid = Number(/\.(\d+)\.tmp$/.exec(name)?.[1] ?? 0)
  if (pid === 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
