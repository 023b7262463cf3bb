/**
 * The pin that template and examples carry until they are rendered: as long as a commit's id, so that linters read it
 * as one, and no commit's.
 */
export const PLACEHOLDER_PIN = '0'.repeat(40)

/** Repository whose actions the template uses. */
export const ACTIONS_REPOSITORY = 'millrace/millrace'

/** A release of the actions: the commit that workflows pin. */
export interface Pin {
  /** `owner/name`: `millrace/millrace`, or a fork or mirror of it. */
  repository: string
  /** Full id of the commit, 40 lower-case hexadecimal digits. */
  sha: string
  /** Tag of that commit for the comment behind the pin: `v1.2.0`. */
  version?: string
}

/**
 * Puts a release in place of the placeholder pin in each line
 * `uses: millrace/millrace[/path]@0000… [# v0.0.0]`; all else stays byte for byte.
 */
export function renderPins(text: string, { repository, sha, version }: Pin): string {
  const comment = version === undefined ? '' : ` # ${version}`
  return text.replace(
    new RegExp(
      `(uses:\\s*["']?)${ACTIONS_REPOSITORY}(/[\\w./-]+)?@${PLACEHOLDER_PIN}(["']?)([ \\t]*#[^\\n\\r]*)?`,
      'g',
    ),
    (_, before: string, path = '', quote: string) => `${before}${repository}${path}@${sha}${quote}${comment}`,
  )
}

/** Reads `owner/name@sha`, with `#v1.2.0` behind it where the tag is known; `undefined` for anything else. */
export function parsePin(text: string): Pin | undefined {
  const [, repository, sha, version] =
    /^([A-Za-z0-9][\w.-]*\/[\w.-]+)@([0-9a-f]{40})(?:#(v[\w.+-]+))?$/.exec(text) ?? []
  if (repository === undefined || sha === undefined) return undefined
  return { repository, sha, ...(version !== undefined && { version }) }
}
