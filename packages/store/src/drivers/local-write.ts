import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errnoOf } from '../errno.ts'
import { syncPath } from './local-durable.ts'

interface Write {
  bytes: Uint8Array
  how: 'create' | 'replace'
}

/**
 * Writes a file whole: temporary file, fsync, then rename, or link(2) which fails when the name is taken, then
 * fsync of the folders. False when `create` found the name taken.
 */
export async function writeWhole(temporary: string, path: string, write: Write): Promise<boolean> {
  try {
    const handle = await open(temporary, 'wx', 0o644)
    try {
      await handle.writeFile(write.bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    const created = await mkdir(dirname(path), { recursive: true })
    const won = write.how === 'create' ? await linked(temporary, path) : await renamed(temporary, path)
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      await syncPath(folder)
      // A folder that was there before has its own entry on disk already.
      if (!created || folder.length < created.length || folder === dirname(folder)) break
    }
    return won
  } finally {
    await rm(temporary, { force: true })
  }
}

async function linked(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path)
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

async function renamed(temporary: string, path: string): Promise<boolean> {
  await rename(temporary, path)
  return true
}
