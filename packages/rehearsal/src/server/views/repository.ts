import { allows, type Identity } from '../../state/identity.ts'
import type { Repository } from '../../state/repository.ts'
import { roleIn, type World } from '../../state/world.ts'
import { apiOf, nodeId, pageOf } from './urls.ts'
import { userView } from './user.ts'

/** `repository` with all that lists, webhooks and pull requests carry. */
export function repositoryView(world: World, repository: Repository): Record<string, unknown> {
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length
  const forks = [...world.repositories.values()].filter(({ parent }) => parent === repository.fullName).length
  const { settings } = repository
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: userView(world, repository.owner),
    html_url: pageOf(world, repository),
    description: settings.description,
    fork: repository.parent !== undefined,
    ...urls(world, repository),
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: settings.hasIssues,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: forks,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: settings.isTemplate,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  }
}

/** `full-repository`: what GET of one repository adds. */
export function fullRepositoryView(
  world: World,
  repository: Repository,
  identity: Identity,
): Record<string, unknown> {
  const { settings } = repository
  const methods = settings.mergeMethods
  const admin = identity.kind === 'person' && allows(roleIn(repository, identity.login), 'admin')
  const parent = repository.parent === undefined ? undefined : world.repositories.get(repository.parent)
  return {
    ...repositoryView(world, repository),
    // GitHub shows the merge settings to those who may change them.
    ...(admin
      ? {
          allow_squash_merge: methods.includes('squash'),
          allow_merge_commit: methods.includes('merge'),
          allow_rebase_merge: methods.includes('rebase'),
          allow_auto_merge: false,
          delete_branch_on_merge: settings.deleteBranchOnMerge,
          allow_update_branch: false,
        }
      : {}),
    ...(parent === undefined
      ? {}
      : { parent: repositoryView(world, parent), source: repositoryView(world, parent) }),
    permissions: permissionsOf(repository, identity),
    network_count: 0,
    subscribers_count: 0,
  }
}

function permissionsOf(repository: Repository, identity: Identity): Record<string, boolean> {
  if (identity.kind === 'job' || identity.kind === 'app') {
    const push = identity.permissions['contents'] === 'write'
    return { admin: false, maintain: false, push, triage: push, pull: true }
  }
  const role = identity.kind === 'person' ? roleIn(repository, identity.login) : 'read'
  return {
    admin: allows(role, 'admin'),
    maintain: allows(role, 'admin'),
    push: allows(role, 'write'),
    triage: allows(role, 'write'),
    pull: allows(role, 'read'),
  }
}

/** Ends of the URLs that a repository object lists, by the name of the field without `_url`. */
const PATHS: Readonly<Record<string, string>> = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  contributors: 'contributors',
  deployments: 'deployments',
  downloads: 'downloads',
  events: 'events',
  forks: 'forks',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  hooks: 'hooks',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  languages: 'languages',
  merges: 'merges',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  stargazers: 'stargazers',
  statuses: 'statuses/{sha}',
  subscribers: 'subscribers',
  subscription: 'subscription',
  tags: 'tags',
  teams: 'teams',
  trees: 'git/trees{/sha}',
}

function urls(world: World, repository: Repository): Record<string, string> {
  const api = apiOf(world, repository)
  const page = pageOf(world, repository)
  const host = new URL(world.serverUrl).host
  return {
    url: api,
    ...Object.fromEntries(Object.entries(PATHS).map(([name, path]) => [`${name}_url`, `${api}/${path}`])),
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
  }
}
