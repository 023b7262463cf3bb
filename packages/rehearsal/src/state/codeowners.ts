/** One line of a CODEOWNERS file. */
export interface OwnerRule {
  pattern: string
  /** `@login`, `@organization/team` or an address; none means nobody owns it. */
  owners: string[]
  line: number
}

/** Where GitHub looks for the file, in its order. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

export function parseCodeowners(text: string): OwnerRule[] {
  return text.split(/\r?\n/).flatMap((raw, index) => {
    const [pattern, ...owners] = raw
      .replace(/(^|\s)#.*$/, '')
      .trim()
      // A space in a path is written with a backslash before it.
      .split(/(?<!\\)\s+/)
    if (pattern === undefined || pattern === '') return []
    return [{ pattern: pattern.replaceAll('\\ ', ' '), owners, line: index + 1 }]
  })
}

/** Owners of a path: those of the last rule that matches. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  return rules.findLast(({ pattern }) => matchesOwnerPattern(pattern, path))?.owners ?? []
}

/**
 * A pattern as .gitignore has it, without `!` and `[…]`: `*` ends at a slash, `**` does not, a leading or inner slash
 * ties it to the root, and what names a folder holds for all below it. `docs/*` holds for files right in docs alone.
 */
export function matchesOwnerPattern(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/')
  const body = pattern.replace(/^\//, '').replace(/\/$/, '')
  const tied = pattern.startsWith('/') || body.includes('/')
  const expression = body
    .split('/')
    .map(part => (part === '**' ? '**' : globPart(part)))
    .reduce((text, part, index, parts) => {
      if (part === '**') return text + (index === parts.length - 1 ? '.+' : '(?:[^/]+/)*')
      return text + part + (index < parts.length - 1 ? '/' : '')
    }, '')
  const lastIsStar = body.endsWith('/*')
  const below = folder ? '/.+' : lastIsStar ? '' : '(?:/.+)?'
  return new RegExp(`^${tied ? '' : '(?:.*/)?'}${expression}${below}$`).test(path)
}

function globPart(part: string): string {
  return part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
}
