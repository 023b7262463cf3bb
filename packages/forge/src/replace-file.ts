import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a text in a file's place below `.millrace`: readers see the old one or the new one, and two processes that
 * write it at once do not touch each other's. What killed processes left of it goes.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  await removeLeft(folder, basename(path))
  const own = `${path}.new.${process.pid}`
  await writeFile(own, text)
  await rename(own, path)
}

/** Removes `<name>.new.<pid>` of processes that are gone from a folder. */
export async function removeLeft(folder: string, name: string): Promise<void> {
  for (const left of await readdir(folder)) {
    if (!left.startsWith(`${name}.new.`) || isAlive(Number(left.split('.').at(-1)))) continue
    await rm(join(folder, left), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
