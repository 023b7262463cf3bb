import { MillraceError } from '@millrace/contract'
import type { Git } from '../git.ts'

/** What a host of pull requests asks of the bare repository behind it. */
export interface BareRepository {
  tip(branch: string): Promise<string>
  /** Paths that a head changes since it left a branch. */
  changed(base: string, head: string): Promise<string[]>
  /** Merges into a branch; the new commit. MR1129 where they conflict. */
  merge(of: { base: string; head: string; subject: string; method: 'merge' | 'squash' }): Promise<string>
}

const PERSON = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

export function bareRepository(git: Git): BareRepository {
  const tip = async (branch: string) =>
    (await git.run(['rev-parse', '--verify', `refs/heads/${branch}`])).trim()
  return {
    tip,
    async changed(base, head) {
      const out = await git.run(['diff', '--name-only', '--no-renames', '-z', `refs/heads/${base}...${head}`])
      return out.split('\0').filter(Boolean).sort()
    },
    async merge({ base, head, subject, method }) {
      const before = await tip(base)
      const tree = (await git.ask(['merge-tree', '--write-tree', before, head]))?.trim()
      if (tree === undefined) {
        throw new MillraceError('MR1129', { number: 0, url: '', problem: `${head} and ${base} conflict.` })
      }
      const parents = method === 'merge' ? ['-p', before, '-p', head] : ['-p', before]
      const commit = (await git.run(['commit-tree', tree, ...parents, '-m', subject], PERSON)).trim()
      await git.run(['update-ref', `refs/heads/${base}`, commit, before])
      return commit
    },
  }
}
