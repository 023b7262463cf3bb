import { expect, test } from 'vitest'
import { openGitHubRest } from './github-rest.ts'
import { publishRelease } from './publish-release.ts'

const sha = 'a1'.repeat(20)
const content = {
  tag: 'v1.2.0',
  major: 'v1',
  sha,
  notes: 'Notes.',
  assets: [
    { name: 'a.bundle', bytes: Buffer.from('aaa') },
    { name: 'b.tar.gz', bytes: Buffer.from('b') },
  ],
}

/** As much of GitHub as a release sees. `lose` breaks the connection at one call, before or after it took effect. */
function fakeGitHub(lose?: { at: number; after: boolean }) {
  const refs = new Map<string, string>()
  const releases: Record<string, unknown>[] = []
  const calls: string[] = []
  const api = 'https://api.example.org/repos/acme/mill'
  const handle = (method: string, path: string, body: Record<string, unknown> | undefined) => {
    const release = releases[0] as { draft: boolean; tag_name: string; assets: object[] } | undefined
    if (path.startsWith('releases?')) return [200, releases]
    if (method === 'POST' && path === 'releases') {
      releases.push({
        ...body,
        id: 1,
        html_url: `https://example.org/releases/tag/untagged`,
        upload_url: `${api}/upload{?name}`,
        assets: [],
      })
      return [201, releases[0]]
    }
    if (path.startsWith('upload?name=')) {
      const name = path.slice(12)
      if (release?.assets.some(asset => (asset as { name: string }).name === name)) return [422, {}]
      const size = content.assets.find(asset => asset.name === name)?.bytes.byteLength
      release?.assets.push({ id: release.assets.length, name, state: 'uploaded', size })
      return [201, {}]
    }
    if (method === 'PATCH' && path === 'releases/1') {
      Object.assign(release ?? {}, body)
      refs.set('v1.2.0', String(body?.['target_commitish']))
      return [200, release]
    }
    const tag = path.replace(/^git\/refs?\/tags\//, '')
    if (method === 'GET') return refs.has(tag) ? [200, { object: { sha: refs.get(tag) } }] : [404, {}]
    refs.set(method === 'POST' ? String(body?.['ref']).slice(10) : tag, String(body?.['sha']))
    return [200, {}]
  }
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    const path = String(url).slice(api.length + 1)
    calls.push(`${init?.method} ${path}`)
    const losing = lose?.at === calls.length
    if (losing && !lose?.after) throw new Error('lost before')
    const text =
      typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : undefined
    const [status, data] = handle(init?.method ?? 'GET', path, text) as [number, unknown]
    if (losing) throw new Error('lost after')
    return new Response(JSON.stringify(data), { status })
  }
  const env = { GITHUB_API_URL: 'https://api.example.org', GITHUB_REPOSITORY: 'acme/mill', GITHUB_TOKEN: 't' }
  return { github: openGitHubRest(env, fetch), refs, releases, calls }
}

test('draft, assets, public, then the major tag', async () => {
  const { github, calls, refs } = fakeGitHub()
  await publishRelease(github, content)
  expect(calls).toEqual([
    'GET releases?per_page=100&page=1',
    'POST releases',
    'POST upload?name=a.bundle',
    'POST upload?name=b.tar.gz',
    'PATCH releases/1',
    'GET git/ref/tags/v1.2.0',
    'GET git/ref/tags/v1',
    'POST git/refs',
  ])
  expect(Object.fromEntries(refs)).toEqual({ 'v1.2.0': sha, v1: sha })
})

test('cut off at any call, the next run comes to the same end', async () => {
  for (let at = 1; at <= 8; at++) {
    for (const after of [false, true]) {
      const { github, refs, releases } = fakeGitHub({ at, after })
      await expect(publishRelease(github, content)).rejects.toThrow('lost')
      await publishRelease(github, content)
      expect(Object.fromEntries(refs), `${at} ${after}`).toEqual({ 'v1.2.0': sha, v1: sha })
      expect(releases.length).toBe(1)
      expect(releases[0]).toMatchObject({
        draft: false,
        assets: [{ name: 'a.bundle' }, { name: 'b.tar.gz' }],
      })
    }
  }
})

test('a tag that somebody else made is not taken for ours', async () => {
  const { github, refs } = fakeGitHub()
  await publishRelease(github, content)
  refs.set('v1.2.0', 'b2'.repeat(20))
  await expect(publishRelease(github, content)).rejects.toThrow('somebody else')
})
