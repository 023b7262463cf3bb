import { access, constants, mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder for tools, environments and runtime packages: what MILLRACE_CACHE says; else, where nothing that another
 * job left may be used (`fresh`), the job's own; else the runner's tool cache, or the user's where that can not be
 * written.
 */
export async function toolFolder(env: Environment, { fresh }: { fresh: boolean }): Promise<string> {
  const { MILLRACE_CACHE: said, RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: tools } = env
  const home = join(env['HOME'] || homedir(), '.cache/millrace')
  const places = [
    said,
    fresh && temp ? join(temp, 'millrace') : undefined,
    tools ? join(tools, 'millrace') : undefined,
  ]
  for (const place of places) if (place && (await canWrite(place))) return place
  return home
}

async function canWrite(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false
    throw error
  }
}
