/** One line of CODEOWNERS: later lines win. */
interface OwnerLine {
  pattern: string
  owners: readonly string[]
}

/** Owners of a path by the text of a CODEOWNERS file; empty where nobody owns it. Paths are relative to the top. */
export function ownersOf(text: string, path: string): readonly string[] {
  return readLines(text).findLast(({ pattern }) => matches(pattern, path))?.owners ?? []
}

function readLines(text: string): OwnerLine[] {
  return text.split(/\r?\n/).flatMap(line => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    return pattern ? [{ pattern, owners }] : []
  })
}

/**
 * Patterns as gitignore has them, without "!" and "[…]" (docs.github.com, "About code owners"): a slash at the start or
 * inside binds to the top, `*` stays within a folder, `**` does not, `docs/*` takes no folders below.
 */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.slice(0, -1).includes('/')
  const body = pattern.replace(/^\//, '')
  const parts = body.split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/).map(part => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '/**') return '/.*'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  const ends = body.endsWith('/') ? '.*' : /(^|\/)\*$/.test(body) && body !== '*' ? '' : '(?:/.*)?'
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${parts.join('')}${ends}$`).test(path)
}
