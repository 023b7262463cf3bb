import type { Needs } from './route.ts'

/** One call that was made to the local GitHub, in the order of arrival. */
export interface RecordedCall {
  kind: 'rest' | 'git' | 'registry'
  /** `GET`, …; for Git `fetch` or `push`, for the registry `pull` or `push`. */
  method: string
  /** Template of the route: `/repos/{owner}/{repo}/pulls`. For Git and registry the repository. */
  route: string
  /** What the caller's token needed for it: `{ contents: 'read' }`. Empty where none is needed. */
  permission: Needs
  /** Of the job whose token called; absent for people and Apps. */
  runId?: number
  jobId?: number
  login: string
  /** 0 when the connection was cut before an answer. */
  status: number
}

/** A call that is not as GitHub documents it. */
export interface Violation {
  /** Whose fault: a client sent it, or the local GitHub answered it. */
  side: 'request' | 'answer'
  operation: string
  problems: readonly string[]
}
