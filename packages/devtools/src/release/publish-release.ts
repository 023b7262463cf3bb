import type { GitHubRest } from './github-rest.ts'

interface Release {
  id: number
  tag_name: string
  draft: boolean
  html_url: string
  upload_url: string
  assets: { id: number; name: string; state: string; size: number }[]
}

export interface ReleaseContent {
  tag: string
  /** Tag that moves with each release of a major version. */
  major: string
  sha: string
  notes: string
  assets: readonly { name: string; bytes: Uint8Array }[]
}

/**
 * A release that is whole when it is seen: a draft, its assets, then public, which makes the tag; from then on GitHub
 * lets nobody change it where immutable releases are on. Then the major tag moves. Each step looks at what is there, so
 * that a run that was cut off can be run again.
 */
export async function publishRelease(github: GitHubRest, content: ReleaseContent): Promise<{ url: string }> {
  const { tag, major, sha, notes, assets } = content
  const found = await findRelease(github, tag)
  const release = found ?? (await createDraft(github, content))
  if (release.draft) {
    await putAssets(github, release, assets)
    const body = { draft: false, body: notes, target_commitish: sha }
    await github.call('PATCH', `releases/${release.id}`, { body })
  }
  const made = await commitOf(github, tag)
  if (made !== sha)
    throw new Error(`${tag} is at ${made ?? 'no commit'}, not at ${sha}: somebody else made it`)
  await moveTag(github, major, sha)
  return { url: `${release.html_url.replace(/\/tag\/.*$/, '')}/tag/${tag}` }
}

async function findRelease(github: GitHubRest, tag: string): Promise<Release | undefined> {
  // Drafts have no tag yet and are only in the list.
  for (let page = 1; ; page++) {
    const { data } = await github.call('GET', `releases?per_page=100&page=${page}`)
    const releases = data as Release[]
    const found = releases.find(({ tag_name }) => tag_name === tag)
    if (found || releases.length < 100) return found
  }
}

async function createDraft(github: GitHubRest, { tag, sha, notes }: ReleaseContent): Promise<Release> {
  const body = { tag_name: tag, target_commitish: sha, name: tag, body: notes, draft: true }
  return (await github.call('POST', 'releases', { body })).data as Release
}

async function putAssets(
  github: GitHubRest,
  release: Release,
  assets: ReleaseContent['assets'],
): Promise<void> {
  for (const { name, bytes } of assets) {
    const there = release.assets.find(asset => asset.name === name)
    if (there?.state === 'uploaded' && there.size === bytes.byteLength) continue
    // What a run that was cut off has left of it.
    if (there) await github.call('DELETE', `releases/assets/${there.id}`)
    await github.upload(`${release.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`, bytes)
  }
}

async function commitOf(github: GitHubRest, tag: string): Promise<string | undefined> {
  const { status, data } = await github.call('GET', `git/ref/tags/${tag}`, { expected: [200, 404] })
  return status === 200 ? (data as { object: { sha: string } }).object.sha : undefined
}

async function moveTag(github: GitHubRest, tag: string, sha: string): Promise<void> {
  const at = await commitOf(github, tag)
  if (at === sha) return
  if (at === undefined) await github.call('POST', 'git/refs', { body: { ref: `refs/tags/${tag}`, sha } })
  else await github.call('PATCH', `git/refs/tags/${tag}`, { body: { sha, force: true } })
}
