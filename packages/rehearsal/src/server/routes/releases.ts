import { resolveCommit } from '../../state/commits.ts'
import { git } from '../../state/git.ts'
import { loginOf } from '../../state/identity.ts'
import type { Release } from '../../state/release.ts'
import { announce } from '../events/announce.ts'
import { page } from '../paging.ts'
import { invalid, notFound } from '../problem.ts'
import { refsChanged } from '../pulls/refs-changed.ts'
import { type Answer, created, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { releaseView } from '../views/release.ts'
import { findRelease, refuseImmutable } from './release-assets.ts'

const RELEASES = '/repos/{owner}/{repo}/releases'

export const releaseRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: RELEASES,
    needs: { contents: 'read' },
    run: call =>
      page(call, `/repos/${call.repository.fullName}/releases`, {
        entries: [...call.repository.releases.values()].toReversed(),
        view: release => releaseView(call.world, call.repository, release),
      }),
  },
  { method: 'POST', path: RELEASES, needs: { contents: 'write' }, run: create },
  {
    method: 'GET',
    path: `${RELEASES}/tags/{tag}`,
    needs: { contents: 'read' },
    run: ({ world, repository, params }) => {
      const release = [...repository.releases.values()].find(
        ({ tag, draft }) => tag === params['tag'] && !draft,
      )
      if (release === undefined) throw notFound()
      return ok(releaseView(world, repository, release))
    },
  },
  {
    method: 'GET',
    path: `${RELEASES}/{release_id}`,
    needs: { contents: 'read' },
    run: call => ok(releaseView(call.world, call.repository, findRelease(call))),
  },
  { method: 'PATCH', path: `${RELEASES}/{release_id}`, needs: { contents: 'write' }, run: update },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/immutable-releases',
    needs: { administration: 'read' },
    run: ({ repository }) => {
      if (!repository.settings.immutableReleases) throw notFound()
      return ok({ enabled: true, enforced_by_owner: false })
    },
  },
]

async function create(call: RepositoryCall): Promise<Answer> {
  const { world, repository, identity } = call
  const body = call.body as {
    tag_name: string
    target_commitish?: string
    name?: string
    body?: string
    draft?: boolean
    prerelease?: boolean
  }
  const taken = [...repository.releases.values()].some(({ tag, draft }) => tag === body.tag_name && !draft)
  if (taken) throw invalid('Release', { field: 'tag_name', code: 'already_exists' })
  const release: Release = {
    id: world.id(),
    tag: body.tag_name,
    target: body.target_commitish ?? repository.defaultBranch,
    name: body.name ?? null,
    body: body.body ?? null,
    draft: body.draft ?? false,
    prerelease: body.prerelease ?? false,
    immutable: false,
    author: loginOf(identity),
    createdAt: world.now(),
    publishedAt: null,
    assets: [],
  }
  if (!release.draft) await publish(call, release)
  repository.releases.set(release.id, release)
  return created(releaseView(world, repository, release))
}

async function update(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call
  const release = findRelease(call)
  const body = call.body as {
    name?: string
    body?: string
    draft?: boolean
    prerelease?: boolean
    tag_name?: string
    target_commitish?: string
  }
  if (body.tag_name !== undefined && body.tag_name !== release.tag) refuseImmutable(release)
  release.tag = body.tag_name ?? release.tag
  release.target = body.target_commitish ?? release.target
  release.name = body.name ?? release.name
  release.body = body.body ?? release.body
  release.prerelease = body.prerelease ?? release.prerelease
  if (release.draft && body.draft === false) {
    release.draft = false
    await publish(call, release)
  }
  return ok(releaseView(world, repository, release))
}

/** Publishing makes the tag where it is not there; with immutable releases nothing of it can be changed afterwards. */
async function publish(call: RepositoryCall, release: Release): Promise<void> {
  const { world, repository } = call
  const ref = `refs/tags/${release.tag}`
  if ((await resolveCommit(repository.gitDir, ref)) === undefined) {
    const sha = await resolveCommit(repository.gitDir, release.target)
    if (sha === undefined) throw invalid('Release', { field: 'target_commitish', code: 'invalid' })
    await world.alone(repository, async () => {
      await git(repository.gitDir, ['update-ref', ref, sha])
      await refsChanged(world, call, [{ ref, before: undefined, after: sha }])
    })
  }
  release.publishedAt = world.now()
  release.immutable = repository.settings.immutableReleases
  const view = releaseView(world, repository, release)
  for (const action of ['published', 'released']) {
    await announce(world, call, { name: 'release', action, payload: { release: view } })
  }
}
