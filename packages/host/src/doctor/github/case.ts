import type { Config } from '@millrace/config'
import type { Repository } from '@millrace/forge'
import type { Slug } from '../../github/server.ts'
import type { Finding } from '../check.ts'
import type { Ask } from './ask.ts'
import type { Token } from './token-kind.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** What GitHub tells everybody who may read a repository; settings only to those who may change them. */
export interface RepositoryFacts {
  private: boolean
  visibility?: string
  default_branch: string
  owner: { login: string; type: string }
  archived?: boolean
  has_issues?: boolean
  permissions?: { admin?: boolean; push?: boolean }
  allow_merge_commit?: boolean
  allow_squash_merge?: boolean
  allow_rebase_merge?: boolean
  delete_branch_on_merge?: boolean
}

/** A project and its repository on GitHub: what the checks look at. */
export interface GitHubCase extends Slug {
  /** Each question is asked once. */
  ask: Ask
  token: Token
  facts: RepositoryFacts
  /** With the environment that counts on GitHub. */
  config: Config | undefined
  repository: Repository
  /** Path of the project in the repository: empty, or ending in `/`. */
  prefix: string
  /** Files of `.github/workflows` as they are in the work tree. */
  workflows: readonly WorkflowFile[]
  env: Readonly<Record<string, string | undefined>>
  now: () => Date
}

/** Names of findings that the first-run issue asks for. */
export type FindingId =
  | 'token'
  | 'actions'
  | 'pull-requests'
  | 'codeowners'
  | 'main'
  | 'branches'
  | 'environments'
  | 'workflows'
  | 'variable'
  | 'package'
  | 'pins'
  | 'permissions'
  | 'template'
  | 'secrets'
  | 'server'
  | 'clock'
  | 'merging'
  | 'issues'

export interface GitHubFinding extends Finding {
  id: FindingId
}

/** One check of a repository on GitHub. */
export type GitHubCheck = (about: GitHubCase) => Promise<readonly Finding[]>

/** What can not be looked at is never called well. */
export function unseen(
  name: string,
  { status, of, ...rest }: { status: number; of: string } & Partial<Finding>,
): Finding {
  return { name, state: 'unseen', seen: `${of}: can not be seen with this token (${status})`, ...rest }
}

/** Page of a setting: `https://github.com/o/r/settings/actions`. */
export function pageOf({ server, owner, repo }: Slug, path: string): string {
  return `${server.url}/${owner}/${repo}/${path}`
}
