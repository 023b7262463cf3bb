import { MillraceError } from '@millrace/contract'
import type { HubEvent } from '../hub.ts'
import { ACTIONS_BOT, type Identity, type Role } from './identity.ts'
import type { Package } from './package.ts'
import type { Repository } from './repository.ts'
import type { Team, User } from './user.ts'

/** All that one local GitHub knows. Plain data; Git folders stand beside it. */
export interface World {
  /** Git folders and uploads live here. */
  readonly folder: string
  /** `http://github.localhost:PORT`. */
  readonly serverUrl: string
  /** `http://127.0.0.1:PORT/api/v3`. */
  readonly apiUrl: string
  readonly users: Map<string, User>
  /** By `organization/slug`. */
  readonly teams: Map<string, Team>
  /** By `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>
  /** By `owner/name` in lower case. */
  readonly packages: Map<string, Package>
  readonly tokens: Map<string, Identity>
  /** One number for everything that has an id. */
  id(): number
  /** Now, in whole seconds as GitHub writes it: `2026-11-22T12:00:00Z`. */
  now(): string
  emit(event: HubEvent): void
  /** Work on one repository's refs, one after the other. */
  alone<T>(repository: Repository, work: () => Promise<T>): Promise<T>
}

/** Id of GitHub's own bot on github.com: its commits' address carries it. */
const ACTIONS_BOT_ID = 41898282

export function newWorld(place: {
  folder: string
  serverUrl: string
  apiUrl: string
  clock: () => Date
  emit: (event: HubEvent) => void
}): World {
  let last = 1000
  const queues = new Map<number, Promise<unknown>>()
  const world: World = {
    folder: place.folder,
    serverUrl: place.serverUrl,
    apiUrl: place.apiUrl,
    users: new Map(),
    teams: new Map(),
    repositories: new Map(),
    packages: new Map(),
    tokens: new Map(),
    id: () => ++last,
    now: () =>
      place
        .clock()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
    emit: place.emit,
    alone(repository, work) {
      const turn = (queues.get(repository.id) ?? Promise.resolve()).then(work, work)
      queues.set(repository.id, turn)
      return turn
    },
  }
  const bot: User = {
    id: ACTIONS_BOT_ID,
    login: ACTIONS_BOT,
    name: 'github-actions[bot]',
    type: 'Bot',
    createdAt: world.now(),
  }
  world.users.set(bot.login, bot)
  return world
}

/** MR5004 when there is none. */
export function repositoryOf(world: World, fullName: string): Repository {
  const repository = world.repositories.get(fullName.toLowerCase())
  if (repository === undefined) throw new MillraceError('MR5004', { what: 'repository', name: fullName })
  return repository
}

/** MR5004 when there is none. */
export function userOf(world: World, login: string): User {
  const user = world.users.get(login)
  if (user === undefined) throw new MillraceError('MR5004', { what: 'account', name: login })
  return user
}

/** What a login may do in a repository. */
export function roleIn(repository: Repository, login: string): Role | 'none' {
  if (login === repository.owner) return 'admin'
  return repository.members.get(login) ?? (repository.private ? 'none' : 'read')
}
