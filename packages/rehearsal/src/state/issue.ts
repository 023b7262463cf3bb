/** The part that issues and pull requests share; they count in one row of numbers. */
export interface Issue {
  id: number
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null
  author: string
  labels: string[]
  assignees: string[]
  createdAt: string
  updatedAt: string
  closedAt: string | null
  closedBy: string | null
}

/** A comment on an issue or a pull request. */
export interface Comment {
  id: number
  issue: number
  body: string
  author: string
  createdAt: string
  updatedAt: string
}

export interface Label {
  id: number
  name: string
  color: string
  description: string | null
  default: boolean
}
