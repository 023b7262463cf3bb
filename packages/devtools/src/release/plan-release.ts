/** What a push of main asks for: a pull request that raises the version, a release of the version that is there, or nothing. */
export type ReleasePlan =
  | { action: 'propose'; changesets: readonly string[] }
  | { action: 'release'; version: string; tag: string; major: string }
  | { action: 'nothing'; why: string }

/** Decides from the files below `.changeset`, the version of the packages and the tags that there are. */
export function planRelease({
  changesetFiles,
  version,
  tags,
}: {
  changesetFiles: readonly string[]
  /** Of all packages: they are raised together. */
  version: string
  tags: readonly string[]
}): ReleasePlan {
  const changesets = changesetFiles.filter(name => name.endsWith('.md') && name !== 'README.md').sort()
  if (changesets.length > 0) return { action: 'propose', changesets }
  const tag = `v${version}`
  if (tags.includes(tag)) return { action: 'nothing', why: `${tag} is released and no changeset waits` }
  return { action: 'release', version, tag, major: `v${version.split('.')[0]}` }
}
