import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { checkTreePath, MillraceError } from '@millrace/contract'
import { errnoOf } from './errno.ts'
import { notAFile } from './read-source.ts'

/**
 * Paths of all files below a folder, relative with "/", in code-unit order. Empty folders leave no trace, as in
 * DVC. A link or a device is MR1308, a name that can't stand in a tree MR1201, a folder that can't be read MR1307.
 */
export async function listFolder(folder: string): Promise<string[]> {
  const paths: string[] = []
  const open = ['']
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of await entriesOf(join(folder, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      // Bytes that are no UTF-8 come as U+FFFD, and then no file answers to the name.
      if (path.includes('\ufffd')) throw new MillraceError('MR1201', { path: JSON.stringify(path) })
      checkTreePath(path)
      if (entry.isDirectory()) open.push(path)
      else if (entry.isFile()) paths.push(path)
      else throw notAFile(join(folder, path), entry)
    }
  }
  return paths.sort()
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (errnoOf(error) === undefined) throw error
    throw new MillraceError(
      'MR1307',
      { path: folder, problem: `${(error as Error).message}.` },
      { cause: error },
    )
  }
}
