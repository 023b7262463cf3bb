import { MillraceError, type Name, type Sha256 } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { type FileState, hashFile, stateOf } from './file-state.ts'
import { type Hints, readHints, writeHints } from './hints.ts'
import type { Source } from './list-source.ts'

/**
 * A file that was written this short before it was hashed may be written again without its times showing it (the
 * clock of a file system ticks coarsely), so its digest is not kept. Git calls such entries racy.
 */
const RACY_MS = 2000

/**
 * SHA-256 of each file by name. A file whose state (size, times, inode) is that of an earlier hashing is not read
 * again. Throws MR2005 and MR2006 for files that vanish or change, MR2016 for an empty one, MR2017 for one under two
 * names.
 */
export async function hashSource(
  project: Pick<Project, 'repository' | 'now'>,
  dataset: Name,
  { files }: Source,
): Promise<Record<string, Sha256>> {
  const { scratch } = project.repository
  const known = await readHints(scratch, dataset)
  const next = new Map<string, { state: string; sha256: Sha256 }>()
  const digests: [string, Sha256][] = []
  const seen = new Map<string, string>()
  for (const { name, path } of files) {
    const state = await stateOf(path)
    refuseOdd(path, state, seen)
    const hint = known.get(path)
    if (hint?.state === state.text) {
      next.set(path, hint)
      digests.push([name, hint.sha256])
      continue
    }
    const hashed = project.now().getTime()
    const fresh = await hashFile(path)
    if (fresh.state.touched < hashed - RACY_MS) {
      next.set(path, { state: fresh.state.text, sha256: fresh.sha256 })
    }
    digests.push([name, fresh.sha256])
  }
  if (!isSame(known, next)) await writeHints(scratch, dataset, next)
  return Object.fromEntries(digests)
}

function refuseOdd(path: string, { identity, size }: FileState, seen: Map<string, string>): void {
  if (size === 0) throw new MillraceError('MR2016', { file: path }, { where: { file: path } })
  const first = seen.get(identity)
  if (first !== undefined) throw new MillraceError('MR2017', { first, second: path })
  seen.set(identity, path)
}

function isSame(known: Hints, next: Hints): boolean {
  return known.size === next.size && [...next].every(([path, hint]) => known.get(path)?.state === hint.state)
}
