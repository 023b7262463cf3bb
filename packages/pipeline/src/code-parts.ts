import { MillraceError } from '@millrace/contract'
import type { SourceTree } from '@millrace/forge'
import { explainCode } from './code/code-digest.ts'

/**
 * Code digests by path: token streams for Python and SQL, bytes for the rest. Files must be there (MR3013); a folder
 * stands for every file below it that Git tracks or would track.
 */
export async function codeParts(
  source: SourceTree,
  code: { files?: readonly string[]; folders?: readonly string[] },
): Promise<Record<string, string>> {
  const paths = [...(code.files ?? [])]
  for (const folder of code.folders ?? []) {
    const found = await source.list(folder)
    if (found.length === 0) throw new MillraceError('MR3013', { path: folder, source: source.name })
    paths.push(...found)
  }
  const files = []
  for (const path of [...new Set(paths)].sort()) {
    const bytes = await source.read(path)
    if (!bytes) throw new MillraceError('MR3013', { path, source: source.name })
    files.push({ path, bytes })
  }
  return Object.fromEntries(explainCode(files).map(({ path, digest }) => [path, digest]))
}
