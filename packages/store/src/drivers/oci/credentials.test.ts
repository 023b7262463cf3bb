import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of.ts'
import { folderOf, temporaryFolder } from '../../testing/temporary-folder.ts'
import { findCredentials } from './credentials.ts'

const job = { host: 'ghcr.io', token: 'job-token', username: undefined }

async function dockerHome(config: unknown): Promise<string> {
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  return folderOf({ '.docker/config.json': text })
}

const auth = Buffer.from('me:pass:word').toString('base64')

test("the job's token comes first, for its own registry alone", async () => {
  const home = await dockerHome({ auths: { 'ghcr.io': { auth }, 'ghcr.io.evil.org': {} } })
  const places = { job, env: { GITHUB_TOKEN: 'from-env' }, home }
  expect(await findCredentials('ghcr.io', places)).toEqual({
    username: 'x-access-token',
    password: 'job-token',
    from: 'the job',
  })
  for (const host of ['ghcr.io.evil.org', 'evil.org', 'ghcr.io:8080', 'registry.acme.org'])
    expect(await findCredentials(host, places)).toBeUndefined()
})

test("docker's configuration comes next, then the environment for ghcr.io", async () => {
  const home = await dockerHome({
    auths: { 'ghcr.io': { auth }, 'https://quay.io/v2/': { username: 'u', password: 'p' }, 'empty.org': {} },
  })
  const env = { GH_TOKEN: 'from-env' }
  const found = { username: 'me', password: 'pass:word', from: 'docker' }
  expect(await findCredentials('ghcr.io', { env, home })).toEqual(found)
  expect(await findCredentials('quay.io', { env, home })).toEqual({ ...found, username: 'u', password: 'p' })
  expect(await findCredentials('empty.org', { env, home })).toBeUndefined()
  const nowhere = await temporaryFolder()
  expect(await findCredentials('ghcr.io', { env, home: nowhere })).toMatchObject({ password: 'from-env' })
  expect(await findCredentials('quay.io', { env, home: nowhere })).toBeUndefined()
  const elsewhere = { env: { DOCKER_CONFIG: join(home, '.docker') }, home: nowhere }
  expect(await findCredentials('ghcr.io', elsewhere)).toEqual(found)
})

test('a configuration that can not be read is said, and its words are not repeated', async () => {
  const home = await dockerHome('{"auths": {"ghcr.io": {"auth": "c2VjcmV0')
  const failure = await findCredentials('ghcr.io', { env: {}, home }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'MR1325', exitCode: 4 })
  expect(JSON.stringify(failure) + String(failure) + (failure as Error).stack).not.toContain('c2VjcmV0')
  const folder = await folderOf({ '.docker/config.json/x': '' })
  expect(await codeOf(findCredentials('ghcr.io', { env: {}, home: folder }))).toBe('MR1325')
})
