import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { askProgram } from './ask-program.ts'
import type { Check } from './check.ts'
import { compareVersions, versionIn } from './versions.ts'

const OLDEST = [0, 5]

/** uv: on PATH, or kept below the cache, or to be installed there through python3 when a model is trained. */
export const uvCheck: Check = async ({ root, env, cache }) => {
  const name = 'uv'
  const { exitCode, stdout } = await askProgram(['uv', '--version'], { cwd: root, env })
  const version = exitCode === 0 ? versionIn(stdout) : undefined
  if (version && compareVersions(version, OLDEST) >= 0)
    return [{ name, state: 'ok', seen: version.join('.') }]
  const tools = join(cache, 'tools')
  const old = version ? `${version.join('.')} on PATH is too old, ` : 'not on PATH, '
  const kept = (await foldersIn(tools))
    .filter(folder => folder.startsWith('uv-'))
    .sort()
    .at(-1)
  if (kept !== undefined) return [{ name, state: 'ok', seen: `${old}${kept.slice(3)} in ${tools}` }]
  const seen = `${old}will be installed into ${tools}`
  if ((await askProgram(['python3', '--version'], { cwd: root, env })).exitCode === 0)
    return [{ name, state: 'ok', seen }]
  const fix = 'Install uv: https://docs.astral.sh/uv/getting-started/installation/'
  return [{ name, state: 'missing', seen: `${old}and without python3 it can not be installed`, fix }]
}

async function foldersIn(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
