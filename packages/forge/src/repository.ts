import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import type { Repository } from './forge.ts'
import { type Git, openGit, withoutCredentials } from './git.ts'
import { changedPaths, history, openProposals } from './log.ts'
import { propose } from './propose.ts'
import { commitOf, firstCommit, hasRemote, identity, isOnMain, mainBranch, mainTip } from './refs.ts'
import { openSource } from './source-tree.ts'
import { readStatus } from './status.ts'

/** Opens the Git repository around a project's folder, which may lie below the repository's top. */
export async function openRepository(root: string): Promise<Repository> {
  const git = openGit(root)
  return repositoryOn(git, root, await readPlace(git))
}

/** The same, with branch and commit that are checked out (MR1102 where there is none), and whether files differ from it. */
export async function openAtHead(
  root: string,
): Promise<{ repository: Repository; branch: string; head: { commit: string; dirty: boolean } }> {
  const git = openGit(root)
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
    refresh: async commit => {
      if (!(await hasRemote(git))) return
      const wanted = commit === undefined ? ['--prune', 'origin'] : ['origin', commit]
      await git.run(['fetch', '--quiet', ...wanted])
    },
    firstCommit: () => firstCommit(git, isShallow),
    headCommit: () => commitOf(git, 'HEAD'),
    isOnMain: commit => isOnMain(git, commit),
    commitOf: revision => commitOf(git, revision),
    async dirtyPaths(paths = ['.']) {
      const status = await readStatus(git, paths)
      return status.paths.map(path => (path.startsWith(prefix) ? path.slice(prefix.length) : path))
    },
    readAt: (revision, path) => git.ask(['show', `${revision}:./${path}`]),
    source: commit => openSource(git, root, commit),
    history: async path => history(git, await tipOfMain(), path),
    changedPaths: commit => changedPaths(git, commit),
    propose: change => propose(git, { prefix, scratch }, change),
    openProposals: async () => openProposals(git, await tipOfMain()),
    tag: (name, message, commit) => tag(git, { name, message, commit }),
    tags: () => tags(git),
    async remote() {
      const url = (await git.ask(['remote', 'get-url', 'origin']))?.trim()
      return url === undefined ? undefined : withoutCredentials(url)
    },
  }
}

async function tag(
  git: Git,
  { name, message, commit }: { name: string; message: string; commit: string },
): Promise<void> {
  const find = async () =>
    (await git.ask(['rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`]))?.trim()
  let there = await find()
  if (there === undefined) {
    try {
      await git.run(['tag', '-a', name, '-m', message, commit], await identity(git))
      there = commit
    } catch (error) {
      // Another run may have made it a moment earlier.
      there = await find()
      if (there === undefined) throw error
    }
  }
  if (there !== commit) {
    throw new MillraceError('MR1104', { tag: name, there: there.slice(0, 7), here: commit.slice(0, 7) })
  }
  if (!(await hasRemote(git))) return
  const push = ['push', '--quiet', 'origin', `refs/tags/${name}`]
  // Of two that push one tag at once the remote refuses the second; asked again, it has the tag.
  if ((await git.ask(push)) === undefined) await git.run(push)
}

async function tags(git: Git): Promise<{ name: string; commit: string }[]> {
  const out = await git.run([
    'for-each-ref',
    'refs/tags',
    '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)',
  ])
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [name = '', object = '', peeled = ''] = line.split('\0')
      return { name, commit: peeled || object }
    })
}
