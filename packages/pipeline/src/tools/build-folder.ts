import { randomUUID } from 'node:crypto'
import { access, mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openWorkFolder } from '../work-folder.ts'

/**
 * A folder of the cache that is there as a whole or not at all: `build` fills an empty one aside, a rename gives it
 * its name. Where another process was faster, its folder stands and ours goes.
 */
export async function buildFolder(
  cache: string,
  path: readonly [string, string],
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const target = join(cache, ...path)
  if (await isThere(target)) return target
  const aside = await openWorkFolder(cache, `${path[1]}-${randomUUID().slice(0, 8)}`)
  try {
    await build(aside.folder)
    await mkdir(dirname(target), { recursive: true })
    await rename(aside.folder, target)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  } finally {
    await aside.remove()
  }
  return target
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
