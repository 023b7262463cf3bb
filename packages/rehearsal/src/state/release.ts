export interface ReleaseAsset {
  id: number
  name: string
  label: string | null
  contentType: string
  bytes: Uint8Array
  uploader: string
  createdAt: string
}

export interface Release {
  id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  author: string
  createdAt: string
  publishedAt: string | null
  assets: ReleaseAsset[]
}

/** True for the tag of an immutable release: nobody moves or deletes it. */
export function isImmutableTag(releases: Iterable<Release>, ref: string): boolean {
  return [...releases].some(({ immutable, tag }) => immutable && ref === `refs/tags/${tag}`)
}
