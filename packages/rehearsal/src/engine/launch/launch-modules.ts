import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path of a module of this folder, as processes of a job load it. */
export type LaunchModule = (name: string) => string

/**
 * The modules of this folder for processes of jobs. From sources they are stripped of their types once, below
 * `folder`: Node would do it in each of the many processes, some 50 ms each.
 */
export async function launchModules(folder: string): Promise<LaunchModule> {
  const sources = fileURLToPath(new URL('.', import.meta.url))
  const { stripTypeScriptTypes } = nodeModule as { stripTypeScriptTypes?: (code: string) => string }
  if (!import.meta.url.endsWith('.ts')) return name => join(sources, `${name}.js`)
  if (stripTypeScriptTypes === undefined) return name => join(sources, `${name}.ts`)
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(sources)) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const text = stripTypeScriptTypes(await readFile(join(sources, name), 'utf8'))
    const imports = text.replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.mjs'")
    await writeFile(join(folder, name.replace(/\.ts$/, '.mjs')), imports)
  }
  return name => join(folder, `${name}.mjs`)
}
