import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** An empty folder below `.millrace/work`, named after its process; folders of dead processes go on the way. */
export async function openWorkFolder(
  scratch: string,
  name: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  await clearWorkFolders(scratch)
  const folder = join(scratch, 'work', `${name}.${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Removes the folders of processes that are gone: killed, or ended by a power cut. */
export async function clearWorkFolders(scratch: string): Promise<void> {
  const work = join(scratch, 'work')
  for (const left of await listFolder(work)) {
    const pid = Number(left.split('.').at(-1))
    if (!isAlive(pid)) await rm(join(work, left), { recursive: true, force: true })
  }
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
