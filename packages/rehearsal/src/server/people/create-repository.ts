import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from '../../state/git.ts'
import type { Role } from '../../state/identity.ts'
import { defaultLabels, defaultSettings, type Repository } from '../../state/repository.ts'
import { noreplyAddress } from '../../state/user.ts'
import { repositoryOf, userOf, type World } from '../../state/world.ts'
import type { NewRepository } from '../local-github.ts'
import { refsChanged } from '../pulls/refs-changed.ts'

/** Git settings of every repository: what GitHub allows, and no upkeep in the background. */
const CONFIG: readonly (readonly [string, string])[] = [
  ['http.receivepack', 'true'],
  ['uploadpack.allowFilter', 'true'],
  ['uploadpack.allowAnySHA1InWant', 'true'],
  ['receive.autogc', 'false'],
  ['gc.auto', '0'],
]

/** Makes a repository and pushes what it is made from, as a person would. */
export async function createRepository(world: World, wanted: NewRepository): Promise<Repository> {
  userOf(world, wanted.owner)
  const repository = await emptyRepository(world, {
    owner: wanted.owner,
    name: wanted.name,
    private: wanted.private ?? true,
  })
  repository.settings = { ...repository.settings, ...wanted.settings }
  for (const [login, role] of Object.entries(wanted.members ?? {})) repository.members.set(login, role)
  if (wanted.owner !== wanted.by) repository.members.set(wanted.by, 'admin')
  if (wanted.from !== undefined) await pushFrom(world, repository, { from: wanted.from, by: wanted.by })
  return repository
}

/** A fork: the branches and tags of its parent, no settings of it. */
export async function forkRepository(world: World, fullName: string, login: string): Promise<Repository> {
  const parent = repositoryOf(world, fullName)
  const fork = await emptyRepository(world, {
    owner: userOf(world, login).login,
    name: parent.name,
    private: parent.private,
    parent: parent.fullName,
  })
  await git(fork.gitDir, [
    'fetch',
    '--quiet',
    parent.gitDir,
    'refs/heads/*:refs/heads/*',
    'refs/tags/*:refs/tags/*',
  ])
  return fork
}

async function emptyRepository(
  world: World,
  is: { owner: string; name: string; private: boolean; parent?: string },
): Promise<Repository> {
  const fullName = `${is.owner}/${is.name}`
  const gitDir = join(world.folder, 'repositories', `${fullName}.git`)
  await mkdir(gitDir, { recursive: true })
  await git(gitDir, ['init', '--quiet', '--bare', '--initial-branch=main'])
  for (const [key, value] of CONFIG) await git(gitDir, ['config', key, value])
  const now = world.now()
  const repository: Repository = {
    id: world.id(),
    ...is,
    fullName,
    gitDir,
    defaultBranch: 'main',
    createdAt: now,
    pushedAt: now,
    settings: defaultSettings,
    members: new Map<string, Role>(),
    variables: new Map(),
    secrets: new Map(),
    environments: new Map(),
    labels: new Map(defaultLabels.map(label => [label.name, { ...label, id: world.id(), default: true }])),
    issues: new Map(),
    pulls: new Map(),
    comments: new Map(),
    statuses: [],
    deployments: new Map(),
    releases: new Map(),
    rulesets: new Map(),
    runs: new Map(),
  }
  world.repositories.set(fullName.toLowerCase(), repository)
  return repository
}

async function pushFrom(
  world: World,
  repository: Repository,
  { from, by }: { from: string; by: string },
): Promise<void> {
  const { gitDir } = repository
  const names = await readdir(from)
  if (names.includes('.git') || (names.includes('HEAD') && names.includes('objects'))) {
    await git(gitDir, ['fetch', '--quiet', from, 'refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*'])
  } else await commitFolder(world, repository, { from, by })
  const listed = await git(gitDir, ['for-each-ref', '--format=%(objectname) %(refname)'])
  const refs = listed.split('\n').filter(line => line !== '')
  await world.alone(repository, () =>
    refsChanged(
      world,
      { repository, identity: { kind: 'person', login: by } },
      refs.map(line => ({ ref: line.slice(41), before: undefined, after: line.slice(0, 40) })),
    ),
  )
}

/** Commits all files of a folder, as "Use this template" does. */
async function commitFolder(
  world: World,
  repository: Repository,
  { from, by }: { from: string; by: string },
): Promise<void> {
  const { gitDir } = repository
  const folder = await mkdtemp(join(world.folder, 'index-'))
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index'), GIT_WORK_TREE: from }
    await git(gitDir, ['-C', from, 'add', '--all', '.'], { env })
    const tree = await git(gitDir, ['write-tree'], { env })
    const user = userOf(world, by)
    const who = { NAME: user.name, EMAIL: noreplyAddress(user), DATE: world.now() }
    const signed = Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ])
    const commit = await git(gitDir, ['commit-tree', tree, '-m', 'Initial commit'], {
      env: Object.fromEntries(signed) as Record<string, string>,
    })
    await git(gitDir, ['update-ref', 'refs/heads/main', commit])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
