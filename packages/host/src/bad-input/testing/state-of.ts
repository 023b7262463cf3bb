import { lstatSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '@millrace/contract'
import type { Ground } from './prepared-project.ts'

/** All that a refused command has to leave as it was: by path or ref, the digest. */
export interface State {
  /** main's tip, branches, tags, HEAD: files of Git. */
  git: Record<string, string>
  /** Proposals, issues, reports, unfinished work, and what serves. */
  scratch: Record<string, string>
  /** Blobs, trees, records, hints: every file. */
  store: Record<string, string>
  /** The project's own files, pointers among them. */
  project: Record<string, string>
}

export async function stateOf({ root, top }: Pick<Ground, 'root' | 'top'>): Promise<State> {
  return {
    git: await filesBelow(join(root, '.git'), path => /^(HEAD|packed-refs|refs\/.*)$/.test(path)),
    // Digests of source files by size and time are a cache, which any run may fill.
    scratch: await filesBelow(join(root, '.millrace'), path => !path.startsWith('hints/')),
    store: await filesBelow(join(top, 'store')),
    project: await filesBelow(root, path => !/^\.(git|millrace)\//.test(path)),
  }
}

async function filesBelow(folder: string, keep: (path: string) => boolean = () => true) {
  const files: Record<string, string> = {}
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return files
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1)
    if (entry.isFile() && keep(path)) files[path] = sha256(await readFile(join(folder, path)))
  }
  return files
}
