/** The token that asks, and what it is. */
export interface Token {
  value: string
  /** Variable or input that it came from. */
  from: string
  kind: TokenKind
}

type TokenKind =
  | 'of this run'
  | 'of an App'
  | 'fine-grained'
  | 'classic'
  | 'of gh'
  | 'of an App’s user'
  | 'of another kind'

/** Prefixes that GitHub documents for its tokens; GITHUB_TOKEN is an installation token like any App's. */
const PREFIXES = [
  ['github_pat_', 'fine-grained'],
  ['ghp_', 'classic'],
  ['gho_', 'of gh'],
  ['ghu_', 'of an App’s user'],
  ['ghs_', 'of an App'],
] as const

/** What a token is: by its prefix; in a run of a workflow the job's own one is said to be it. */
export function tokenOf(value: string, from: string, isOfRun = false): Token {
  const kind = PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? 'of another kind'
  return { value, from, kind: isOfRun ? 'of this run' : kind }
}

/** The token of an environment: GH_TOKEN before GITHUB_TOKEN, as gh has it. */
export function findToken(env: Readonly<Record<string, string | undefined>>): Token | undefined {
  const from = ['GH_TOKEN', 'GITHUB_TOKEN'].find(name => env[name])
  const value = from === undefined ? undefined : env[from]
  return from === undefined || value === undefined ? undefined : tokenOf(value, from)
}
