import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { blobRef, MillraceError, type Sha256, treeRef } from '@millrace/contract'

/** Hashes every file of a folder; MR2409 when the folder is not the tree `wanted`. */
export async function verifyFolder(folder: string, wanted: Sha256): Promise<void> {
  const found = await folderDigest(folder)
  if (found !== wanted) throw new MillraceError('MR2409', { folder, found, wanted })
}

/** The sha256 of a folder's tree; `none` where there is no folder. */
export async function folderDigest(folder: string): Promise<Sha256 | 'none'> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  })
  if (items === undefined) return 'none'
  const files = items.filter(item => !item.isDirectory()).map(item => join(item.parentPath, item.name))
  const entries = await Promise.all(
    files.map(async file => ({
      path: relative(folder, file).replaceAll(sep, '/'),
      ...blobRef(await readFile(file)),
    })),
  )
  return treeRef(entries).sha256
}
