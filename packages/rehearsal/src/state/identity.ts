import type { Permissions } from '../hub.ts'

/** Who a token stands for. */
export type Identity =
  | { kind: 'anonymous' }
  | { kind: 'person'; login: string }
  /** GITHUB_TOKEN of one job. */
  | {
      kind: 'job'
      login: typeof ACTIONS_BOT
      repository: string
      permissions: Permissions
      runId: number
      jobId: number
    }
  /** A GitHub App's token for one repository. */
  | { kind: 'app'; login: string; repository: string; permissions: Permissions }

export const ACTIONS_BOT = 'github-actions[bot]'

/** What a person may do in a repository, as its collaborators page says. */
export type Role = 'read' | 'write' | 'admin'

const RANK: Readonly<Record<Role | 'none', number>> = { none: 0, read: 1, write: 2, admin: 3 }

/** True when a role allows at least what another one does. */
export function allows(has: Role | 'none', needed: Role): boolean {
  return RANK[has] >= RANK[needed]
}

/** The login that stands on what an identity makes. */
export function loginOf(identity: Identity): string {
  return identity.kind === 'anonymous' ? 'ghost' : identity.login
}
