import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from './run-git.ts'

/**
 * A commit on top of a release in which `uses: $/path`, that GitHub Enterprise Server does not know, names the release's
 * own commit. The same release gives the same commit. Nothing of the work tree is touched.
 */
export function makeGhesCommit(
  root: string,
  { sha, repository, version }: { sha: string; repository: string; version: string },
): { commit: string; changed: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-ghes-'))
  const env = { GIT_INDEX_FILE: join(folder, 'index') }
  try {
    git(root, ['read-tree', sha], { env })
    const actions = git(root, ['ls-tree', '-r', '-z', '--name-only', sha])
      .split('\0')
      .filter(path => /(^|\/)action\.yml$/.test(path))
    const changed = actions.filter(path => {
      const text = `${git(root, ['show', `${sha}:${path}`])}\n`
      const rendered = renderDollarLines(text, `${repository}/`, sha)
      if (rendered === text) return false
      const blob = git(root, ['hash-object', '-w', '--stdin'], { input: rendered })
      git(root, ['update-index', '--cacheinfo', `100644,${blob},${path}`], { env })
      return true
    })
    const tree = git(root, ['write-tree'], { env })
    const date = git(root, ['show', '-s', '--format=%cI', sha])
    const who = { NAME: 'Millrace', EMAIL: 'millrace@users.noreply.github.com', DATE: date }
    const people = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap(role =>
        Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
      ),
    )
    const message = `${version} for GitHub Enterprise Server`
    return { commit: git(root, ['commit-tree', tree, '-p', sha, '-m', message], { env: people }), changed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes `uses: $/path` as `uses: owner/name/path@sha`. */
function renderDollarLines(text: string, before: string, sha: string): string {
  return text.replaceAll(
    /^(\s*(?:- )?uses: )\$\/(\S+)$/gm,
    (_, key: string, path: string) => `${key}${before}${path}@${sha}`,
  )
}

/** A file that holds a tag with all that leads to it: `git clone` and `git push` work from it without a network. */
export function writeBundle(
  root: string,
  { commit, tag, to }: { commit: string; tag: string; to: string },
): void {
  git(root, ['update-ref', `refs/tags/${tag}`, commit])
  git(root, ['bundle', 'create', '--quiet', to, `refs/tags/${tag}`])
}
