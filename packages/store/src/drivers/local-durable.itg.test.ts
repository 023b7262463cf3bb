import { chmod, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderOf, temporaryFolder } from '../testing/temporary-folder.ts'
import { syncFiles } from './local-durable.ts'

const path = process.env['PATH']

afterEach(() => {
  process.env['PATH'] = path
})

/** A `sync` that notes how it was called, first on PATH. */
async function noting(exit: number): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'sync'), `#!/bin/sh\necho "$@" >> '${folder}/calls'\nexit ${exit}\n`)
  await chmod(join(folder, 'sync'), 0o755)
  process.env['PATH'] = `${folder}${delimiter}${path}`
  return join(folder, 'calls')
}

async function blobs(count: number): Promise<{ root: string; paths: string[] }> {
  const names = Array.from({ length: count }, (_, index) => `files/md5/${10 + (index % 3)}/${index}`)
  const root = await folderOf(Object.fromEntries(names.map(name => [name, name])))
  return { root, paths: names.map(name => join(root, name)) }
}

test.skipIf(process.platform !== 'linux')(
  'many files are synced by one call for their file system',
  async () => {
    const { root, paths } = await blobs(201)
    const calls = await noting(0)
    await syncFiles(root, paths)
    expect(await readFile(calls, 'utf8')).toBe(`-f -- ${root}\n`)
  },
)

test('many files are synced one by one where that call fails', async () => {
  const { root, paths } = await blobs(201)
  await noting(1)
  await syncFiles(root, paths)
  await expect(syncFiles(root, [...paths, join(root, 'absent')])).rejects.toThrow(/ENOENT/)
})

test('few files are synced one by one', async () => {
  const { root, paths } = await blobs(3)
  const calls = await noting(0)
  await syncFiles(root, paths)
  await expect(readFile(calls)).rejects.toThrow(/ENOENT/)
  await expect(syncFiles(root, [join(root, 'absent')])).rejects.toThrow(/ENOENT/)
})

test('the real tool does it', async () => {
  const { root, paths } = await blobs(201)
  await syncFiles(root, paths)
})
