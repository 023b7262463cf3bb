import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import type { NewFile } from './template.ts'

/** Writes a new project's files; refuses before the first one when any of them is there already (MR4008). */
export async function writeProject(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) {
    if (await exists(join(folder, path))) throw new MillraceError('MR4008', { path: join(folder, path) })
  }
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes, { flag: 'wx' })
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return true
    throw error
  }
}
