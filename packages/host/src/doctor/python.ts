import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { askProgram } from './ask-program.ts'
import type { Check, Finding } from './check.ts'
import { keepsSpecifier, versionIn } from './versions.ts'

/** python3, against what each training project asks for. uv may find or fetch another one, so nothing is lost yet. */
export const pythonCheck: Check = async ({ root, env, config }) => {
  const { exitCode, stdout } = await askProgram(['python3', '--version'], { cwd: root, env })
  const version = exitCode === 0 ? versionIn(stdout) : undefined
  if (!version) {
    const fix = 'Install Python 3: https://www.python.org/downloads'
    return [{ name: 'Python', state: 'attention', seen: 'python3 is not on PATH', fix }]
  }
  const found = version.join('.')
  const folders = [...new Set([...(config?.models.values() ?? [])].map(model => model.train.project))]
  if (folders.length === 0) return [{ name: 'Python', state: 'ok', seen: found }]
  return Promise.all(folders.map(folder => judge(root, folder, { found, version })))
}

async function judge(
  root: string,
  folder: string,
  { found, version }: { found: string; version: readonly number[] },
): Promise<Finding> {
  const required = await requiredBy(join(root, folder, 'pyproject.toml'))
  if (required === undefined) {
    const fix = `cd ${folder} && uv init --bare && uv lock`
    return {
      name: 'Python',
      state: 'missing',
      seen: `${folder}/pyproject.toml names no requires-python`,
      fix,
    }
  }
  const keeps = keepsSpecifier(version, required)
  const seen = `${found}, ${folder} asks for ${required}`
  if (keeps === true) return { name: 'Python', state: 'ok', seen }
  const fix = keeps === undefined ? `uv python find "${required}"` : `uv python install "${required}"`
  return { name: 'Python', state: 'attention', seen, fix }
}

async function requiredBy(file: string): Promise<string | undefined> {
  try {
    return /^requires-python\s*=\s*["']([^"'\n]+)["']/m.exec(await readFile(file, 'utf8'))?.[1]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
