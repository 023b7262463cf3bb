import { git, gitResult } from './git.ts'

/** Who stands on a commit, and when: `date` is ISO 8601. */
export interface Signature {
  name: string
  email: string
  date: string
}

export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  message: string
}

export interface ChangedFile {
  path: string
  status: 'added' | 'modified' | 'removed'
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f')

/** Commits that `git rev-list` would give for these arguments (options and commit ids), newest first. */
export async function readCommits(gitDir: string, revisions: readonly string[]): Promise<Commit[]> {
  const text = await git(gitDir, ['log', '-z', `--format=${FORMAT}`, ...revisions])
  return text
    .split('\0')
    .filter(entry => entry !== '')
    .map(entry => {
      const [sha, tree, parents, an, ae, ad, cn, ce, cd, message] = entry.split('\x1f') as string[]
      return {
        sha: sha!,
        tree: tree!,
        parents: parents!.split(' ').filter(parent => parent !== ''),
        author: { name: an!, email: ae!, date: ad! },
        committer: { name: cn!, email: ce!, date: cd! },
        message: message!.trimEnd(),
      }
    })
}

/** The commit that a name stands for, or `undefined`. */
export async function resolveCommit(gitDir: string, name: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const { stdout, exit } = await gitResult(gitDir, args, { exits: [0, 1, 128] })
  return exit === 0 ? stdout : undefined
}

/** Files that differ between two trees; `undefined` is the empty tree. */
export async function changedFiles(
  gitDir: string,
  before: string | undefined,
  after: string,
): Promise<ChangedFile[]> {
  const from = before ?? (await git(gitDir, ['hash-object', '-t', 'tree', '/dev/null']))
  const text = await git(gitDir, ['diff-tree', '-r', '-z', '--name-status', '--no-renames', from, after])
  const parts = text.split('\0')
  const files: ChangedFile[] = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const letter = parts[index]!
    const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified'
    files.push({ path: parts[index + 1]!, status })
  }
  return files
}

/** True when the first commit is in the history of the second. */
export async function isAncestor(gitDir: string, ancestor: string, of: string): Promise<boolean> {
  const { exit } = await gitResult(gitDir, ['merge-base', '--is-ancestor', ancestor, of], { exits: [0, 1] })
  return exit === 0
}

export async function mergeBase(gitDir: string, one: string, other: string): Promise<string | undefined> {
  const { stdout, exit } = await gitResult(gitDir, ['merge-base', one, other], { exits: [0, 1] })
  return exit === 0 ? stdout : undefined
}

/** Text of a file at a commit, or `undefined`. */
export async function readFileAt(gitDir: string, commit: string, path: string): Promise<string | undefined> {
  const args = ['cat-file', 'blob', `${commit}:${path}`]
  const { stdout, exit } = await gitResult(gitDir, args, { exits: [0, 128] })
  return exit === 0 ? stdout : undefined
}
