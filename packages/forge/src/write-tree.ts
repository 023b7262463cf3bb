import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from './git.ts'
import { removeLeft } from './replace-file.ts'

/** Files of a commit that get other texts; `undefined` takes one away. */
export interface TreeChange {
  base: string
  files: ReadonlyMap<string, string | undefined>
  prefix: string
  scratch: string
}

/** Writes the tree of a commit with some files changed, through an index of its own. Paths are the project's. */
export async function writeTree(git: Git, { base, files, prefix, scratch }: TreeChange): Promise<string> {
  await mkdir(scratch, { recursive: true })
  await removeLeft(scratch, 'index')
  const folder = join(scratch, `index.new.${process.pid}`)
  await mkdir(folder, { recursive: true })
  try {
    const index = { GIT_INDEX_FILE: join(folder, 'index') }
    await git.run(['read-tree', base], index)
    for (const [path, text] of files) {
      if (text === undefined) {
        await git.run(['update-index', '--force-remove', '--', path], index)
        continue
      }
      const file = join(folder, 'blob')
      await writeFile(file, text)
      const blob = (await git.run(['hash-object', '-w', '--no-filters', '--', file])).trim()
      await git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${path}`], index)
    }
    return (await git.run(['write-tree'], index)).trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
