export interface Deployment {
  id: number
  sha: string
  ref: string
  task: string
  environment: string
  description: string | null
  payload: unknown
  creator: string
  production: boolean
  transient: boolean
  createdAt: string
  updatedAt: string
  statuses: DeploymentStatus[]
}

export interface DeploymentStatus {
  id: number
  state: 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'
  description: string
  environment: string
  environmentUrl: string
  logUrl: string
  creator: string
  createdAt: string
}

/** An environment of the settings page. */
export interface Environment {
  id: number
  name: string
  /** Logins of people who must approve its deployments. */
  reviewers: readonly string[]
  waitMinutes: number
  branchPolicy: { protectedBranches: boolean; custom: boolean } | null
  createdAt: string
}
