import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BlobRef, blobRef, canonicalJson } from '@millrace/contract'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Driver } from '../driver.ts'
import { blobKey, hintKey, recordKey, treeKey } from '../keys.ts'
import type { Store } from '../store.ts'
import { codeOf } from './code-of.ts'
import { collidingFiles } from './colliding-files.ts'
import { sampleRecord } from './sample-record.ts'
import { folderOf, temporaryFolder } from './temporary-folder.ts'

/** A store and the driver below it. `again` opens the same place as another process would. */
export interface Subject {
  driver: Driver
  store: Store
  again(): Store
  /** Lets an object rot where it is kept, past what the driver would let through. Default: writes over it. */
  damage?(key: string, content: string | Uint8Array): Promise<void>
}

interface ContractOptions {
  /** Bytes that rotted are replaced when they are put again. Not in a place that never writes a digest twice. */
  mends?: boolean
}

/** What every driver has to keep. Its own tests come beside. */
export function storeContract(
  name: string,
  open: () => Promise<Subject>,
  options: ContractOptions = {},
): void {
  describe(`a store on ${name}`, () => {
    let subject: Subject
    let store: Store
    const bytes = Buffer.from('some bytes')

    beforeEach(async () => {
      subject = await open()
      store = subject.store
    })

    const damage = async (key: string, content: string | Uint8Array) => {
      if (subject.damage) await subject.damage(key, content)
      else await subject.driver.put(key, { bytes: Buffer.from(content), how: 'replace' })
    }
    const keyOf = (ref: BlobRef) => blobKey(ref, subject.driver.layout)

    test('can be probed', async () => {
      await store.probe()
      expect(store.location).toMatch(/\S/)
    })

    test('gives back the bytes that it was given, by every way in', async () => {
      const ref = await store.putBytes(bytes)
      expect(ref).toEqual(blobRef(bytes))
      const folder = await folderOf({ a: bytes })
      expect(await store.putFile(join(folder, 'a'))).toEqual(ref)
      expect(Buffer.from(await store.readBytes(ref))).toEqual(bytes)
      expect(await readFile(await store.pathOf(ref))).toEqual(bytes)
    })

    test('keeps nothing and a lot, in bounded pieces', async () => {
      const large = Buffer.alloc((5 << 20) + 3, 'abcdefg')
      const folder = await folderOf({ empty: '', large })
      const refs = [await store.putFile(join(folder, 'empty')), await store.putFile(join(folder, 'large'))]
      expect(refs).toEqual([blobRef(Buffer.alloc(0)), blobRef(large)])
      for (const [index, content] of [Buffer.alloc(0), large].entries()) {
        const ref = refs[index]!
        expect(Buffer.compare(await store.readBytes(ref), content)).toBe(0)
        expect(Buffer.compare(await readFile(await store.pathOf(ref)), content)).toBe(0)
      }
    })

    test('keeps JSON in its canonical spelling', async () => {
      const ref = await store.putJson({ b: 1, a: ['é'] })
      expect(ref).toEqual(blobRef(Buffer.from('{"a":["é"],"b":1}')))
      expect(await store.readJson(ref)).toEqual({ a: ['é'], b: 1 })
      expect(await codeOf(store.readJson(await store.putBytes(bytes)))).toBe('MR1306')
    })

    test('has what it holds and nothing else', async () => {
      const ref = await store.putBytes(bytes)
      expect(await store.has(ref)).toBe(true)
      expect(await store.has({ ...ref, size: ref.size + 1 })).toBe(false)
      const other = blobRef(Buffer.from('other'))
      expect(await store.has(other)).toBe(false)
      expect(await codeOf(store.readBytes(other))).toBe('MR1303')
      expect(await codeOf(store.pathOf(other))).toBe('MR1303')
      expect(await codeOf(store.readTree(other))).toBe('MR1303')
    })

    test('keeps a folder and puts it back, file by file', async () => {
      const files = { 'a.txt': 'a', 'deep/er/é.bin': 'é', 'deep/empty': '', same: 'a' }
      const ref = await store.putFolder(await folderOf(files))
      expect(ref).toMatchObject({ files: 4, size: 4 })
      const entries = await store.readTree(ref)
      expect(entries.map(entry => entry.path)).toEqual(['a.txt', 'deep/empty', 'deep/er/é.bin', 'same'])
      const out = join(await temporaryFolder(), 'new', 'out')
      await store.checkout(ref, out)
      for (const [path, content] of Object.entries(files)) {
        expect(await readFile(join(out, path), 'utf8')).toBe(content)
      }
      await writeFile(join(out, 'a.txt'), 'mine to change')
      expect(await store.putFolder(await folderOf(files))).toEqual(ref)
      expect(await store.putTree([...entries].reverse())).toEqual(ref)
      expect(await subject.again().has(ref)).toBe(true)
    })

    test('keeps an empty folder', async () => {
      const ref = await store.putFolder(await temporaryFolder())
      const out = await temporaryFolder()
      await store.checkout(ref, out)
      expect(await store.readTree(ref)).toEqual([])
    })

    test('keeps no tree whose blobs are missing', async () => {
      const entry = { path: 'a', ...blobRef(bytes) }
      expect(await codeOf(store.putTree([entry]))).toBe('MR1303')
      expect(await subject.driver.list('millrace/')).toEqual([])
    })

    test('takes a tree for absent while one of its blobs is', async () => {
      const ref = await store.putFolder(await folderOf({ a: 'a', b: 'b' }))
      const [entry] = await store.readTree(ref)
      await damage(keyOf(entry!), 'torn')
      expect(await store.has(ref)).toBe(false)
      await damage(treeKey(ref.sha256), '[]')
      expect(await store.has(ref)).toBe(false)
      expect(await codeOf(store.readTree(ref))).toBe('MR1306')
    })

    test('refuses links in a folder, and paths that can not stand in one', async () => {
      const folder = await folderOf({ a: 'a' })
      await symlink('a', join(folder, 'link'))
      expect(await codeOf(store.putFolder(folder))).toBe('MR1308')
      const linked = await folderOf({ a: 'a' })
      await symlink(folder, join(linked, 'folder'))
      expect(await codeOf(store.putFolder(linked))).toBe('MR1308')
      expect(await codeOf(store.putFolder(await folderOf({ '.git/config': '' })))).toBe('MR1201')
      const entry = { path: '../a', ...(await store.putBytes(bytes)) }
      expect(await codeOf(store.putTree([entry]))).toBe('MR1201')
    })

    test('checks the paths of a tree that somebody else wrote', async () => {
      const text = canonicalJson([{ ...(await store.putBytes(bytes)), path: '../escaped' }])
      const ref = {
        sha256: blobRef(Buffer.from(text)).sha256,
        md5: `${'0'.repeat(32)}.dir`,
        size: 1,
        files: 1,
      }
      await damage(treeKey(ref.sha256), text)
      expect(await codeOf(store.checkout(ref, join(await temporaryFolder(), 'out')))).toBe('MR1201')
    })

    test('says which file or folder can not be read', async () => {
      const folder = await temporaryFolder()
      expect(await codeOf(store.putFile(join(folder, 'absent')))).toBe('MR1307')
      expect(await codeOf(store.putFile(folder))).toBe('MR1307')
      expect(await codeOf(store.putFolder(join(folder, 'absent')))).toBe('MR1307')
    })

    test('fills no folder that holds something, and leaves none half filled', async () => {
      const ref = await store.putFolder(await folderOf({ a: 'a', b: 'b' }))
      const full = await folderOf({ mine: 'mine' })
      expect(await codeOf(store.checkout(ref, full))).toBe('MR1309')
      const b = (await store.readTree(ref))[1]!
      await damage(keyOf(b), 'x')
      const parent = await temporaryFolder()
      expect(await codeOf(store.checkout(ref, join(parent, 'out')))).toBe('MR1302')
      expect(await store.putFolder(parent)).toMatchObject({ files: 0 })
    })

    test.each(['other bytes', 'some byteX', 'some', ''])('never returns damaged bytes: %j', async content => {
      const ref = await store.putBytes(bytes)
      await store.pathOf(ref)
      await damage(keyOf(ref), content)
      for (const view of [store, subject.again()]) {
        expect(await codeOf(view.readBytes(ref))).toBe('MR1302')
        if (subject.driver.pathOf) expect(await codeOf(view.pathOf(ref))).toBe('MR1302')
      }
    })

    const rotten = options.mends === false ? [] : ['some byteX', 'some', '']
    for (const content of rotten) {
      test(`replaces a torn or rotted blob when it is put again: ${JSON.stringify(content)}`, async () => {
        const ref = await store.putBytes(bytes)
        await damage(keyOf(ref), content)
        for (const view of [store, subject.again()]) {
          await view.putBytes(bytes)
          expect(Buffer.from(await view.readBytes(ref))).toEqual(bytes)
          await damage(keyOf(ref), content)
        }
      })
    }

    test('never mixes two files that collide in MD5: by digest both are kept, by MD5 the first', async () => {
      const [first, second] = collidingFiles
      const ref = await store.putBytes(first)
      const byDigest = subject.driver.layout === 'digest'
      for (const view of [store, subject.again()]) {
        expect(await codeOf(view.putBytes(second))).toBe(byDigest ? 'none' : 'MR1304')
      }
      expect(Buffer.from(await store.readBytes(ref))).toEqual(first)
      expect(await readFile(await store.pathOf(ref))).toEqual(first)
      if (byDigest) expect(await readFile(await store.pathOf(blobRef(second)))).toEqual(second)
      else {
        expect(await codeOf(store.readBytes(blobRef(second)))).toBe('MR1302')
        expect(await codeOf(store.pathOf(blobRef(second)))).toBe('MR1302')
      }
    })

    test('puts back a folder with two files that collide in MD5 as it was, or refuses it', async () => {
      const [a, b] = collidingFiles
      const put = store.putFolder(await folderOf({ a: a!, b: b! }))
      if (subject.driver.layout === 'dvc') {
        expect(await codeOf(put)).toBe('MR1304')
        expect(await subject.driver.list('millrace/trees/')).toEqual([])
        return
      }
      const out = join(await temporaryFolder(), 'out')
      await store.checkout(await put, out)
      expect([await readFile(join(out, 'a')), await readFile(join(out, 'b'))]).toEqual([a, b])
    })

    test('lets the first record stand and returns it to whoever comes later', async () => {
      const first = sampleRecord({ seconds: 1 })
      expect(await store.readRecord('deploy', first.fingerprint)).toBeUndefined()
      expect(await store.putRecord(first)).toEqual(first)
      expect(await subject.again().putRecord(sampleRecord({ seconds: 2 }))).toEqual(first)
      expect(await store.readRecord('deploy', first.fingerprint)).toEqual(first)
    })

    test('returns a record as it will be read, members in the same order', async () => {
      const put = await store.putRecord(sampleRecord())
      expect(JSON.stringify(put)).toBe(
        JSON.stringify(await subject.again().readRecord('deploy', put.fingerprint)),
      )
    })

    test('lets one of many records stand when they come at once', async () => {
      const put = Array.from({ length: 8 }, (_, seconds) =>
        subject.again().putRecord(sampleRecord({ seconds })),
      )
      const standing = new Set((await Promise.all(put)).map(record => record.seconds))
      expect(standing.size).toBe(1)
    })

    test('lists the records of a stage, oldest first, and knows the latest of a subject', async () => {
      const [newer, older, other] = [
        sampleRecord({ seed: 1, started: '2001-05-02T00:00:00Z' }),
        sampleRecord({ seed: 2, started: '2001-05-01T00:00:00Z' }),
        sampleRecord({ seed: 3, started: '2001-05-03T00:00:00Z', subject: 'other/production' }),
      ]
      for (const record of [newer, older, other]) await store.putRecord(record!)
      expect(await store.listRecords('deploy')).toEqual([older, newer, other])
      expect(await store.latestRecord('deploy', 'delay/production')).toEqual(newer)
      expect(await store.latestRecord('deploy', 'absent/production')).toBeUndefined()
      expect(await store.listRecords('train')).toEqual([])
    })

    test('finds the latest record when its hint is damaged or belongs to another subject', async () => {
      const record = await store.putRecord(sampleRecord())
      const other = await store.putRecord(sampleRecord({ seed: 2, subject: 'other/production' }))
      const hint = hintKey('deploy', record.subject)
      for (const text of ['', '{"fingerprint":1}', canonicalJson({ fingerprint: other.fingerprint })]) {
        await damage(hint, text)
        expect(await store.latestRecord('deploy', record.subject)).toEqual(record)
      }
    })

    test('keeps no record whose outputs are missing', async () => {
      const blob = await store.putBytes(bytes)
      const tree = await store.putFolder(await folderOf({ a: 'a' }))
      const absent = blobRef(Buffer.from('absent'))
      expect(await codeOf(store.putRecord(sampleRecord({ outputs: { blob, absent } })))).toBe('MR1303')
      const gone = { ...tree, sha256: absent.sha256 }
      expect(await codeOf(store.putRecord(sampleRecord({ outputs: { gone } })))).toBe('MR1303')
      expect(await codeOf(store.putRecord(sampleRecord({ outputs: { blob, tree } })))).toBe('none')
    })

    test('never returns a damaged record', async () => {
      const record = await store.putRecord(sampleRecord())
      const key = recordKey('deploy', record.fingerprint)
      const moved = recordKey('deploy', 'f'.repeat(64))
      const text = await textOf(subject.driver, key)
      for (const content of [
        text.replace('"seconds":1', '"seconds":9'),
        text.slice(0, -9),
        '',
        'null',
        '{}',
      ]) {
        await damage(key, content)
        expect(await codeOf(store.readRecord('deploy', record.fingerprint))).toBe('MR1306')
        expect(await codeOf(store.listRecords('deploy'))).toBe('MR1306')
      }
      await damage(moved, text)
      expect(await codeOf(store.readRecord('deploy', 'f'.repeat(64)))).toBe('MR1306')
    })
  })
}

async function textOf(driver: Driver, key: string): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of (await driver.get(key)) ?? []) parts.push(Uint8Array.from(part))
  return Buffer.concat(parts).toString('utf8')
}
