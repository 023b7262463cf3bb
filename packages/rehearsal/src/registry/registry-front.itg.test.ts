import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { LocalGitHub } from '../server/local-github.ts'
import { openLocalGitHub } from '../server/open-local-github.ts'
import { withHub } from '../server/testing.ts'
import { toolFolder } from '../tools/tool-folder.ts'

const { afterAll, beforeAll, test } = withHub

let folder: string
let hub: LocalGitHub
let person: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-front-'))
  hub = await openLocalGitHub({ folder, tools: toolFolder(), registry: true })
  person = hub.createUser('ada')
  hub.createUser('eve')
  await hub.createRepository({ owner: 'ada', name: 'demo', by: 'ada' })
  await hub.createRepository({ owner: 'ada', name: 'other', by: 'ada' })
})

afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

interface Answered {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** Node's fetch sends no Host of one's own, and the resolver knows no *.localhost. */
function ask(
  method: string,
  url: string,
  { token, body, headers = {} }: { token?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const to = new URL(url, `http://${hub.registry}`)
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: hub.port,
        method,
        path: `${to.pathname}${to.search}`,
        headers: { host: to.host, ...(token === undefined ? {} : { authorization: token }), ...headers },
      },
      answer => {
        const chunks: Buffer[] = []
        answer.on('data', chunk => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const basic = (token: string): string => `Basic ${Buffer.from(`x:${token}`).toString('base64')}`

async function bearer(token: string, actions = 'pull,push'): Promise<string> {
  const scope = encodeURIComponent(`repository:ada/demo/store:${actions}`)
  const { text, status } = await ask('GET', `/token?service=x&scope=${scope}`, { token: basic(token) })
  if (status !== 200) return `refused ${status}: ${text}`
  return `Bearer ${(JSON.parse(text) as { token: string }).token}`
}

const job = (repository: string, access: 'read' | 'write' | 'none'): string =>
  hub.mintJobToken({ repository, permissions: { packages: access }, runId: 1, jobId: 2 })

const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

async function putBlob(token: string, text: string): Promise<Answered> {
  const begun = await ask('POST', '/v2/ada/demo/store/blobs/uploads/', { token })
  if (begun.status !== 202) return begun
  const url = new URL(String(begun.headers['location']))
  url.searchParams.set('digest', digest(text))
  return await ask('PUT', url.href, {
    token,
    body: text,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

async function putManifest(token: string): Promise<Answered> {
  await putBlob(token, '{}')
  await putBlob(token, 'bytes')
  const octets = 'application/octet-stream'
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: octets, digest: digest('{}'), size: 2 },
    layers: [{ mediaType: octets, digest: digest('bytes'), size: 5 }],
  })
  const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' }
  return await ask('PUT', '/v2/ada/demo/store/manifests/one', { token, body: manifest, headers })
}

test('who comes without a token is told where to get one', async () => {
  const { status, headers } = await ask('GET', '/v2/')
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toContain(`Bearer realm="http://${hub.registry}/token"`)
})

test('a job that may only read packages may not push', async () => {
  const { status, text } = await putBlob(await bearer(job('ada/demo', 'read')), 'x')
  expect(status).toBe(403)
  expect(text).toContain('installation not allowed to Write organization package')
})

test('what a job pushes is private and linked to its repository', async () => {
  expect((await putManifest(await bearer(job('ada/demo', 'write')))).status).toBe(201)
  const reader = await bearer(job('ada/demo', 'read'), 'pull')
  expect((await ask('GET', '/v2/ada/demo/store/tags/list', { token: reader })).text).toContain('"one"')
  expect(await bearer(job('ada/other', 'write'))).toMatch(/refused 403.*read_package/)
  expect(await bearer(hub.tokenOf('eve'), 'pull')).toMatch(/refused 403/)
  const answer = await fetch(`${hub.apiUrl}/users/ada/packages/container/demo%2Fstore`, {
    headers: { authorization: `Bearer ${person}` },
  })
  expect(await answer.json()).toMatchObject({
    visibility: 'private',
    name: 'demo/store',
    repository: { full_name: 'ada/demo' },
  })
})

test('a blob is read where the answer points to, without the token', async () => {
  const token = await bearer(job('ada/demo', 'read'), 'pull')
  const first = await ask('GET', `/v2/ada/demo/store/blobs/${digest('bytes')}`, { token })
  expect(first.status).toBe(307)
  const location = String(first.headers['location'])
  expect((await ask('GET', location)).text).toBe('bytes')
  expect((await ask('GET', location, { token })).status).toBe(400)
  expect((await ask('GET', location.replace(/sig=\w+/, 'sig=0'))).status).toBe(403)
})

test('nothing is deleted, large pieces are refused, a revoked token opens nothing', async () => {
  const own = job('ada/demo', 'write')
  const token = await bearer(own)
  expect((await ask('DELETE', '/v2/ada/demo/store/manifests/one', { token })).status).toBe(405)
  const begun = await ask('POST', '/v2/ada/demo/store/blobs/uploads/', { token })
  const headers = { 'content-range': '0-4194304' }
  const large = await ask('PATCH', String(begun.headers['location']), {
    token,
    headers,
    body: 'x'.repeat((4 << 20) + 1),
  })
  expect(large.status).toBe(413)
  hub.revoke(own)
  expect((await ask('GET', '/v2/ada/demo/store/tags/list', { token })).status).toBe(401)
})

test('calls are in the books with the permission that they used', () => {
  const used = hub.calls.filter(({ kind, status }) => kind === 'registry' && status < 400)
  expect(new Set(used.map(({ permission }) => permission['packages']))).toEqual(new Set(['read', 'write']))
})
