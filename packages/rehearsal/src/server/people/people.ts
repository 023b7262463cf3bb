import { randomBytes } from 'node:crypto'
import { resolveCommit } from '../../state/commits.ts'
import type { Identity } from '../../state/identity.ts'
import { repositoryOf, userOf, type World } from '../../state/world.ts'
import type { LocalGitHub } from '../local-github.ts'
import { addArtifact, recordJob } from '../record-job.ts'
import { createRepository, forkRepository } from './create-repository.ts'
import { setEnvironment, setRuleset, setVariable } from './settings.ts'

type People = Omit<
  LocalGitHub,
  | 'serverUrl'
  | 'apiUrl'
  | 'port'
  | 'registry'
  | 'calls'
  | 'violations'
  | 'faults'
  | 'showRun'
  | 'page'
  | 'onEvent'
  | 'settled'
  | 'close'
>

/** What people and the engine do to the world directly. */
export function peopleOf(world: World): People {
  const mint = (prefix: string, identity: Identity): string => {
    const token = `${prefix}_${randomBytes(18).toString('hex')}`
    world.tokens.set(token, identity)
    return token
  }
  const tokenOf = (login: string): string =>
    mint('ghp', { kind: 'person', login: userOf(world, login).login })
  const addUser = (login: string, type: 'User' | 'Organization' | 'Bot', name = login): void => {
    world.users.set(login, { id: world.id(), login, name, type, createdAt: world.now() })
  }
  return {
    tokenOf,
    createUser(login, name) {
      addUser(login, 'User', name)
      return tokenOf(login)
    },
    createOrganization(login, teams = {}) {
      addUser(login, 'Organization')
      for (const [slug, members] of Object.entries(teams)) {
        const team = { id: world.id(), organization: login, slug, name: slug, members: new Set(members) }
        world.teams.set(`${login}/${slug}`, team)
      }
    },
    mintAppToken({ repository, app, permissions }) {
      const login = `${app}[bot]`
      if (!world.users.has(login)) addUser(login, 'Bot')
      return mint('ghs', {
        kind: 'app',
        login,
        repository: repositoryOf(world, repository).fullName,
        permissions,
      })
    },
    mintJobToken({ repository, ...job }) {
      const { fullName } = repositoryOf(world, repository)
      return mint('ghs', { kind: 'job', login: 'github-actions[bot]', repository: fullName, ...job })
    },
    revoke: token => void world.tokens.delete(token),
    createRepository: async wanted => void (await createRepository(world, wanted)),
    fork: async (repository, login) => (await forkRepository(world, repository, login)).fullName,
    changeSettings(repository, settings) {
      const known = repositoryOf(world, repository)
      known.settings = { ...known.settings, ...settings }
    },
    setMember: (repository, login, role) => void repositoryOf(world, repository).members.set(login, role),
    setVariable: (repository, name, value) =>
      setVariable(world, repositoryOf(world, repository), { name, value }),
    setSecret: (repository, name, value) =>
      void repositoryOf(world, repository).secrets.set(name.toUpperCase(), value),
    setRuleset: (repository, ruleset) => setRuleset(world, repositoryOf(world, repository), ruleset),
    setEnvironment: (repository, environment) =>
      void setEnvironment(world, repositoryOf(world, repository), environment),
    addArtifact: (repository, artifact) => addArtifact(world, repositoryOf(world, repository), artifact),
    commitOf: (repository, revision) => resolveCommit(repositoryOf(world, repository).gitDir, revision),
    gitDir: repository => repositoryOf(world, repository).gitDir,
    setJob: (repository, state) => recordJob(world, repositoryOf(world, repository), state),
    secrets: repository => Object.fromEntries(repositoryOf(world, repository).secrets),
    variables: repository =>
      Object.fromEntries(
        [...repositoryOf(world, repository).variables].map(([name, { value }]) => [name, value]),
      ),
  }
}
