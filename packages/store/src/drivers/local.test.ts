import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { blobRef, MillraceError } from '@millrace/contract'
import { describe, expect, test } from 'vitest'
import { openLocalStore, openStore } from '../open-store.ts'
import { tempName } from '../temp-name.ts'
import { codeOf } from '../testing/code-of.ts'
import { sampleRecord } from '../testing/sample-record.ts'
import { folderOf, temporaryFolder } from '../testing/temporary-folder.ts'
import { storeFaults } from './local-faults.ts'

const bytes = Buffer.from('some bytes')

async function opened(): Promise<{ root: string; store: ReturnType<typeof openLocalStore> }> {
  const root = join(await temporaryFolder(), 'store')
  return { root, store: openLocalStore(root) }
}

describe("the local driver's layout", () => {
  test("is DVC's, with trees, records and hints beside it", async () => {
    const { root, store } = await opened()
    const tree = await store.putFolder(await folderOf({ a: 'a' }))
    const record = await store.putRecord(sampleRecord({ outputs: { tree } }))
    const blob = (await store.readTree(tree))[0]!
    const files = (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    expect(files.sort()).toEqual(
      [
        `files/md5/${blob.md5.slice(0, 2)}/${blob.md5.slice(2)}`,
        `files/md5/${tree.md5.slice(0, 2)}/${tree.md5.slice(2)}`,
        'millrace/latest/deploy/delay__production.json',
        `millrace/records/deploy/${record.fingerprint}.json`,
        `millrace/trees/${tree.sha256}.json`,
      ].sort(),
    )
    expect(tree.md5).toMatch(/\.dir$/)
  })

  test('hands out the blob itself, which is read-only', async () => {
    const { root, store } = await opened()
    const large = join(await folderOf({ large: Buffer.alloc(3 << 20, 'x') }), 'large')
    for (const ref of [await store.putBytes(bytes), await store.putFile(large)]) {
      const path = await store.pathOf(ref)
      expect(path.startsWith(join(root, 'files', 'md5'))).toBe(true)
      expect((await stat(path)).mode & 0o777).toBe(0o444 & ~process.umask())
    }
  })

  test('accepts blobs that DVC wrote', async () => {
    const { root, store } = await opened()
    const ref = blobRef(bytes)
    const path = join(root, 'files', 'md5', ref.md5.slice(0, 2), ref.md5.slice(2))
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, bytes, { mode: 0o444 })
    expect(Buffer.from(await store.readBytes(ref))).toEqual(bytes)
    const before = await stat(path)
    expect(await store.putBytes(bytes)).toEqual(ref)
    expect((await stat(path)).ino).toBe(before.ino)
  })
})

describe('damage done to the files', () => {
  const ways: [string, (path: string) => Promise<void>][] = [
    ['a flipped bit', path => writeFile(path, Buffer.from('some bytgs'))],
    ['a cut end', path => truncate(path, 4)],
    ['nothing left', path => truncate(path, 0)],
    [
      'another file of mode 0444 in its place, as DVC leaves them',
      async path => {
        await rm(path)
        await writeFile(path, 'other bytes', { mode: 0o444 })
      },
    ],
  ]

  test.each(ways)('%s is seen by whoever reads, and mended by whoever writes', async (_, damage) => {
    const { root, store } = await opened()
    const ref = await store.putBytes(bytes)
    const path = await store.pathOf(ref)
    await chmod(path, 0o644)
    await damage(path)
    await chmod(path, 0o444)
    for (const view of [store, openLocalStore(root)]) {
      const failure = await view.readBytes(ref).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(MillraceError)
      expect((failure as MillraceError).code).toBe('MR1302')
      expect((failure as MillraceError).message).toContain(ref.md5.slice(2))
      expect(await codeOf(view.pathOf(ref))).toBe('MR1302')
    }
    await store.putBytes(bytes)
    expect(await readFile(await store.pathOf(ref))).toEqual(bytes)
    expect((await stat(path)).mode & 0o222).toBe(0)
  })
})

describe('a place that is no store', () => {
  test('is named with the reason', async () => {
    const folder = await folderOf({ file: 'x' })
    const absent = openLocalStore(join(folder, 'absent', 'store'))
    const failure = await absent.probe().catch((error: unknown) => error)
    expect((failure as MillraceError).code).toBe('MR1301')
    expect((failure as MillraceError).why).toBe(`The folder ${join(folder, 'absent')} does not exist.`)
    expect(await codeOf(absent.putBytes(bytes))).toBe('MR1301')
    for (const root of [join(folder, 'file'), join(folder, 'file', 'store')]) {
      expect(await codeOf(openLocalStore(root).probe())).toBe('MR1301')
    }
  })

  test('is tried again after the reason went away', async () => {
    const parent = join(await temporaryFolder(), 'later')
    const store = openLocalStore(join(parent, 'store'))
    expect(await codeOf(store.probe())).toBe('MR1301')
    await mkdir(parent)
    expect(await codeOf(store.probe())).toBe('none')
  })

  test('is not made by reading', async () => {
    const { root, store } = await opened()
    expect(await store.has(blobRef(bytes))).toBe(false)
    expect(await store.listRecords('train')).toEqual([])
    expect(await codeOf(stat(root))).toMatch(/ENOENT/)
  })

  test.skipIf(process.getuid?.() === 0)('that is read-only is MR1301', async () => {
    const { root, store } = await opened()
    await mkdir(root, { mode: 0o555 })
    expect(await codeOf(store.probe())).toBe('MR1301')
  })

  test.skipIf(process.platform !== 'linux')('that the system guards is MR1301, even for root', async () => {
    expect(await codeOf(openLocalStore('/sys/millrace').probe())).toBe('MR1301')
  })

  test('full disks and denied writes have their codes', async () => {
    const faults = storeFaults('/srv/store', 'local /srv/store')
    const failing = (code: string) =>
      faults('a blob', async () => {
        throw Object.assign(new Error(`${code}: said the disk`), { code, syscall: 'write' })
      })
    expect(await codeOf(failing('ENOSPC'))).toBe('MR1305')
    expect(await codeOf(failing('EDQUOT'))).toBe('MR1305')
    for (const code of ['EACCES', 'EROFS', 'EIO']) expect(await codeOf(failing(code))).toBe('MR1301')
  })
})

describe('temporary files', () => {
  test('are removed by the next writer when their writer died or fell silent for an hour', async () => {
    const { root, store } = await opened()
    await store.probe()
    const tmp = join(root, 'millrace', 'tmp')
    const mine = tempName()
    const [place] = mine.slice('.millrace-'.length).split('-')
    // The largest pid that Linux gives is 4194304.
    const dead = `.millrace-${place}-4194305-1-0`
    const elsewhere = '.millrace-00000000-4194305-1-0'
    const old = '.millrace-00000000-4194305-1-1'
    const living = `.millrace-${place}-${process.ppid}-1-0`
    for (const name of [mine, dead, elsewhere, old, living, 'README']) await writeFile(join(tmp, name), 'x')
    await utimes(join(tmp, old), new Date(0), new Date(0))
    await openLocalStore(root).putBytes(bytes)
    expect((await readdir(tmp)).sort()).toEqual([mine, elsewhere, living, 'README'].sort())
  })

  test('do not stay when a blob is not kept', async () => {
    const { root, store } = await opened()
    const large = join(await folderOf({ large: Buffer.alloc(3 << 20, 'x') }), 'large')
    await store.putFile(large)
    await store.putFile(large)
    expect(await readdir(join(root, 'millrace', 'tmp'))).toEqual([])
  })
})

describe('the store that the config names', () => {
  test('is found from the project, from home, or by its absolute path', async () => {
    const base = await temporaryFolder()
    const places = { projectRoot: join(base, 'project'), home: join(base, 'home') }
    const at = (path: string) => openStore({ driver: 'local', path }, places).location
    expect(at('../store')).toBe(`local ${join(base, 'store')}`)
    expect(at('~/.local/share/millrace/x')).toBe(`local ${join(base, 'home/.local/share/millrace/x')}`)
    expect(at('/srv/store')).toBe('local /srv/store')
    expect(at('~x')).toBe(`local ${join(base, 'project', '~x')}`)
  })

  test('makes the folders below home that it needs, and no others', async () => {
    const base = await temporaryFolder()
    const places = { projectRoot: join(base, 'project'), home: join(base, 'home') }
    const probe = (path: string) => codeOf(openStore({ driver: 'local', path }, places).probe())
    expect(await probe('~/.local/share/millrace/x')).toBe('none')
    expect(await probe('../not/mounted')).toBe('MR1301')
  })

  test('may be a link to a folder elsewhere', async () => {
    const base = await temporaryFolder()
    await mkdir(join(base, 'disk'))
    await symlink('disk', join(base, 'store'))
    expect(await codeOf(openLocalStore(join(base, 'store')).putBytes(bytes))).toBe('none')
  })
})
