import type { ChangedFile, Commit, Signature } from '../../state/commits.ts'
import type { Repository } from '../../state/repository.ts'
import { noreplyAddress } from '../../state/user.ts'
import type { World } from '../../state/world.ts'
import { apiOf, nodeId, pageOf } from './urls.ts'
import { userView } from './user.ts'

export const unsigned = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
}

/** `commit`. */
export function commitView(world: World, repository: Repository, commit: Commit): Record<string, unknown> {
  const api = apiOf(world, repository)
  const page = pageOf(world, repository)
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: accountOf(world, commit.author),
    committer: accountOf(world, commit.committer),
    parents: commit.parents.map(sha => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  }
}

function accountOf(world: World, signature: Signature): unknown {
  const user = [...world.users.values()].find(one => noreplyAddress(one) === signature.email)
  return user === undefined ? null : userView(world, user.login)
}

/** A commit as `push` payloads list it. */
export function pushedCommitView(
  world: World,
  repository: Repository,
  content: { commit: Commit; files: readonly ChangedFile[]; distinct: boolean },
): Record<string, unknown> {
  const { commit, files, distinct } = content
  const paths = (status: ChangedFile['status']): string[] =>
    files.filter(file => file.status === status).map(({ path }) => path)
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct,
    message: commit.message,
    timestamp: commit.author.date,
    url: `${pageOf(world, repository)}/commit/${commit.sha}`,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
    added: paths('added'),
    removed: paths('removed'),
    modified: paths('modified'),
  }
}
