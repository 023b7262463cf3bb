import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { openDeepening } from './deepen.ts'
import type { Repository } from './forge.ts'
import { type Git, type GitOptions, openGit } from './git.ts'
import { withoutCredentials } from './git-failure.ts'
import { changedPaths, history, openProposals } from './log.ts'
import { propose } from './propose.ts'
import { commitOf, firstCommit, hasRemote, isOnMain, mainBranch, mainTip } from './refs.ts'
import { openSource } from './source-tree.ts'
import { readStatus } from './status.ts'
import { tag, tags } from './tags.ts'

/**
 * Opens the Git repository around a project's folder, which may lie below the repository's top. With `auth` the remote
 * is reached by that token.
 */
export async function openRepository(root: string, options: GitOptions = {}): Promise<Repository> {
  const git = openGit(root, options)
  return repositoryOn(git, root, await readPlace(git))
}

/** The same, with branch and commit that are checked out (MR1102 where there is none), and whether files differ from it. */
export async function openAtHead(
  root: string,
  options: GitOptions = {},
): Promise<{ repository: Repository; branch: string; head: { commit: string; dirty: boolean } }> {
  const git = openGit(root, options)
  const [place, { commit, branch, paths }] = await Promise.all([readPlace(git), readStatus(git, ['.'])])
  if (commit === undefined) throw new MillraceError('MR1102')
  const dirty = paths.some(path => !path.startsWith(`${place.prefix}.millrace/`))
  return { repository: repositoryOn(git, root, place), branch, head: { commit, dirty } }
}

/** Where a project lies in its repository. */
interface Place {
  prefix: string
  isShallow: boolean
}

async function readPlace(git: Git): Promise<Place> {
  const out = await git.run(['rev-parse', '--show-prefix', '--is-shallow-repository'])
  const [prefix = '', shallow] = out.split('\n')
  return { prefix, isShallow: shallow === 'true' }
}

function repositoryOn(git: Git, root: string, { prefix, isShallow }: Place): Repository {
  const scratch = join(root, '.millrace')
  const deepen = openDeepening(git, isShallow)
  // Those who ask at the same time get one answer; nobody gets an old one, for main may move under a long command.
  let asked: Promise<string> | undefined
  const tipOfMain = () => {
    asked ??= mainTip(git).finally(() => {
      asked = undefined
    })
    return asked
  }
  return {
    root,
    prefix,
    scratch,
    mainBranch: () => mainBranch(git),
    mainTip: tipOfMain,
    refresh: commit => refresh(git, commit),
    async firstCommit() {
      await deepen()
      return firstCommit(git)
    },
    headCommit: () => commitOf(git, 'HEAD'),
    async isOnMain(commit) {
      await deepen()
      return isOnMain(git, commit)
    },
    commitOf: revision => commitOf(git, revision),
    async dirtyPaths(paths = ['.']) {
      const status = await readStatus(git, paths)
      return status.paths.map(path => (path.startsWith(prefix) ? path.slice(prefix.length) : path))
    },
    readAt: (revision, path) => git.ask(['show', `${revision}:./${path}`]),
    source: commit => openSource(git, root, commit),
    async history(path) {
      await deepen()
      return history(git, await tipOfMain(), path)
    },
    async changedPaths(commit) {
      await deepen()
      return changedPaths(git, commit)
    },
    async propose(change, known) {
      await deepen()
      return propose(git, { prefix, scratch }, { change, known })
    },
    openProposals: async () => openProposals(git, await tipOfMain()),
    tag: (name, message, commit) => tag(git, { name, message, commit }),
    async tags() {
      await deepen()
      return tags(git)
    },
    async remote() {
      const url = (await git.ask(['remote', 'get-url', 'origin']))?.trim()
      return url === undefined ? undefined : withoutCredentials(url)
    },
  }
}

async function refresh(git: Git, commit: string | undefined): Promise<void> {
  if (!(await hasRemote(git))) return
  if (commit !== undefined && (await git.ask(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])))
    return
  const wanted = commit === undefined ? ['--prune', 'origin'] : ['--no-tags', 'origin', commit]
  await git.network(['fetch', '--quiet', ...wanted])
}
