/** Names that hold credentials by their own account, in part or as one of their words. */
const CREDENTIAL =
  /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|APIKEY|AUTHORIZATION|(^|_)(KEY|KEYS|PASS|PWD|PAT|AUTH|DSN|COOKIE|SAS)(_|$)/i
/** `PWD` and `OLDPWD` are folders. */
const NOT_CREDENTIAL = /^(OLD)?PWD$/

const SHORTEST_NAMED = 4
const SHORTEST = 6

type Environment = Readonly<Record<string, string | undefined>>

export function isCredentialName(name: string): boolean {
  return CREDENTIAL.test(name) && !NOT_CREDENTIAL.test(name)
}

/**
 * The values that a log must not show: of the variables in `named` (4 characters or more: masking every `1` would hide
 * the log itself), of each variable whose name looks like a credential's (6 or more), and passwords inside URLs.
 */
export function findSecrets(env: Environment, named: readonly string[]): string[] {
  const secrets = new Set<string>()
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue
    if (named.includes(name) && value.length >= SHORTEST_NAMED) secrets.add(value)
    if (isCredentialName(name) && value.length >= SHORTEST) secrets.add(value)
    for (const [, password = ''] of value.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/gi)) {
      if (password.length >= SHORTEST) secrets.add(password)
    }
  }
  return [...secrets]
}
