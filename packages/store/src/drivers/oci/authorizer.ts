import { MillraceError } from '@millrace/contract'
import { type Challenge, parseChallenge } from './challenge.ts'
import type { Credentials } from './credentials.ts'
import { denied } from './denied.ts'
import { send, textOf } from './http.ts'
import { Passing, retryAfter } from './passing.ts'
import { isLoopback, type RegistryName } from './registry-name.ts'

/** What a request wants to do. */
export type Access = 'pull' | 'push'

/** The `Authorization` of requests to one registry. */
export interface Authorizer {
  /** Undefined as long as the registry has not asked. */
  header(access: Access): Promise<string | undefined>
  /**
   * Takes the challenge of a 401 to a request that was `sent` with this header; false when there is nothing new to
   * say to it.
   */
  challenged(header: string | undefined, access: Access, sent: string | undefined): Promise<boolean>
}

interface Token {
  value: string
  until: number
}

/** A token that is about to end would end on the way. */
const MARGIN_MS = 10_000

/**
 * Tokens as the distribution project's token specification has it: the registry names a realm, which gives a token for a scope
 * to whoever has credentials, or to anybody for what is public. Tokens are kept until they end.
 */
export function authorizer(
  name: RegistryName,
  credentials: () => Promise<Credentials | undefined>,
): Authorizer {
  const tokens = new Map<Access, Promise<Token>>()
  let challenge: Challenge | undefined

  return {
    async header(access) {
      if (challenge?.scheme === 'basic') return basic(await credentials())
      if (challenge === undefined) return undefined
      return `Bearer ${(await current(access, challenge)).value}`
    },
    async challenged(header, access, sent) {
      challenge = parseChallenge(header)
      if (challenge === undefined) return false
      if (challenge.scheme === 'basic') return sent === undefined && (await credentials()) !== undefined
      // Another request may have a new token already.
      const known = await tokens.get(access)
      if (known && `Bearer ${known.value}` === sent) tokens.delete(access)
      return true
    },
  }

  async function current(
    access: Access,
    { realm, service }: Challenge & { scheme: 'bearer' },
  ): Promise<Token> {
    const known = await tokens.get(access)
    if (known && known.until > Date.now() + MARGIN_MS) return known
    const fresh = fetchToken(access, new URL(realm, name.origin), service)
    tokens.set(access, fresh)
    fresh.catch(() => tokens.delete(access))
    return fresh
  }

  async function fetchToken(access: Access, realm: URL, service: string | undefined): Promise<Token> {
    const found = await credentials()
    refuseStranger(realm, found)
    if (service !== undefined) realm.searchParams.set('service', service)
    realm.searchParams.set('scope', `repository:${name.path}:${access === 'push' ? 'pull,push' : 'pull'}`)
    const authorization = basic(found)
    const answer = await send({ method: 'GET', url: realm, headers: authorization ? { authorization } : {} })
    const text = await textOf(answer, 1 << 20)
    if (answer.status === 429 || answer.status >= 500)
      throw new Passing(`the token service said ${answer.status}`, {
        afterMs: retryAfter(answer.headers['retry-after']),
      })
    if (answer.status !== 200)
      throw denied(name, found, { access, problem: `Its token service said ${answer.status}.` })
    return parseToken(text)
  }

  /** Credentials go to the registry that they belong to, and to nobody that it names without being safe. */
  function refuseStranger(realm: URL, found: Credentials | undefined): void {
    const safe = realm.protocol === 'https:' || (realm.protocol === 'http:' && isLoopback(realm.host))
    const own = realm.host === name.host || found?.from === 'docker'
    if (safe && (own || found === undefined)) return
    const seen = `the token service ${realm.protocol}//${realm.host}`
    throw new MillraceError('MR1322', { registry: name.host, what: 'The first request', seen })
  }
}

function basic(found: Credentials | undefined): string | undefined {
  return found && `Basic ${Buffer.from(`${found.username}:${found.password}`).toString('base64')}`
}

function parseToken(text: string): Token {
  let said: { token?: unknown; access_token?: unknown; expires_in?: unknown }
  try {
    said = JSON.parse(text)
  } catch {
    throw new Passing('the token service said something that is not JSON')
  }
  const value = said?.token ?? said?.access_token
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
    throw new Passing('the token service gave no token')
  // 60 s is what the specification says where nothing is said.
  const seconds = typeof said.expires_in === 'number' && said.expires_in > 0 ? said.expires_in : 60
  return { value, until: Date.now() + seconds * 1000 }
}
