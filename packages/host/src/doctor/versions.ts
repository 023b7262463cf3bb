/** The first version in a text, as numbers: `git version 2.39.5` → [2, 39, 5]. */
export function versionIn(text: string): number[] | undefined {
  const found = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)
  return found?.slice(1).map(part => Number(part ?? 0))
}

/** Below, at or above zero as `one` is older than, the same as or newer than `other`; parts that lack are 0. */
export function compareVersions(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * True where a version keeps a `requires-python` (PEP 440 version specifiers of numbers: `>=3.11,<3.15`, `==3.12.*`,
 * `~=3.11`); `undefined` for a specifier that is not read here.
 */
export function keepsSpecifier(version: readonly number[], specifier: string): boolean | undefined {
  const answers = specifier.split(',').map(clause => keepsClause(version, clause.trim()))
  if (answers.includes(undefined)) return undefined
  return answers.every(answer => answer === true)
}

function keepsClause(version: readonly number[], clause: string): boolean | undefined {
  const [, operator, text, star] = /^(>=|<=|==|!=|~=|>|<)\s*(\d+(?:\.\d+)*)(\.\*)?$/.exec(clause) ?? []
  if (operator === undefined || text === undefined) return undefined
  const wanted = text.split('.').map(Number)
  const order = compareVersions(version, wanted)
  const isWithin = compareVersions(version.slice(0, wanted.length), wanted) === 0
  switch (operator) {
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '<':
      return order < 0
    case '~=':
      return order >= 0 && compareVersions(version.slice(0, wanted.length - 1), wanted.slice(0, -1)) === 0
    case '==':
      return star === undefined ? order === 0 : isWithin
    default:
      return star === undefined ? order !== 0 : !isWithin
  }
}
