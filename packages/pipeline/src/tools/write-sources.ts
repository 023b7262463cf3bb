import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkTreePath, MillraceError } from '@millrace/contract'
import type { SourceTree } from '@millrace/forge'

/**
 * Files of a folder that count as code: all that Git tracks or would track, except Markdown. Text about a program is
 * free to change; so that it can't decide anything, the program does not get it either.
 */
export async function sourceFiles(source: SourceTree, folder: string): Promise<string[]> {
  return (await source.list(folder)).filter(path => !/\.md$/i.test(path))
}

/** Writes those files of a folder, as the source tree has them, below `target`. A file that is gone is MR3013. */
export async function writeSources(source: SourceTree, folder: string, target: string): Promise<void> {
  for (const path of await sourceFiles(source, folder)) {
    checkTreePath(path)
    const bytes = await source.read(path)
    if (!bytes) throw new MillraceError('MR3013', { path, source: source.name })
    const to = join(target, path.slice(folder.length + 1))
    await mkdir(dirname(to), { recursive: true })
    await writeFile(to, bytes, { mode: isScript(bytes) ? 0o755 : 0o644 })
  }
}

/** A source tree has no modes; what names its interpreter is meant to be run. */
function isScript(bytes: Uint8Array): boolean {
  return bytes[0] === 0x23 && bytes[1] === 0x21
}
