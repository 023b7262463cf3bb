import { loginOf } from '../../state/identity.ts'
import type { Release } from '../../state/release.ts'
import { page } from '../paging.ts'
import { ApiProblem, invalid, notFound } from '../problem.ts'
import { type Answer, created, noContent, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { assetView } from '../views/release.ts'

const RELEASES = '/repos/{owner}/{repo}/releases'

export const releaseAssetRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: `${RELEASES}/{release_id}/assets`,
    needs: { contents: 'read' },
    run: call => {
      const release = findRelease(call)
      return page(call, `/repos/${call.repository.fullName}/releases/${release.id}/assets`, {
        entries: release.assets,
        view: asset => assetView(call.world, call.repository, { release, asset }),
      })
    },
  },
  { method: 'POST', path: `${RELEASES}/{release_id}/assets`, needs: { contents: 'write' }, run: upload },
  {
    method: 'DELETE',
    path: `${RELEASES}/assets/{asset_id}`,
    needs: { contents: 'write' },
    run: ({ repository, params }) => {
      const id = Number(params['asset_id'])
      const release = [...repository.releases.values()].find(({ assets }) =>
        assets.some(one => one.id === id),
      )
      if (release === undefined) throw notFound()
      refuseImmutable(release)
      release.assets = release.assets.filter(one => one.id !== id)
      return noContent
    },
  },
]

/** Release of `{release_id}`. */
export function findRelease({ repository, params }: RepositoryCall): Release {
  const release = repository.releases.get(Number(params['release_id']))
  if (release === undefined) throw notFound()
  return release
}

function upload(call: RepositoryCall): Answer {
  const { world, repository, identity, query } = call
  const release = findRelease(call)
  const name = query.get('name')!
  refuseImmutable(release)
  if (release.assets.some(asset => asset.name === name)) {
    throw invalid('ReleaseAsset', { field: 'name', code: 'already_exists' })
  }
  const asset = {
    id: world.id(),
    name,
    label: query.get('label'),
    contentType: call.contentType ?? 'application/octet-stream',
    bytes: call.upload ?? new Uint8Array(),
    uploader: loginOf(identity),
    createdAt: world.now(),
  }
  release.assets.push(asset)
  return created(assetView(world, repository, { release, asset }))
}

/** With immutable releases nothing of a published one can be changed. */
export function refuseImmutable(release: Release): void {
  if (release.immutable) throw new ApiProblem(422, 'Cannot change an immutable release.')
}
