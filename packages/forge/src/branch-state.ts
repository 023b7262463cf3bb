import type { Git } from './git.ts'

/** A proposal's branch against main and the change that it should hold. */
export interface BranchState {
  /** Merging it into main's tip gives exactly this change. */
  isSame: boolean
  /** Main has not touched what it changes, so it can be merged. */
  isMergeable: boolean
}

/**
 * Compares a branch's tip with main's. The branch may have left main long ago, or have taken main in by the button
 * "Update branch": what counts is what it changes since their last common commit, and that main left that alone.
 */
export async function readBranchState(
  git: Git,
  { tip, base, files }: { tip: string; base: string; files: ReadonlyMap<string, string | undefined> },
): Promise<BranchState> {
  const left = (await git.ask(['merge-base', tip, base]))?.trim()
  if (left === undefined) return { isSame: false, isMergeable: false }
  const changed = await changedBetween(git, left, tip)
  const byMain = new Set(left === base ? [] : await changedBetween(git, left, base))
  const isMergeable = changed.length > 0 && !changed.some(path => byMain.has(path))
  const isWhole = changed.length === files.size && changed.every(path => files.has(path))
  if (!isMergeable || !isWhole) return { isSame: false, isMergeable }
  for (const [path, text] of files) {
    if ((await git.ask(['show', `${tip}:${path}`])) !== text) return { isSame: false, isMergeable }
  }
  return { isSame: true, isMergeable }
}

async function changedBetween(git: Git, from: string, to: string): Promise<string[]> {
  const out = await git.run(['diff', '--name-only', '--no-renames', '-z', from, to])
  return out.split('\0').filter(Boolean)
}
