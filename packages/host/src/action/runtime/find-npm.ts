import { access, realpath } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { MillraceError } from '@millrace/contract'

/**
 * npm's program, to run with this Node. Places in order: beside the Node that runs (the runner brings both), then what
 * PATH calls npm. MR4109 where neither has one.
 */
export async function findNpm(execPath: string, path: string): Promise<string> {
  const beside = join(dirname(dirname(execPath)), 'lib/node_modules/npm/bin/npm-cli.js')
  const onPath = path.split(delimiter).filter(folder => folder !== '')
  const places = [() => there(beside), ...onPath.map(folder => () => npmOf(join(folder, 'npm')))]
  for (const look of places) {
    const found = await look()
    if (found !== undefined) return found
  }
  throw new MillraceError('MR4109', { beside })
}

/** `npm` on PATH is a link to its program, or a script beside the folder that has it. */
async function npmOf(link: string): Promise<string | undefined> {
  if ((await there(link)) === undefined) return undefined
  const real = await realpath(link)
  if (real.endsWith('npm-cli.js')) return real
  return there(join(dirname(dirname(real)), 'lib/node_modules/npm/bin/npm-cli.js'))
}

async function there(file: string): Promise<string | undefined> {
  try {
    await access(file)
    return file
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return undefined
    throw error
  }
}
