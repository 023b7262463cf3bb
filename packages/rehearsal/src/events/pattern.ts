/**
 * GitHub's filter patterns (docs: workflow syntax, "Filter pattern cheat sheet"): `*` no slash, `**` anything, `?` and
 * `+` repeat what stands before them, `[]` one of the characters, `\` takes the next as it is.
 */
export function patternToRegExp(pattern: string): RegExp {
  let source = ''
  for (let at = 0; at < pattern.length; ) {
    const [piece, length] = pieceAt(pattern, at)
    source += piece
    at += length
  }
  return new RegExp(`^${source}$`, 's')
}

function pieceAt(pattern: string, at: number): [source: string, length: number] {
  const rest = pattern.slice(at)
  const begins = at === 0 || pattern[at - 1] === '/'
  if (begins && rest.startsWith('**/')) return ['(?:.*/)?', 3]
  if (rest.startsWith('**')) return ['.*', 2]
  const [char = ''] = rest
  if (char === '*') return ['[^/]*', 1]
  // Nothing stands before it: then it is a character like any other.
  if ((char === '?' || char === '+') && at > 0 && !/[*/?+]/.test(pattern[at - 1]!)) return [char, 1]
  const set = /^\[[^\]]+\]/.exec(rest)?.[0]
  if (set !== undefined) return [set.replaceAll('\\', '\\\\').replace(/^\[\^/, '[\\^'), set.length]
  if (char === '\\' && rest.length > 1) return [escaped(rest[1]!), 2]
  return [escaped(char), 1]
}

function escaped(char: string): string {
  return char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
}

/** Whether a list of patterns takes a name: the last pattern that matches decides, one with `!` says no. */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  let matched = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    if (patternToRegExp(negative ? pattern.slice(1) : pattern).test(name)) matched = !negative
  }
  return matched
}
