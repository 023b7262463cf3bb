import type { Identity } from '../state/identity.ts'
import type { World } from '../state/world.ts'

/**
 * Who a request is from: `Authorization: Bearer|token <token>`, or Basic with the token as password. `undefined` when
 * it carries a token that is not (or no longer) known.
 */
export function authenticate(world: World, header: string | undefined): Identity | undefined {
  if (header === undefined || header === '') return { kind: 'anonymous' }
  const [scheme, value] = header.split(/\s+/, 2)
  if (scheme === undefined || value === undefined) return undefined
  if (/^(bearer|token)$/i.test(scheme)) return world.tokens.get(value)
  if (!/^basic$/i.test(scheme)) return undefined
  const [name, password] = Buffer.from(value, 'base64').toString().split(/:(.*)/s)
  // As on GitHub, the token is the password, or the name when there is no password.
  return world.tokens.get(password === undefined || password === '' ? (name ?? '') : password)
}
