/** What `uses:` of a step names. */
export type Uses =
  | { kind: 'remote'; repository: string; path: string; ref: string }
  /** `./path`: of the workspace, as it is checked out when the step begins. */
  | { kind: 'workspace'; path: string }
  /** `$/path`: of the repository and commit that this file is from. */
  | { kind: 'own'; path: string }
  | { kind: 'docker'; image: string }
  | { kind: 'invalid' }

/** Reads a `uses:`; the grammar is GitHub's (docs: jobs.<id>.steps[*].uses; changelog July 2026 for `$/`). */
export function parseUses(text: string): Uses {
  if (text.startsWith('docker://')) return { kind: 'docker', image: text.slice(9) }
  if (text.startsWith('./')) return { kind: 'workspace', path: clean(text.slice(2)) }
  if (text.startsWith('$/')) return { kind: 'own', path: clean(text.slice(2)) }
  const match = /^([\w.-]+\/[\w.-]+)((?:\/[^@]*)?)@(.+)$/.exec(text)
  if (!match) return { kind: 'invalid' }
  const [, repository = '', path = '', ref = ''] = match
  return { kind: 'remote', repository, path: clean(path), ref }
}

/** Writes what `parseUses` read of a repository. */
export function usesText({
  repository,
  path,
  ref,
}: {
  repository: string
  path: string
  ref: string
}): string {
  return `${repository}${path === '' ? '' : `/${path}`}@${ref}`
}

function clean(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}
