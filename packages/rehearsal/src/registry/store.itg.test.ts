import { join } from 'node:path'
import { openStore, type Store } from '@millrace/store'
import { expect } from 'vitest'
import { openTestHub, type TestHub, withHub } from '../server/testing.ts'

const { afterAll, beforeAll, test } = withHub

let local: TestHub
beforeAll(async () => {
  local = await openTestHub({ registry: true })
  await local.repository('demo', { 'a.txt': 'a\n' })
  await local.repository('other', { 'a.txt': 'a\n' })
})
afterAll(() => local?.close())

/** The store of `ada/demo`, as a job of a repository opens it. */
function storeFor(repository: string, packages: 'read' | 'write' | 'none'): Store {
  const { hub, folder } = local
  const token = hub.mintJobToken({ repository, permissions: { packages }, runId: 1, jobId: 1 })
  const registry = {
    serverUrl: hub.serverUrl,
    owner: 'ada',
    repo: 'demo',
    token,
    visibility: 'private',
  } as const
  const cache = join(folder, `cache-${token}`)
  return openStore({ driver: 'oci' }, { projectRoot: folder, home: folder, cache, registry })
}

test('what one job keeps another one reads, by its own token', async () => {
  const writer = storeFor('ada/demo', 'write')
  await writer.probe()
  const ref = await writer.putBytes(Buffer.from('a model'))
  await writer.putTree([{ path: 'model', ...ref }])
  const reader = storeFor('ada/demo', 'read')
  expect(Buffer.from(await reader.readBytes(ref)).toString()).toBe('a model')
})

test.each([
  ['may not write packages', 'ada/demo', 'read'],
  ['may not use packages', 'ada/demo', 'none'],
  ['is of another repository', 'ada/other', 'write'],
] as const)('a job that %s keeps nothing', async (_, repository, packages) => {
  const keep = storeFor(repository, packages).putBytes(Buffer.from('another'))
  await expect(keep).rejects.toMatchObject({ code: 'MR1320' })
})
