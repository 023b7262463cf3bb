import { realpath, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { MillraceError } from '@millrace/contract'

/**
 * The folder to work in: below the workspace, through symbolic links too (MR4106), and there (MR4107). Absolute, with
 * all links followed.
 */
export async function workingFolder(workspace: string, path: string): Promise<string> {
  const top = await realpath(workspace)
  const asked = resolve(top, path)
  if (!isBelow(top, asked)) throw new MillraceError('MR4106', { path, workspace })
  const folder = await realOf(asked)
  if (folder === undefined) throw new MillraceError('MR4107', { path, workspace })
  if (!isBelow(top, folder)) throw new MillraceError('MR4106', { path, workspace })
  if (!(await stat(folder)).isDirectory()) throw new MillraceError('MR4107', { path, workspace })
  return folder
}

function isBelow(top: string, path: string): boolean {
  const way = relative(top, path)
  return way === '' || (way.split(/[\\/]/)[0] !== '..' && resolve(top, way) === path)
}

async function realOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // The last: a path with a NUL, which no system takes.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') return undefined
    throw error
  }
}
