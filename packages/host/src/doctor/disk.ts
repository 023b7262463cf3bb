import { statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Check, Finding } from './check.ts'

const GIB = 2 ** 30
const MIB = 2 ** 20

/** Room where the project works and where its store is. */
export const diskCheck: Check = async ({ root, home, config }) => {
  const store = config?.store.driver === 'local' ? config.store.path : undefined
  const path =
    store === undefined ? root : store.startsWith('~') ? join(home, store.slice(1)) : resolve(root, store)
  const places = [...new Set([root, path])]
  const free = await Promise.all(places.map(freeBelow))
  const least = Math.min(...free)
  return [judgeDisk(least, places[free.indexOf(least)] ?? root)]
}

/** Below 200 MB nothing of size is written; below 2 GB a person should know. */
export function judgeDisk(bytes: number, path: string): Finding {
  const seen = bytes < GIB ? `${Math.floor(bytes / MIB)} MB free` : `${(bytes / GIB).toFixed(1)} GB free`
  if (bytes >= 2 * GIB) return { name: 'Disk', state: 'ok', seen }
  return { name: 'Disk', state: bytes < 200 * MIB ? 'missing' : 'attention', seen, fix: `df -h ${path}` }
}

async function freeBelow(path: string): Promise<number> {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error
    }
  }
}
