import { createHash } from 'node:crypto'
import type { Release, ReleaseAsset } from '../../state/release.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { apiOf, nodeId, pageOf } from './urls.ts'
import { userView } from './user.ts'

/** `release`. */
export function releaseView(world: World, repository: Repository, release: Release): Record<string, unknown> {
  const url = `${apiOf(world, repository)}/releases/${release.id}`
  const uploads = url.replace('/api/v3/', '/api/uploads/')
  return {
    url,
    html_url: `${pageOf(world, repository)}/releases/tag/${encodeURIComponent(release.tag)}`,
    assets_url: `${url}/assets`,
    upload_url: `${uploads}/assets{?name,label}`,
    tarball_url: `${apiOf(world, repository)}/tarball/${release.tag}`,
    zipball_url: `${apiOf(world, repository)}/zipball/${release.tag}`,
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: userView(world, release.author),
    assets: release.assets.map(asset => assetView(world, repository, { release, asset })),
  }
}

/** `release-asset`. */
export function assetView(
  world: World,
  repository: Repository,
  { release, asset }: { release: Release; asset: ReleaseAsset },
): Record<string, unknown> {
  const page = `${pageOf(world, repository)}/releases/download`
  return {
    url: `${apiOf(world, repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${page}/${encodeURIComponent(release.tag)}/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: userView(world, asset.uploader),
  }
}
