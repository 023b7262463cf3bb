import { resolveCommit } from '../../state/commits.ts'
import { type Identity, loginOf } from '../../state/identity.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { repositoryView } from '../views/repository.ts'
import { userView } from '../views/user.ts'

/** Something that somebody did in a repository. */
export interface Happening {
  name: string
  action?: string
  /** The default branch's tip where it is left out, as GitHub has it for events that are about no commit. */
  at?: { ref: string; sha: string }
  /** Beside `action`, `repository` and `sender`. */
  payload: Record<string, unknown>
  pullRequest?: { fork: boolean; newcomer: boolean; runnable: boolean }
}

/** What GITHUB_TOKEN does starts no run, except these. */
const DISPATCHES = ['workflow_dispatch', 'repository_dispatch']
/** Of a pull request by GITHUB_TOKEN these make runs that wait until a person approves them. */
const HELD = ['opened', 'synchronize', 'reopened']

/** Tells those who listen what happened, in the words of GitHub's webhooks. */
export async function announce(
  world: World,
  by: { repository: Repository; identity: Identity },
  happening: Happening,
): Promise<void> {
  const { repository, identity } = by
  const login = loginOf(identity)
  const ref = happening.at?.ref ?? `refs/heads/${repository.defaultBranch}`
  const sha = happening.at?.sha ?? (await resolveCommit(repository.gitDir, ref))
  // An empty repository has no workflow that anything could start.
  if (sha === undefined) return
  const pull = happening.pullRequest
  const byJob = identity.kind === 'job'
  const held = byJob && happening.name === 'pull_request' && HELD.includes(happening.action ?? '')
  world.emit({
    name: happening.name,
    ...(happening.action === undefined ? {} : { action: happening.action }),
    repository: repository.fullName,
    ref,
    sha,
    actor: { login, type: world.users.get(login)?.type === 'Bot' ? 'Bot' : 'User' },
    payload: {
      ...(happening.action === undefined ? {} : { action: happening.action }),
      ...happening.payload,
      repository: repositoryView(world, repository),
      sender: userView(world, login),
    },
    startsRuns: (!byJob || held || DISPATCHES.includes(happening.name)) && pull?.runnable !== false,
    needsApproval: held || (pull?.fork === true && pull.newcomer),
    fork: pull?.fork ?? false,
  })
}
