import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type StorePlaces } from '../open-store.ts'
import type { Store } from '../store.ts'
import { codeOf } from '../testing/code-of.ts'
import { type Front, type Said, type Seen, startFront } from '../testing/front.ts'
import { registryUser, startRegistry, type TestRegistry, whyNoRegistry } from '../testing/registry.ts'
import { sampleRecord } from '../testing/sample-record.ts'
import { folderOf, temporaryFolder } from '../testing/temporary-folder.ts'

const whyNot = await whyNoRegistry()
const PASSWORD = 'not-a-token'
const JOB = 'job-token'
let registry: TestRegistry
let front: Front
const stops: (() => Promise<void>)[] = []

beforeEach(async () => {
  if (whyNot) return
  registry = await startRegistry()
  stops.push(registry.stop)
  front = await startFront(registry.host)
  stops.push(front.stop)
})
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

const said = (status: number, value: unknown, headers: Record<string, string> = {}): Said => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify(value)),
})

interface Gate {
  /** Seconds that a token is good for. */
  expires?: number
  realm?: string
  /** Anybody may read. */
  isPublic?: boolean
  mayPush?: boolean
}

/** The front as a registry with a token service, such as GHCR. Returns the tokens that it gave. */
function guard({ expires = 300, realm, isPublic = false, mayPush = true }: Gate = {}) {
  const given = new Map<string, { push: boolean; until: number }>()
  front.behave({
    instead({ method, path, headers }) {
      const url = new URL(path, `http://${headers.host}`)
      if (url.pathname === '/token') return tokenFor(url, headers.authorization)
      const token = given.get(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '')
      if (!token || token.until < Date.now()) {
        const where = realm ?? `http://${headers.host}/token`
        return said(401, {}, { 'www-authenticate': `Bearer realm="${where}",service="test",scope="x"` })
      }
      const pushes = method !== 'GET' && method !== 'HEAD'
      return pushes && !token.push ? said(403, { errors: [{ code: 'DENIED' }] }) : undefined
    },
    after: (_, answer) => answer,
  })
  return given

  function tokenFor(url: URL, authorization: string | undefined): Said {
    const known = [`me:${PASSWORD}`, `x-access-token:${JOB}`].map(
      pair => `Basic ${Buffer.from(pair).toString('base64')}`,
    )
    if (authorization !== undefined && !known.includes(authorization)) return said(401, {})
    if (authorization === undefined && !isPublic) return said(403, { errors: [{ code: 'DENIED' }] })
    const scope = url.searchParams.get('scope') ?? ''
    expect(scope).toMatch(/^repository:acme\/flights\/store:(pull|pull,push)$/)
    const token = randomBytes(8).toString('hex')
    const push = authorization !== undefined && mayPush && scope.endsWith('push')
    given.set(token, { push, until: Date.now() + expires * 1000 })
    return said(200, { token, expires_in: expires })
  }
}

const dockerConfig = (host: string, user: string) =>
  JSON.stringify({ auths: { [host]: { auth: Buffer.from(user).toString('base64') } } })

interface Opening extends Partial<StorePlaces> {
  host?: string
  user?: string
  public?: boolean
}

async function open({ host = front.host, user, public: isPublic, ...places }: Opening = {}): Promise<Store> {
  const home = user
    ? await folderOf({ '.docker/config.json': dockerConfig(host, user) })
    : await temporaryFolder()
  const config = { driver: 'oci', repository: `${host}/acme/flights/store` } as const
  return openStore(
    { ...config, ...(isPublic && { public: true }) },
    { projectRoot: home, home, cache: join(home, 'cache'), env: {}, ...places },
  )
}

const asked = (what: string) => front.seen.filter(({ path }) => path.startsWith(what))
const withToken = ({ headers }: Seen) => headers.authorization !== undefined

describe.skipIf(whyNot)(`who asks a registry ${whyNot ?? ''}`, () => {
  test('tokens are fetched once for reading and once for writing, and again when they end', async () => {
    const given = guard()
    const store = await open({ user: `me:${PASSWORD}` })
    await store.probe()
    const tree = await store.putFolder(await folderOf({ a: 'a', b: 'b', c: 'c' }))
    await store.putRecord(sampleRecord({ outputs: { tree } }))
    expect(await store.has(tree)).toBe(true)
    // One more was asked for without credentials: may everybody read it?
    expect(asked('/token')).toHaveLength(3)
    given.clear()
    expect(await store.has(tree)).toBe(true)
    await store.putBytes(Buffer.from('later'))
    expect(asked('/token')).toHaveLength(5)
  })

  test('a token that ends within seconds is not sent again', async () => {
    guard({ expires: 5 })
    const store = await open({ user: `me:${PASSWORD}` })
    await store.putBytes(Buffer.from('a'))
    expect(front.seen.filter(({ path }) => path.startsWith('/v2/')).filter(withToken).length).toBeGreaterThan(
      3,
    )
    expect(asked('/token').length).toBeGreaterThan(3)
  })

  test('who may not is told why and what to change', async () => {
    guard()
    const wrong = await open({ user: 'me:wr0ng-passw0rd' })
    const refused = await wrong.probe().catch((error: unknown) => error)
    expect(inspect(refused, { depth: 9, showHidden: true })).not.toMatch(/wr0ng-passw0rd|bWU6d3Iw/)
    expect(refused).toMatchObject({
      code: 'MR1320',
      exitCode: 4,
      fix: `docker login ${front.host}`,
    })
    const nobody = await open()
    expect(await codeOf(nobody.listRecords('train'))).toBe('MR1320')
    guard({ mayPush: false })
    const reader = await open({ user: `me:${PASSWORD}` })
    expect(await reader.listRecords('train')).toEqual([])
    const failure = await reader.putBytes(Buffer.from('a')).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'MR1320', values: { what: 'to be written' } })
    expect((failure as { why: string }).why).toBe(
      'It said 403 (DENIED). It was asked with the credentials of docker.',
    )
  })

  test('what everybody can read is read without credentials', async () => {
    guard()
    const ref = await (await open({ user: `me:${PASSWORD}` })).putBytes(Buffer.from('a'))
    guard({ isPublic: true })
    expect(Buffer.from(await (await open()).readBytes(ref)).toString()).toBe('a')
  })

  test('a store that everybody can read is not written, unless the config says so', async () => {
    guard()
    const user = `me:${PASSWORD}`
    await (await open({ user })).putRecord(sampleRecord())
    guard({ isPublic: true })
    front.seen.length = 0
    const refused = await (await open({ user })).putBytes(Buffer.from('a')).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'MR1324', exitCode: 2 })
    expect(front.seen.filter(({ method }) => method === 'POST' || method === 'PUT')).toEqual([])
    await (await open({ user, public: true })).putBytes(Buffer.from('a'))
  })

  test("the job's token goes to the registry of its own server, by its name on this machine", async () => {
    guard()
    const port = front.host.split(':')[1]
    const place = { serverUrl: `http://github.localhost:${port}`, owner: 'Acme', repo: 'Flights', token: JOB }
    const home = await temporaryFolder()
    const places = { projectRoot: home, home, registry: place }
    const store = openStore({ driver: 'oci' }, places)
    expect(store.location).toBe(`oci containers.github.localhost:${port}/acme/flights/store`)
    await store.putRecord(sampleRecord())
    for (const { headers } of front.seen) expect(headers.host).toBe(`containers.github.localhost:${port}`)
    const last = front.seen.filter(({ method }) => method === 'PUT').at(-1)
    expect(last?.body.toString()).toContain(
      `"org.opencontainers.image.source":"http://github.localhost:${port}/Acme/Flights"`,
    )

    const elsewhere = { driver: 'oci', repository: `localhost:${port}/acme/flights/store` } as const
    front.seen.length = 0
    expect(await codeOf(openStore(elsewhere, places).probe())).toBe('MR1320')
    expect(front.seen.filter(withToken)).toEqual([])
  })

  test("a public repository's token makes no package, unless the config says so", async () => {
    guard()
    const port = front.host.split(':')[1]
    const place = { serverUrl: `http://github.localhost:${port}`, owner: 'acme', repo: 'flights', token: JOB }
    const home = await temporaryFolder()
    const put = (visibility: 'public' | 'private') =>
      codeOf(
        openStore(
          { driver: 'oci' },
          { projectRoot: home, home, registry: { ...place, visibility } },
        ).putRecord(sampleRecord()),
      )
    expect(await put('public')).toBe('MR1324')
    expect(await put('private')).toBe('none')
    // It is there now, and not everybody can read it.
    expect(await put('public')).toBe('none')
  })

  test('a token service on another host gets no token of the job', async () => {
    const other = await startFront(registry.host)
    stops.push(other.stop)
    guard({ realm: `http://${other.host}/token` })
    const port = front.host.split(':')[1]
    const place = { serverUrl: `http://github.localhost:${port}`, owner: 'acme', repo: 'flights', token: JOB }
    const home = await temporaryFolder()
    const store = openStore({ driver: 'oci' }, { projectRoot: home, home, registry: place })
    expect(await codeOf(store.probe())).toBe('MR1322')
    expect(other.seen).toEqual([])
    guard({ realm: 'http://tokens.evil.org/token' })
    expect(await codeOf((await open({ user: `me:${PASSWORD}` })).probe())).toBe('MR1322')
  })

  test('a blob on another host is read without the token', async () => {
    const given = guard()
    const store = await open({ user: `me:${PASSWORD}` })
    const bytes = Buffer.alloc(100_000, 'blob')
    const ref = await store.putBytes(bytes)
    const storage = await startFront(registry.host)
    stops.push(storage.stop)
    front.behave({
      instead: ({ path, headers }) =>
        given.has(headers.authorization?.slice(7) ?? '') && path.includes('/blobs/sha256:')
          ? said(307, {}, { location: `http://${storage.host}${path}?signed=1` })
          : undefined,
    })
    expect(Buffer.compare(await store.readBytes(ref), bytes)).toBe(0)
    expect(storage.seen.length).toBe(1)
    expect(storage.seen.filter(withToken)).toEqual([])
    front.behave({ instead: () => said(307, {}, { location: 'http://blobs.evil.org/x' }) })
    expect(await codeOf(store.readBytes(ref))).toBe('MR1322')
  })

  test('a registry with basic authentication', async () => {
    const basic = await startRegistry({ basic: true })
    stops.push(basic.stop)
    const { username, password } = registryUser
    const store = await open({ host: basic.host, user: `${username}:${password}` })
    await store.probe()
    const ref = await store.putBytes(Buffer.from('a'))
    expect(Buffer.from(await store.readBytes(ref)).toString()).toBe('a')
    // None of several first requests is taken for refused because another was asked first.
    const fresh = await open({ host: basic.host, user: `${username}:${password}` })
    const all = await Promise.all(Array.from({ length: 8 }, () => fresh.has(ref)))
    expect(all.every(Boolean)).toBe(true)
    expect(await codeOf((await open({ host: basic.host, user: `${username}:wrong` })).probe())).toBe('MR1320')
    expect(await codeOf((await open({ host: basic.host })).probe())).toBe('MR1320')
  })

  test('without a repository in the config and a server, there is none', async () => {
    const home = await temporaryFolder()
    expect(await codeOf((async () => openStore({ driver: 'oci' }, { projectRoot: home, home }))())).toBe(
      'MR1323',
    )
  })
})
