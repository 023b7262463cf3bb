import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TreeRef } from '@millrace/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { openLocalStore } from './open-store.ts'
import { DVC_VERSION, type Dvc, installDvc } from './testing/dvc.ts'
import { folderOf, temporaryFolder } from './testing/temporary-folder.ts'

let dvc: Dvc | undefined
let whyNot: unknown

beforeAll(async () => {
  dvc = await installDvc().catch((error: unknown) => {
    whyNot = error
    return undefined
  })
}, 600_000)

const files = {
  'part-1.csv': 'a,b\n1,2\n',
  'part-2.csv': '',
  'deep/er/é ü.txt': 'é',
  'deep/quo"te': 'x',
  'same.csv': 'a,b\n1,2\n',
  'large.bin': Buffer.alloc((2 << 20) + 7, 'large'),
}

describe(`DVC ${DVC_VERSION}`, () => {
  test('pushes a folder to the same objects, byte for byte', async context => {
    const { run } = needed(context)
    const project = await projectWith(run, { data: files })
    await run(project.folder, 'add', 'data')
    await run(project.folder, 'push')

    const root = join(await temporaryFolder(), 'store')
    const ref = await openLocalStore(root).putFolder(join(project.folder, 'data'))
    const [theirs, ours] = [await objectsOf(project.remote), await objectsOf(root)]
    expect(ours.size).toBe(6)
    expect(ours).toEqual(theirs)
    expect(await readFile(join(project.folder, 'data.dvc'), 'utf8')).toContain(`md5: ${ref.md5}`)
  }, 60_000)

  test('pulls from our store what a pointer of ours names', async context => {
    const { run } = needed(context)
    const project = await projectWith(run, {})
    const folder = await folderOf(files)
    const store = openLocalStore(project.remote)
    const ref = await store.putFolder(folder)
    await writeFile(join(project.folder, 'data.dvc'), pointer(ref))
    await run(project.folder, 'pull')
    expect(await store.putFolder(join(project.folder, 'data'))).toEqual(ref)
    expect(await run(project.folder, 'status', '--cloud')).toMatch(/in sync/)
  }, 60_000)

  test('leaves a remote that our store reads and adds to', async context => {
    const { run } = needed(context)
    const project = await projectWith(run, { data: files })
    await run(project.folder, 'add', 'data')
    await run(project.folder, 'push')
    const store = openLocalStore(project.remote)
    const before = await objectsOf(project.remote)
    const ref = await store.putFolder(join(project.folder, 'data'))
    expect(await objectsOf(project.remote)).toEqual(before)
    const out = join(await temporaryFolder(), 'out')
    await store.checkout(ref, out)
    await rm(join(project.folder, '.dvc', 'cache'), { recursive: true })
    await run(project.folder, 'pull', '--force')
    expect(await store.putFolder(out)).toEqual(ref)
  }, 60_000)
})

/** Skips visibly where DVC can't be installed; on CI that is a failure. */
function needed(context: { skip(note?: string): void }): Dvc {
  if (!dvc && process.env['CI'] === 'true') throw whyNot
  if (!dvc) context.skip(`DVC ${DVC_VERSION} can not be installed: ${String(whyNot)}`)
  return dvc as Dvc
}

async function projectWith(run: Dvc['run'], folders: { data?: typeof files }) {
  const base = await temporaryFolder()
  const [folder, remote] = [join(base, 'project'), join(base, 'remote')]
  await mkdir(folder)
  await mkdir(remote)
  for (const [name, content] of Object.entries(folders)) {
    for (const [path, bytes] of Object.entries(content)) {
      await mkdir(join(folder, name, path, '..'), { recursive: true })
      await writeFile(join(folder, name, path), bytes)
    }
  }
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  await run(folder, 'init', '--quiet')
  await run(folder, 'remote', 'add', '--default', 'store', remote)
  return { folder, remote }
}

function pointer(ref: TreeRef): string {
  return `outs:
- md5: ${ref.md5}
  size: ${ref.size}
  nfiles: ${ref.files}
  hash: md5
  path: data
meta:
  millrace:
    sha256: ${ref.sha256}
`
}

async function objectsOf(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'files', 'md5')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const objects = new Map<string, string>()
  for (const entry of entries.filter(entry => entry.isFile())) {
    const path = join(entry.parentPath, entry.name)
    objects.set(path.slice(folder.length), await readFile(path, 'base64'))
  }
  return objects
}
