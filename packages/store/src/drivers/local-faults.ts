import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { errnoOf } from '../errno.ts'

/** Says what the file system said in terms of the store: MR1305 when it is full, MR1301 for everything else. */
export function storeFaults(root: string, location: string) {
  return async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      const errno = errnoOf(error)
      if (errno === undefined) throw error
      if (errno === 'ENOSPC' || errno === 'EDQUOT') {
        throw new MillraceError('MR1305', { location, what, errno, folder: root }, { cause: error })
      }
      throw new MillraceError('MR1301', { location, problem: problemOf(error as Error) }, { cause: error })
    }
  }

  function problemOf(error: Error): string {
    const code = errnoOf(error)
    const isRoot = 'path' in error && error.path === root
    if (code === 'ENOENT' && isRoot && !existsSync(dirname(root)))
      return `The folder ${dirname(root)} does not exist.`
    return `${error.message}.`
  }
}
