import { type Commit, readCommits, type Signature } from './commits.ts'
import { git, gitResult } from './git.ts'
import type { MergeMethod } from './ruleset.ts'

/** What a merge makes a commit of. */
export interface MergeContent {
  base: string
  head: string
  message: string
  author: Signature
}

/** GitHub itself commits what it merges. */
const GITHUB = { name: 'GitHub', email: 'noreply@github.com' }

/** Tree of the three-way merge of two commits, or `undefined` where they conflict. */
async function mergedTree(gitDir: string, ours: string, theirs: string): Promise<string | undefined> {
  const args = ['merge-tree', '--write-tree', '--no-messages', '--allow-unrelated-histories', ours, theirs]
  const { stdout, exit } = await gitResult(gitDir, args, { exits: [0, 1] })
  return exit === 0 ? stdout.split('\n')[0] : undefined
}

async function commitTree(
  gitDir: string,
  content: { tree: string; parents: readonly string[]; message: string; author: Signature; date: string },
): Promise<string> {
  const { author } = content
  return await git(
    gitDir,
    ['commit-tree', content.tree, ...content.parents.flatMap(parent => ['-p', parent])],
    {
      input: content.message,
      env: {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: GITHUB.name,
        GIT_COMMITTER_EMAIL: GITHUB.email,
        GIT_COMMITTER_DATE: content.date,
      },
    },
  )
}

/**
 * The commit that a method makes of a pull request, not yet on any branch; `undefined` where head and base conflict.
 * Merge keeps both histories, squash makes one commit on base, rebase puts every commit of head anew on base.
 */
export async function mergeCommits(
  gitDir: string,
  method: MergeMethod,
  content: MergeContent,
): Promise<string | undefined> {
  const { base, head, author } = content
  if (method === 'rebase') return await rebase(gitDir, content)
  const tree = await mergedTree(gitDir, base, head)
  if (tree === undefined) return undefined
  const parents = method === 'merge' ? [base, head] : [base]
  return await commitTree(gitDir, { tree, parents, message: content.message, author, date: author.date })
}

async function rebase(gitDir: string, content: MergeContent): Promise<string | undefined> {
  const commits = (
    await readCommits(gitDir, ['--no-merges', `${content.base}..${content.head}`])
  ).toReversed()
  let tip = content.base
  for (const commit of commits) {
    const tree = await pickedTree(gitDir, tip, commit)
    if (tree === undefined) return undefined
    const { author, message } = commit
    tip = await commitTree(gitDir, { tree, parents: [tip], message, author, date: content.author.date })
  }
  return tip
}

/**
 * Tree of a commit's change put on another commit. `git merge-tree` of 2.38 chooses the merge base itself, so three
 * commits without history but this one are made for it.
 */
async function pickedTree(gitDir: string, onto: string, commit: Commit): Promise<string | undefined> {
  const parent = commit.parents[0]
  const emptyTree = await git(gitDir, ['hash-object', '-w', '-t', 'tree', '/dev/null'])
  const { author } = commit
  const stand = async (tree: string, parents: string[]): Promise<string> =>
    await commitTree(gitDir, { tree, parents, message: 'pick', author, date: author.date })
  const before = await stand(parent === undefined ? emptyTree : `${parent}^{tree}`, [])
  const ours = await stand(`${onto}^{tree}`, [before])
  const theirs = await stand(commit.tree, [before])
  return await mergedTree(gitDir, ours, theirs)
}
