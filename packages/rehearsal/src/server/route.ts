import type { Identity, Role } from '../state/identity.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'

/** A request that passed authentication, the description and the permission check. */
export interface Call {
  world: World
  identity: Identity
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Checked against GitHub's description, so routes read its fields by their documented types. */
  body: Readonly<Record<string, unknown>>
  /** Bytes of an uploaded asset and what they are. */
  upload?: Uint8Array
  contentType?: string
}

export interface RepositoryCall extends Call {
  repository: Repository
}

export interface Answer {
  status: number
  /** Absent for 204. */
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** `contents: read`; several in one need all of them. */
export type Needs = Readonly<Record<string, 'read' | 'write'>>

interface RouteBase {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As GitHub's description writes it: `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  path: string
}

/** A route of one repository, with the permission that GitHub's documentation names for it. */
export interface RepositoryRoute extends RouteBase {
  /** A function where it depends on what is asked for: a comment on a pull request is not one on an issue. */
  needs: Needs | ((call: RepositoryCall) => Needs)
  /** What a person needs instead, where it is not the same word (`read` is enough to open an issue). */
  role?: Role
  run(call: RepositoryCall): Answer | Promise<Answer>
}

/** A route that is about no repository. */
export interface AccountRoute extends RouteBase {
  account: true
  run(call: Call): Answer | Promise<Answer>
}

export type Route = RepositoryRoute | AccountRoute

export function ok(body: unknown, headers?: Readonly<Record<string, string>>): Answer {
  return headers === undefined ? { status: 200, body } : { status: 200, body, headers }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

export const noContent: Answer = { status: 204 }
