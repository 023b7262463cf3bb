import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * An empty folder below `.millrace/work`, named after its process. Folders of processes that are gone (killed, power
 * cut) are removed on the way.
 */
export async function openWorkFolder(
  scratch: string,
  name: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const work = join(scratch, 'work')
  await mkdir(work, { recursive: true })
  for (const left of await readdir(work)) {
    const pid = Number(left.split('.').at(-1))
    if (!isAlive(pid)) await rm(join(work, left), { recursive: true, force: true })
  }
  const folder = join(work, `${name}.${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
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
