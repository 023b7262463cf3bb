import { changedFiles, isAncestor, readCommits, resolveCommit } from '../../state/commits.ts'
import { type Identity, loginOf } from '../../state/identity.ts'
import type { Repository } from '../../state/repository.ts'
import { noreplyAddress } from '../../state/user.ts'
import { userOf, type World } from '../../state/world.ts'
import { pushedCommitView } from '../views/commit.ts'
import { pageOf } from '../views/urls.ts'
import { announce } from './announce.ts'

/** A ref that moved. `undefined` is a ref that was not or is not there. */
export interface RefChange {
  ref: string
  before: string | undefined
  after: string | undefined
}

const NOTHING = '0'.repeat(40)
/** More commits than this are not in a push event. */
const LISTED = 2048

/** `push` for a branch or tag that moved, `create` or `delete` beside it. */
export async function announcePush(
  world: World,
  by: { repository: Repository; identity: Identity },
  change: RefChange,
): Promise<void> {
  const { repository } = by
  const { ref, before, after } = change
  const isTag = ref.startsWith('refs/tags/')
  if (!isTag && !ref.startsWith('refs/heads/')) return
  const sha = after === undefined ? undefined : await resolveCommit(repository.gitDir, after)
  const at = sha === undefined ? undefined : { ref, sha }
  await announce(world, by, {
    name: 'push',
    ...(at === undefined ? {} : { at }),
    payload: await pushPayload(world, by, change),
  })
  if (before !== undefined && after !== undefined) return
  await announce(world, by, {
    name: after === undefined ? 'delete' : 'create',
    ...(at === undefined ? {} : { at }),
    payload: {
      ref: ref.replace(/^refs\/(heads|tags)\//, ''),
      ref_type: isTag ? 'tag' : 'branch',
      pusher_type: 'user',
      ...(after === undefined
        ? {}
        : { master_branch: repository.defaultBranch, description: repository.settings.description }),
    },
  })
}

async function pushPayload(
  world: World,
  by: { repository: Repository; identity: Identity },
  change: RefChange,
): Promise<Record<string, unknown>> {
  const { repository, identity } = by
  const { ref, before, after } = change
  const { gitDir } = repository
  const pusher = userOf(world, loginOf(identity))
  const forced =
    before !== undefined &&
    after !== undefined &&
    ref.startsWith('refs/heads/') &&
    !(await isAncestor(gitDir, before, after))
  const commits = await newCommits(world, repository, change)
  const tip = after === undefined ? [] : await readCommits(gitDir, ['-1', after])
  const range = `${(before ?? NOTHING).slice(0, 12)}...${(after ?? NOTHING).slice(0, 12)}`
  return {
    ref,
    before: before ?? NOTHING,
    after: after ?? NOTHING,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    base_ref: null,
    compare: `${pageOf(world, repository)}/compare/${range}`,
    commits,
    head_commit: tip[0] === undefined ? null : await viewOf(world, repository, tip[0]),
    pusher: { name: pusher.login, email: noreplyAddress(pusher) },
  }
}

async function newCommits(world: World, repository: Repository, change: RefChange): Promise<unknown[]> {
  const { ref, before, after } = change
  if (after === undefined || ref.startsWith('refs/tags/')) return []
  // A new branch brings what no other branch has; the first branch of all brings everything.
  const known =
    before === undefined
      ? ['--not', `--exclude=${ref.slice('refs/heads/'.length)}`, '--branches']
      : [`^${before}`]
  const commits = (await readCommits(repository.gitDir, [after, ...known])).toReversed()
  return await Promise.all(commits.slice(-LISTED).map(commit => viewOf(world, repository, commit)))
}

async function viewOf(
  world: World,
  repository: Repository,
  commit: Awaited<ReturnType<typeof readCommits>>[number],
): Promise<Record<string, unknown>> {
  const files = await changedFiles(repository.gitDir, commit.parents[0], commit.sha)
  return pushedCommitView(world, repository, { commit, files, distinct: true })
}
