import type { Run } from '../engine/run.ts'
import type { Hub, Permissions } from '../hub.ts'
import type { Environment } from '../state/deployment.ts'
import type { Role } from '../state/identity.ts'
import type { Settings } from '../state/repository.ts'
import type { Ruleset } from '../state/ruleset.ts'
import type { RecordedCall, Violation } from './calls.ts'
import type { Faults } from './faults.ts'

/** A repository as a person makes it. */
export interface NewRepository {
  owner: string
  name: string
  /** Who makes it and pushes what `from` holds. */
  by: string
  /** A folder whose files become the first commit, or a Git repository (bare or not) whose branches and tags do. */
  from?: string
  /** True where it is left out: what works in private works in public. */
  private?: boolean
  members?: Readonly<Record<string, Role>>
  settings?: Partial<Settings>
}

/** A local GitHub: what the engine drives (`Hub`), and what people do on its pages. */
export interface LocalGitHub extends Hub {
  /** `containers.github.localhost:PORT`, or `undefined` where it was opened without a registry. */
  readonly registry: string | undefined
  readonly port: number

  /** Makes an account and returns a token of it that may do all that the person may. */
  createUser(login: string, name?: string): string
  createOrganization(login: string, teams?: Readonly<Record<string, readonly string[]>>): void
  /** Another token of a person. */
  tokenOf(login: string): string
  /** A GitHub App's token: what it does starts runs. */
  mintAppToken(of: { repository: string; app: string; permissions: Permissions }): string

  /** Makes a repository; pushing its first commits fires `push`. */
  createRepository(repository: NewRepository): Promise<void>
  /** Copies a repository to another account: `owner/name` of the fork. */
  fork(repository: string, login: string): Promise<string>
  changeSettings(repository: string, settings: Partial<Settings>): void
  setMember(repository: string, login: string, role: Role): void
  setVariable(repository: string, name: string, value: string): void
  setSecret(repository: string, name: string, value: string): void
  /** Adds a ruleset and returns its id; `changeRuleset` with the id replaces it. */
  setRuleset(repository: string, ruleset: Partial<Omit<Ruleset, 'id' | 'createdAt'>>): number
  setEnvironment(repository: string, environment: Partial<Environment> & { name: string }): void
  /** What the results service keeps for a run, so that the API lists it. */
  addArtifact(
    repository: string,
    artifact: { runId: number; name: string; size: number; digest: string },
  ): void
  /** Commit of a branch, tag or other revision; `undefined` where there is none. */
  commitOf(repository: string, revision: string): Promise<string | undefined>

  /** What the engine knows of a run, for its page; said again when it changes. */
  showRun(run: Run): void
  /**
   * The page that a browser gets at a path, such as `/acme/flights/pull/3`, as HTML; with `open` nothing is folded. MR5004
   * where there is none.
   */
  page(path: string, options?: { open?: boolean }): Promise<string>

  /** Everything that called so far: REST, Git and registry. */
  readonly calls: readonly RecordedCall[]
  /** Calls and answers that are not as GitHub documents them; a rehearsal must have none. */
  readonly violations: readonly Violation[]
  readonly faults: Faults
  /** Waits until all work on refs has ended. */
  settled(): Promise<void>
  /** Stops everything and removes what it wrote. MR5005 when there were violations. */
  close(): Promise<void>
}
