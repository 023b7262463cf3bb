import { type GitHubCheck, pageOf } from './case.ts'

const name = 'Container package'

/** The package that holds the store: there, linked to this repository, and seen by nobody who may not. */
export const packageCheck: GitHubCheck = async about => {
  const { ask, owner, repo, config, facts, server } = about
  if (config?.store.driver !== 'oci') return []
  const place = packageOf(config.store.repository, { owner, repo })
  if (place === undefined)
    return [{ name, state: 'ok', seen: `the store is ${config.store.repository}: no package of GitHub’s` }]
  const isOrganization =
    facts.owner.type === 'Organization' || place.owner.toLowerCase() !== facts.owner.login.toLowerCase()
  const ask1 = isOrganization
    ? ask('GET /orgs/{org}/packages/{package_type}/{package_name}', {
        org: place.owner,
        package_type: 'container',
        package_name: place.name,
      })
    : ask('GET /users/{username}/packages/{package_type}/{package_name}', {
        username: place.owner,
        package_type: 'container',
        package_name: place.name,
      })
  const told = await ask1
  const settings = `${server.url}/${isOrganization ? `orgs/${place.owner}` : `users/${place.owner}`}/packages/container/${encodeURIComponent(place.name)}/settings`
  if (told.status !== 200 && !facts.private && !config.store.public) {
    return [
      {
        name,
        state: 'missing',
        seen: `this repository is public, so the package ${place.owner}/${place.name} that it makes will be: the store refuses`,
        why: 'Everybody could read the data and the models.',
        fix: 'store: { driver: oci, public: true }      in millrace.yaml, where everybody may',
      },
    ]
  }
  if (told.status !== 200) {
    const seen = `${place.owner}/${place.name} is not there yet, or can not be seen with this token (${told.status})`
    return [
      {
        name,
        state: 'unseen',
        seen,
        why: 'The first run makes it, linked to this repository.',
        click: pageOf(about, 'pkgs/container'),
      },
    ]
  }
  const seen = told.data as { visibility: string; repository?: { full_name?: string } | null }
  const linked = seen.repository?.full_name
  const shown = `${place.owner}/${place.name}`
  if (linked?.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
    return [
      {
        name,
        state: 'missing',
        seen:
          linked === undefined ? `${shown} is linked to no repository` : `${shown} is linked to ${linked}`,
        why: 'The token of a run may only read and write packages of its repository, or that name it: pushes are denied.',
        click: `${settings} → Manage Actions access → Add Repository → ${repo}, role Write`,
      },
    ]
  }
  if (seen.visibility === 'public' && !config.store.public) {
    return [
      {
        name,
        state: facts.private ? 'missing' : 'attention',
        seen: `${shown} is public: everybody can read the data`,
        why: facts.private
          ? 'The repository is private, its data and models are not.'
          : 'Say "public: true" of the store in millrace.yaml where that is meant.',
        click: `${settings} → Danger Zone → Change visibility`,
      },
    ]
  }
  return [{ name, state: 'ok', seen: `${shown} is ${seen.visibility} and linked` }]
}

/** Owner and name of a package of GitHub's registry; `undefined` for another registry. */
function packageOf(
  repository: string | undefined,
  own: { owner: string; repo: string },
): { owner: string; name: string } | undefined {
  if (repository === undefined)
    return { owner: own.owner.toLowerCase(), name: `${own.repo.toLowerCase()}/store` }
  const [, owner, path] =
    /^(?:ghcr\.io|containers\.[\w.:-]+)\/([^/]+)\/(.+)$/.exec(repository.replace(/^https?:\/\//, '')) ?? []
  return owner === undefined || path === undefined ? undefined : { owner, name: path }
}
