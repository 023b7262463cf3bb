import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { toolsFolder } from './tools-folder.ts'

export const DVC_VERSION = '3.67.0'

/** Real DVC, for tests and benches. */
export interface Dvc {
  version: string
  /** Runs `dvc …args` in a folder and returns its stdout; a failure carries its output. */
  run(folder: string, ...args: string[]): Promise<string>
}

const exec = promisify(execFile)

/**
 * DVC in a virtual environment of its own, installed from PyPI when it isn't there (about a minute). Throws what
 * pip said when it can't be had.
 */
export async function installDvc(tools = toolsFolder()): Promise<Dvc> {
  const folder = join(tools, `dvc-${DVC_VERSION}`)
  const bin = join(folder, 'bin')
  // A virtual environment can't be moved, so a mark at the end says that it is whole.
  const mark = join(folder, 'installed')
  if ((await readFile(mark, 'utf8').catch(() => '')) !== DVC_VERSION) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(tools, { recursive: true })
    await exec('python3', ['-m', 'venv', folder])
    await exec(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', `dvc==${DVC_VERSION}`])
    await writeFile(mark, DVC_VERSION)
  }
  return {
    version: DVC_VERSION,
    async run(cwd, ...args) {
      const env = { ...process.env, DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: join(cwd, '.dvc', 'site') }
      return (await exec(join(bin, 'dvc'), args, { cwd, env, maxBuffer: 1 << 26 })).stdout
    },
  }
}
