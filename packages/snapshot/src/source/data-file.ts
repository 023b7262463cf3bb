import { lstat, stat } from 'node:fs/promises'
import { MillraceError } from '@millrace/contract'
import type { FileFormat } from '@millrace/tables'

/** The format that a name's ending tells, `undefined` for files that are not data. */
export function formatOfName(name: string): FileFormat | undefined {
  if (/\.(parquet|pq)$/i.test(name)) return 'parquet'
  return /\.(csv|tsv|txt)(\.gz)?$/i.test(name) ? 'csv' : undefined
}

/** Hidden files, marks of Spark (`_SUCCESS`), and what editors and transfers have not finished. */
export function isLeftOut(name: string): boolean {
  if (/^\.|^~\$|~$|\.(tmp|temp|part|partial|crdownload|filepart|swp|inprogress)$/i.test(name)) return true
  return name.startsWith('_') && formatOfName(name) === undefined
}

export type Kind = 'file' | 'folder' | 'absent'

/**
 * What stands at a path: a link counts as the file it leads to, and as nothing else (MR2004). MR2002 where the system
 * refuses to say.
 */
export async function kindOf(path: string): Promise<Kind> {
  try {
    const own = await lstat(path)
    if (own.isDirectory()) return 'folder'
    const target = own.isSymbolicLink() ? await stat(path) : own
    if (target.isFile()) return 'file'
    throw notAFile(path, target.isDirectory() ? 'a link to a folder' : 'a pipe, a socket or a device')
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 'absent'
    throw unreadable(path, error)
  }
}

export function notAFile(file: string, kind: string): MillraceError {
  return new MillraceError('MR2004', { file, kind }, { where: { file } })
}

/** MR2002 for what the file system said; other errors as they are. */
export function unreadable(file: string, error: unknown): unknown {
  const errno = errnoOf(error)
  if (errno === undefined || error instanceof MillraceError) return error
  return new MillraceError('MR2002', { file, errno }, { where: { file }, cause: error })
}

export function errnoOf(error: unknown): string | undefined {
  const code = error instanceof Error && !(error instanceof MillraceError) && 'code' in error && error.code
  return typeof code === 'string' ? code : undefined
}
