/** Permissions that every token has, or that no workflow can give. */
const NOT_GIVEN = new Set(['metadata'])

/**
 * What to write below `permissions:`, from GitHub's own header: alternatives are separated by `;`, what is needed
 * together by `,` (`issues=write; pull_requests=write`). Where one alternative is what we would say, we say that.
 */
export function permissionsLine(header: string | undefined, ours: string): string {
  const alternatives = (header ?? '')
    .split(';')
    .map(readAlternative)
    .filter(line => line !== '')
  return alternatives.includes(ours) ? ours : (alternatives[0] ?? ours)
}

function readAlternative(text: string): string {
  return text
    .split(',')
    .map(pair => /^\s*([a-z_]+)=(read|write)\s*$/.exec(pair))
    .filter(pair => pair?.[1] !== undefined && !NOT_GIVEN.has(pair[1]))
    .map(pair => `${pair?.[1]?.replaceAll('_', '-')}: ${pair?.[2]}`)
    .join(', ')
}
