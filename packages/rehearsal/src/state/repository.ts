import type { CommitStatus } from './commit-status.ts'
import type { Deployment, Environment } from './deployment.ts'
import type { Role } from './identity.ts'
import type { Comment, Issue, Label } from './issue.ts'
import type { PullRequest } from './pull-request.ts'
import type { Release } from './release.ts'
import type { MergeMethod, Ruleset } from './ruleset.ts'
import type { Run } from './run.ts'

/** What people click in the settings of a repository. */
export interface Settings {
  description: string | null
  isTemplate: boolean
  hasIssues: boolean
  /** Settings → Actions → General → Workflow permissions. */
  defaultWorkflowPermissions: 'read' | 'write'
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayApprovePullRequests: boolean
  /** Settings → General → Pull Requests. */
  mergeMethods: readonly MergeMethod[]
  deleteBranchOnMerge: boolean
  immutableReleases: boolean
}

interface Variable {
  value: string
  createdAt: string
  updatedAt: string
}

/** Everything the local GitHub knows of a repository that is not in its Git folder. */
export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  /** `owner/name`. */
  readonly fullName: string
  readonly gitDir: string
  readonly private: boolean
  readonly defaultBranch: string
  /** Repository that it was forked from. */
  readonly parent?: string
  readonly createdAt: string
  pushedAt: string
  settings: Settings
  members: Map<string, Role>
  variables: Map<string, Variable>
  secrets: Map<string, string>
  environments: Map<string, Environment>
  labels: Map<string, Label>
  /** Issues and the issue side of pull requests. */
  issues: Map<number, Issue>
  pulls: Map<number, PullRequest>
  comments: Map<number, Comment>
  /** Oldest first. */
  statuses: CommitStatus[]
  deployments: Map<number, Deployment>
  releases: Map<number, Release>
  rulesets: Map<number, Ruleset>
  runs: Map<number, Run>
}

export const defaultSettings: Settings = {
  description: null,
  isTemplate: false,
  hasIssues: true,
  defaultWorkflowPermissions: 'read',
  actionsMayApprovePullRequests: false,
  mergeMethods: ['merge', 'squash', 'rebase'],
  deleteBranchOnMerge: false,
  immutableReleases: false,
}

/** The labels that GitHub gives a new repository. */
export const defaultLabels: readonly Pick<Label, 'name' | 'color' | 'description'>[] = [
  { name: 'bug', color: 'd73a4a', description: "Something isn't working" },
  { name: 'documentation', color: '0075ca', description: 'Improvements or additions to documentation' },
  { name: 'duplicate', color: 'cfd3d7', description: 'This issue or pull request already exists' },
  { name: 'enhancement', color: 'a2eeef', description: 'New feature or request' },
  { name: 'good first issue', color: '7057ff', description: 'Good for newcomers' },
  { name: 'help wanted', color: '008672', description: 'Extra attention is needed' },
  { name: 'invalid', color: 'e4e669', description: "This doesn't seem right" },
  { name: 'question', color: 'd876e3', description: 'Further information is requested' },
  { name: 'wontfix', color: 'ffffff', description: 'This will not be worked on' },
]
