import { access, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bug } from '@millrace/contract'

/** A file to write, by its path in the new project. */
export interface NewFile {
  path: string
  bytes: Uint8Array
}

/**
 * Where templates are: beside the package's code when it is published, at the repository's top in a checkout, also seen
 * from the bundle of the action.
 */
const places = ['../../templates', '../../../../templates', '../../../templates']

/** Never part of a template: what its use leaves behind. */
const LEFT = new Set(['.venv', '__pycache__', 'node_modules', '.millrace'])

/** All files of a template, sorted by path. */
export async function readTemplate(
  name: string,
  only: (path: string) => boolean = () => true,
): Promise<NewFile[]> {
  const folder = await findTemplate(name)
  const files: NewFile[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const full = join(entry.parentPath, entry.name)
    const path = relative(folder, full).split('\\').join('/')
    if (path.split('/').some(part => LEFT.has(part)) || !only(path)) continue
    files.push({ path, bytes: await readFile(full) })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function findTemplate(name: string): Promise<string> {
  for (const place of places) {
    const folder = fileURLToPath(new URL(`${place}/${name}`, import.meta.url))
    try {
      await access(folder)
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw bug(`template ${name} is not part of this installation`)
}
