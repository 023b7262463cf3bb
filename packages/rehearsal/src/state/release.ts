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
