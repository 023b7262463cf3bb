import { MillraceError } from '@millrace/contract'
import { type Access, authorizer } from './authorizer.ts'
import type { Credentials } from './credentials.ts'
import { denied } from './denied.ts'
import { type Answer, type Request, send, textOf } from './http.ts'
import { Passing, type Patience, patiently, retryAfter } from './passing.ts'
import { isLoopback, type RegistryName } from './registry-name.ts'

/** Requests to one repository of a registry. */
export interface RegistryClient {
  readonly name: RegistryName
  /** A page of the repository's API: `blobs/sha256:…`. */
  url(path: string): URL
  /**
   * One exchange, authorised, redirects followed. `Passing` for faults that may be gone the next time; MR1320 where
   * the registry refuses; MR1322 for any other status than those that are expected.
   */
  exchange(request: Request, expected: readonly number[]): Promise<Answer>
  /** A place that an answer names. Never one where a request would go in the clear to another machine (MR1322). */
  resolve(location: string, base: URL): URL
  /** Tries work again while its faults are passing; MR1321 when they don't pass. */
  patiently<T>(what: string, work: () => Promise<T>): Promise<T>
  /** MR1321: patience is at its end. */
  unreachable(what: string, fault: Passing): MillraceError
}

interface ClientOptions {
  name: RegistryName
  credentials(): Promise<Credentials | undefined>
  patience: Patience
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 3

export function registryClient({ name, credentials, patience }: ClientOptions): RegistryClient {
  const authorize = authorizer(name, credentials)
  return {
    name,
    resolve: safeUrl,
    url: path => new URL(`/v2/${name.path}/${path}`, name.origin),
    async exchange(request, expected) {
      const answer = await follow(request)
      if (expected.includes(answer.status)) return answer
      throw await refused(request, answer)
    },
    async patiently(what, work) {
      try {
        return await patiently(patience, work)
      } catch (error) {
        throw error instanceof Passing ? unreachable(what, error) : error
      }
    },
    unreachable,
  }

  function unreachable(what: string, cause: Passing): MillraceError {
    const values = { registry: name.host, what, problem: cause.message, tries: patience.tries }
    return new MillraceError('MR1321', values, { cause })
  }

  async function follow(request: Request): Promise<Answer> {
    let answer = await authorized(request)
    for (let step = 0; REDIRECTS.has(answer.status) && request.method !== 'POST'; step++) {
      const { location } = answer.headers
      answer.drop()
      if (location === undefined || step === MOST_REDIRECTS) throw new Passing('redirects that lead nowhere')
      answer = await authorized({ ...request, url: safeUrl(location, answer.url) })
    }
    return answer
  }

  /** Only the registry itself is told who asks; a redirect to another host carries its own permission. */
  async function authorized(request: Request): Promise<Answer> {
    if (request.url.origin !== name.origin) return send(request)
    const access: Access = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push'
    const first = await withHeader(request, access)
    const answer = await send(first)
    if (answer.status !== 401) return answer
    answer.drop()
    const challenge = answer.headers['www-authenticate']
    if (!(await authorize.challenged(challenge, access, first.headers?.['authorization']))) return answer
    return send(await withHeader(request, access))
  }

  async function withHeader(request: Request, access: Access): Promise<Request> {
    const authorization = await authorize.header(access)
    return authorization ? { ...request, headers: { ...request.headers, authorization } } : request
  }

  function safeUrl(location: string, base: URL): URL {
    const url = new URL(location, base)
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.host))) return url
    throw strange('A request', `a redirect to ${url.protocol}//${url.host}`)
  }

  async function refused({ method, url }: Request, answer: Answer): Promise<Error> {
    const access: Access = method === 'GET' || method === 'HEAD' ? 'pull' : 'push'
    const said = answer.status === 401 ? '' : await textOf(answer, 1 << 20).catch(emptyWhenCut)
    const { status } = answer
    if (status === 401 || status === 403) {
      return denied(name, await credentials(), { access, problem: `It said ${status}${codesIn(said)}.` })
    }
    // What is neither an error nor expected comes from something in between: a portal, a proxy.
    if (status === 408 || status === 429 || status >= 500 || status < 400) {
      return new Passing(`it said ${status}`, { afterMs: retryAfter(answer.headers['retry-after']) })
    }
    // Seen of docker-registry when several take the same blob at once: a moment later it knows it.
    if (status === 400 && /"(MANIFEST_BLOB_UNKNOWN|DIGEST_INVALID)"/.test(said))
      return new Passing('it does not know a blob that it has taken')
    const path = url.pathname.slice(`/v2/${name.path}/`.length).replace(/uploads\/.*/, 'uploads')
    return strange(`${method} ${path}`, `${status}${codesIn(said)}`)
  }

  function strange(what: string, seen: string): MillraceError {
    return new MillraceError('MR1322', { registry: name.host, what, seen })
  }
}

function emptyWhenCut(error: unknown): string {
  if (error instanceof Passing) return ''
  throw error
}

/** The codes of the specification's error body (`DENIED`, `MANIFEST_INVALID`); its free text is not repeated. */
function codesIn(text: string): string {
  const codes = new Set([...text.matchAll(/"code"\s*:\s*"([A-Z][A-Z_]{1,60})"/g)].map(match => match[1]))
  return codes.size === 0 ? '' : ` (${[...codes].join(', ')})`
}
