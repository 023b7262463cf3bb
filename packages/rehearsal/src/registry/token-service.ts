import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { authenticate } from '../server/authenticate.ts'
import type { Identity } from '../state/identity.ts'
import type { World } from '../state/world.ts'
import { mayNotUse, splitName } from './package-access.ts'
import { type Exchange, refuse } from './refuse.ts'

const TOKEN_SECONDS = 300

/** Who asked for a bearer token, by the header of that request: the token dies with the one behind it. */
interface Grant {
  authorization: string | undefined
}

/** Docker's token authentication: /token gives a bearer token to whoever may read what it names. */
export interface TokenService {
  give(exchange: Exchange, url: URL): void
  /** Who sent a request; `undefined` without a token that still lives. */
  identityOf(incoming: IncomingMessage): Identity | undefined
}

export function tokenService(world: World): TokenService {
  const grants = new Map<string, Grant>()
  return { give, identityOf }

  function give({ incoming, outgoing }: Exchange, url: URL): void {
    const { authorization } = incoming.headers
    const identity = authenticate(world, authorization)
    const said = identity === undefined ? undefined : deniedScope(url, identity)
    if (identity === undefined)
      refuse(outgoing, 401, { code: 'UNAUTHORIZED', message: 'authentication required' })
    else if (said !== undefined) refuse(outgoing, 403, { code: 'DENIED', message: said })
    else {
      const token = randomBytes(24).toString('base64url')
      grants.set(token, { authorization })
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      outgoing.end(JSON.stringify({ token, expires_in: TOKEN_SECONDS }))
    }
  }

  /** Why somebody may not even read what a token is asked for. */
  function deniedScope(url: URL, identity: Identity): string | undefined {
    for (const scope of url.searchParams.getAll('scope').flatMap(all => all.split(' '))) {
      const [, path] = /^repository:(.+):[\w,*]+$/.exec(scope) ?? []
      const name = path === undefined ? undefined : splitName(path)
      const said = name === undefined ? undefined : mayNotUse(world, { ...name, action: 'pull' }, identity)
      if (said !== undefined) return said
    }
    return undefined
  }

  /** Who sent a request: the token that its bearer token was given for, if that still lives. */
  function identityOf(incoming: IncomingMessage): Identity | undefined {
    const [, token] = /^bearer\s+(\S+)$/i.exec(incoming.headers.authorization ?? '') ?? []
    const grant = token === undefined ? undefined : grants.get(token)
    return grant === undefined ? undefined : authenticate(world, grant.authorization)
  }
}
