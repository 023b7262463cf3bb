import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { MillraceError } from '@millrace/contract'

const PROGRAM = 'docker-registry'
const exec = promisify(execFile)

/** Where the registry's program may come from, the first that has it. */
const places: readonly ((tools: string) => Promise<string | undefined>)[] = [onPath, kept, fromDebian]

/**
 * The distribution project's registry: on PATH, in the tools folder, or Debian's package unpacked there without being
 * installed. MR5002 when none of them has it.
 */
export async function findRegistry(tools: string): Promise<string> {
  for (const place of places) {
    const path = await place(tools)
    if (path !== undefined) return path
  }
  throw new MillraceError('MR5002')
}

async function onPath(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  for (const folder of folders) if (await isThere(join(folder, PROGRAM))) return join(folder, PROGRAM)
  return undefined
}

async function kept(tools: string): Promise<string | undefined> {
  const path = join(tools, PROGRAM, 'usr', 'bin', PROGRAM)
  return (await isThere(path)) ? path : undefined
}

async function fromDebian(tools: string): Promise<string | undefined> {
  await mkdir(tools, { recursive: true })
  const folder = await mkdtemp(join(tools, `.${PROGRAM}-`))
  try {
    await exec('apt-get', ['download', PROGRAM], { cwd: folder })
    const [file] = await readdir(folder)
    await exec('dpkg', ['-x', join(folder, file!), join(folder, 'unpacked')])
    await rename(join(folder, 'unpacked'), join(tools, PROGRAM)).catch(async (error: unknown) => {
      // Somebody else may have been faster.
      if ((await kept(tools)) === undefined) throw error
    })
    return await kept(tools)
  } catch (error) {
    throw new MillraceError('MR5002', {}, { cause: error })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}
