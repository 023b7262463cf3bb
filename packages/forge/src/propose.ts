import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatProposalKey, jsonDigest, MillraceError, proposalBranch } from '@millrace/contract'
import { readBranchState } from './branch-state.ts'
import { decideProposal } from './decide-proposal.ts'
import type { ChangeSet, FileUpdate, KnownPullRequest, Proposal } from './forge.ts'
import type { Git } from './git.ts'
import { currentBranch, hasRemote, identity, mainBranch, mainTip } from './refs.ts'
import { replaceFile } from './replace-file.ts'
import { type TreeChange, writeTree } from './write-tree.ts'

/** What is left beside the repository about a proposal: its change, to know a closed one again. */
interface Trace {
  change: string
  head: string
}

/** A project in its repository. */
interface Place {
  prefix: string
  scratch: string
}

/**
 * Opens or moves the one branch of a change set to a commit on main's tip, without touching the work tree, and pushes
 * it where there is a remote. Refs move only from the value that was seen (compare and swap; lease on the remote).
 */
export async function propose(
  git: Git,
  { prefix, scratch }: Place,
  { change, known }: { change: ChangeSet; known: KnownPullRequest | 'none' | undefined },
): Promise<Proposal> {
  const branch = proposalBranch(change.key)
  const main = await mainBranch(git)
  if ((await currentBranch(git)) === branch) {
    throw new MillraceError('MR1105', { branch, main })
  }
  const remote = await hasRemote(git)
  if (remote) await git.network(['fetch', '--quiet', '--prune', 'origin'])
  const base = await mainTip(git)
  const files = await changedFiles(git, base, change.files)
  const bodyPath = join(scratch, 'proposals', `${branch.slice('millrace/'.length)}.md`)
  const tracePath = bodyPath.replace(/md$/, 'json')
  const digest = jsonDigest([...files.entries()].map(([path, text]) => [path, text ?? null]))
  const paths = new Map([...files].map(([path, text]) => [`${prefix}${path}`, text]))
  const tips = await readTips(git, branch)
  const old = tips.remote ?? tips.local
  const decision = decideProposal({
    changes: files.size,
    change: digest,
    branch: old === undefined ? undefined : await readBranchState(git, { tip: old, base, files: paths }),
    known,
    traced: (await readTrace(tracePath))?.change,
  })
  const { state } = decision
  const result = (head: string): Proposal => ({
    key: change.key,
    branch,
    head,
    state,
    change: digest,
    bodyPath,
  })
  if (decision.branch === 'leave') return result(state === 'frozen' ? (old ?? base) : base)

  await replaceFile(bodyPath, change.body)
  const head =
    decision.branch === 'keep' && old !== undefined
      ? old
      : await commitFiles(git, messageOf(change), { base, files, prefix, scratch })
  await moveBranch(git, { branch, head, tips, remote })
  await replaceFile(tracePath, `${JSON.stringify({ change: digest, head } satisfies Trace)}\n`)
  return result(head)
}

function messageOf({ title, key }: ChangeSet): string {
  return `${title}\n\nMillrace-Proposal: ${formatProposalKey(key)}\n`
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

/** Tips of a proposal's branch; the remote's counts, for another machine may have moved it. */
interface Tips {
  local: string | undefined
  remote: string | undefined
}

async function readTips(git: Git, branch: string): Promise<Tips> {
  const read = async (ref: string) => (await git.ask(['rev-parse', '--verify', '--quiet', ref]))?.trim()
  return {
    local: await read(`refs/heads/${branch}`),
    remote: await read(`refs/remotes/origin/${branch}`),
  }
}

async function commitFiles(git: Git, message: string, change: TreeChange): Promise<string> {
  const tree = await writeTree(git, change)
  const args = ['commit-tree', tree, '-p', change.base, '-m', message]
  return (await git.run(args, await identity(git))).trim()
}

async function moveBranch(
  git: Git,
  { branch, head, tips, remote }: { branch: string; head: string; tips: Tips; remote: boolean },
): Promise<void> {
  const ref = `refs/heads/${branch}`
  if (tips.local !== head) {
    const moved = await git.ask(['update-ref', ref, head, tips.local ?? '0'.repeat(40)])
    if (moved === undefined) throw new MillraceError('MR1108', { branch })
  }
  if (!remote || tips.remote === head) return
  await git.network([
    'push',
    '--quiet',
    `--force-with-lease=${ref}:${tips.remote ?? ''}`,
    'origin',
    `${ref}:${ref}`,
  ])
}

async function readTrace(path: string): Promise<Trace | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Trace
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
