import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatProposalKey, jsonDigest, MillraceError, proposalBranch } from '@millrace/contract'
import type { ChangeSet, FileUpdate, Proposal } from './forge.ts'
import type { Git } from './git.ts'
import { currentBranch, hasRemote, identity, mainBranch, mainTip } from './refs.ts'
import { removeLeft, replaceFile } from './replace-file.ts'

/** What is left beside the repository about a proposal: its change, to know a closed one again. */
interface Trace {
  change: string
  head: string
}

/**
 * Opens or moves the one branch of a change set to a commit on main's tip, without touching the work tree, and pushes
 * it where there is a remote. Refs move only from the value that was seen (compare and swap; lease on the remote).
 */
export async function propose(
  git: Git,
  place: { prefix: string; scratch: string },
  change: ChangeSet,
): Promise<Proposal> {
  const branch = proposalBranch(change.key)
  const main = await mainBranch(git)
  if ((await currentBranch(git)) === branch) {
    throw new MillraceError('MR1105', { branch, main })
  }
  const remote = await hasRemote(git)
  if (remote) await git.run(['fetch', '--quiet', '--prune', 'origin'])
  const base = await mainTip(git)
  const files = await changedFiles(git, base, change.files)
  const bodyPath = join(place.scratch, 'proposals', `${branch.slice('millrace/'.length)}.md`)
  const tracePath = bodyPath.replace(/md$/, 'json')
  const digest = jsonDigest([...files.entries()].map(([path, text]) => [path, text ?? null]))
  const result = (state: Proposal['state'], head: string): Proposal => ({
    key: change.key,
    branch,
    head,
    state,
    bodyPath,
  })

  if (files.size === 0) return result('empty', base)
  const old = await tipOf(git, branch)
  if (old === undefined && (await readTrace(tracePath))?.change === digest) return result('declined', base)

  const tree = await writeTree(git, base, { ...place, files })
  await replaceFile(bodyPath, change.body)
  if (old !== undefined && (await isSame(git, old, base, tree))) {
    if (remote) await push(git, branch)
    return result('unchanged', old)
  }
  const message = `${change.title}\n\nMillrace-Proposal: ${formatProposalKey(change.key)}\n`
  const head = (await git.run(['commit-tree', tree, '-p', base, '-m', message], await identity(git))).trim()
  const moved = await git.ask(['update-ref', `refs/heads/${branch}`, head, old ?? '0'.repeat(40)])
  if (moved === undefined) throw new MillraceError('MR1108', { branch })
  if (remote) await push(git, branch)
  await replaceFile(tracePath, `${JSON.stringify({ change: digest, head } satisfies Trace)}\n`)
  return result(old === undefined ? 'opened' : 'updated', head)
}

async function changedFiles(
  git: Git,
  base: string,
  updates: readonly FileUpdate[],
): Promise<Map<string, string | undefined>> {
  const changed = new Map<string, string | undefined>()
  for (const { path, update } of updates) {
    const before = await git.ask(['show', `${base}:./${path}`])
    const after = update(before)
    if (after !== before) changed.set(path, after)
  }
  return changed
}

/** The tip of a proposal's branch: the local one, else the remote's. */
async function tipOf(git: Git, branch: string): Promise<string | undefined> {
  const local = await git.ask(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`])
  if (local !== undefined) return local.trim()
  const remote = (
    await git.ask(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${branch}`])
  )?.trim()
  if (remote !== undefined) await git.run(['update-ref', `refs/heads/${branch}`, remote])
  return remote
}

async function isSame(git: Git, tip: string, base: string, tree: string): Promise<boolean> {
  const seen = await git.run(['show', '--no-patch', '--format=%P %T', tip])
  return seen.trim() === `${base} ${tree}`
}

async function writeTree(
  git: Git,
  base: string,
  {
    prefix,
    scratch,
    files,
  }: { prefix: string; scratch: string; files: ReadonlyMap<string, string | undefined> },
): Promise<string> {
  await mkdir(scratch, { recursive: true })
  await removeLeft(scratch, 'index')
  const folder = join(scratch, `index.new.${process.pid}`)
  await mkdir(folder, { recursive: true })
  try {
    const index = { GIT_INDEX_FILE: join(folder, 'index') }
    await git.run(['read-tree', base], index)
    for (const [path, text] of files) {
      if (text === undefined) {
        await git.run(['update-index', '--force-remove', '--', path], index)
        continue
      }
      const file = join(folder, 'blob')
      await writeFile(file, text)
      const blob = (await git.run(['hash-object', '-w', '--no-filters', '--', file])).trim()
      await git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${path}`], index)
    }
    return (await git.run(['write-tree'], index)).trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function push(git: Git, branch: string): Promise<void> {
  const seen =
    (await git.ask(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${branch}`]))?.trim() ?? ''
  const lease = `--force-with-lease=refs/heads/${branch}:${seen}`
  await git.run(['push', '--quiet', lease, 'origin', `refs/heads/${branch}:refs/heads/${branch}`])
}

async function readTrace(path: string): Promise<Trace | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Trace
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
