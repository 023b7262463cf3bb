import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from './git.ts'

/** Where a project's code is read from: the work tree, or a commit. Paths are relative to the project. */
export interface SourceTree {
  /** `work tree`, or the commit. */
  readonly name: string
  /** Bytes of a file; `undefined` when it is not there. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Files below a folder that Git tracks or would track, sorted. */
  list(folder: string): Promise<string[]>
}

/** Reads a commit, or the work tree where none is named. */
export function openSource(git: Git, root: string, commit?: string): SourceTree {
  return commit === undefined ? workTree(git, root) : commitTree(git, commit)
}

function workTree(git: Git, root: string): SourceTree {
  return {
    name: 'work tree',
    async read(path) {
      try {
        return await readFile(join(root, path))
      } catch (error) {
        // A folder in its place is no file either: a commit says the same of it.
        if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
          return undefined
        throw error
      }
    },
    async list(folder) {
      const out = await git.run([
        'ls-files',
        '-z',
        '--cached',
        '--others',
        '--exclude-standard',
        '--',
        folder,
      ])
      return [...new Set(out.split('\0').filter(Boolean))].sort()
    },
  }
}

function commitTree(git: Git, commit: string): SourceTree {
  return {
    name: commit,
    read: path => git.bytes(`${commit}:./${path}`),
    async list(folder) {
      const out = await git.run(['ls-tree', '-r', '--name-only', '-z', commit, '--', folder])
      return out.split('\0').filter(Boolean).sort()
    },
  }
}
