import { isCredentialName } from './find-secrets.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What any program needs to find files and to write text. */
const PLAIN = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR)$/
/** Where packages come from and which certificates are trusted. */
const PACKAGES =
  /^(UV_[A-Z0-9_]+|PIP_[A-Z0-9_]+|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NIX_SSL_CERT_FILE)$/
/** A proxy's address often holds a password; package tools need it, user programs get it by name. */
const PROXY = /^(https?|all|no)_proxy$/i

/**
 * The environment of a user's program: an allow-list. No token, no cloud credential and nothing of GitHub's runner
 * passes, except the variables in `named`, which millrace.yaml lists.
 */
export function programEnvironment(env: Environment, named: readonly string[]): Record<string, string> {
  return pick(env, name => {
    if (named.includes(name)) return true
    return PLAIN.test(name) || (PACKAGES.test(name) && !isCredentialName(name))
  })
}

/** The environment of uv and pip: also the credentials of package indexes and the proxy, but none for publishing. */
export function packageEnvironment(env: Environment): Record<string, string> {
  return pick(env, name => {
    if (name.startsWith('UV_PUBLISH_')) return false
    return PLAIN.test(name) || PACKAGES.test(name) || PROXY.test(name)
  })
}

function pick(env: Environment, allowed: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => {
      return entry[1] !== undefined && allowed(entry[0])
    }),
  )
}
