import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Ref, treeRef } from '@millrace/contract'
import { expect, test } from 'vitest'
import { localDriver } from './drivers/local.ts'
import { openLocalStore } from './open-store.ts'
import { inParallel } from './parallel.ts'
import { storeOn } from './store-on.ts'
import { sampleRecord } from './testing/sample-record.ts'
import { folderOf, temporaryFolder } from './testing/temporary-folder.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Runs the writer in a process of its own; resolves with the signal that ended it. */
function write(root: string, folder: string, env: Record<string, string>): Promise<string | null> {
  const args = [
    '--conditions=source',
    '--import',
    here('testing/kill-at.mjs'),
    here('testing/put-folder-child.ts'),
  ]
  return new Promise((done, fail) => {
    const child = execFile(process.execPath, [...args, root, folder], { env: { ...process.env, ...env } })
    let said = ''
    child.stderr?.on('data', chunk => {
      said += chunk
    })
    child.on('exit', (code, signal) => (code ? fail(new Error(said)) : done(signal)))
  })
}

/** Every object that stands has the bytes that its name promises. Returns how many there are. */
async function verified(root: string): Promise<number> {
  const driver = localDriver(root)
  const keys = await driver.list('files/md5/')
  for (const key of keys) {
    const bytes = await readFile(driver.pathOf!(key))
    const name = key.slice('files/md5/'.length).replace('/', '').replace('.dir', '')
    expect(createHash('md5').update(bytes).digest('hex')).toBe(name)
  }
  const store = storeOn(driver)
  for (const key of await driver.list('millrace/trees/')) {
    const entries = await store.readTree({ sha256: key.slice(-69, -5) })
    expect(await store.has(treeRef(entries))).toBe(true)
  }
  for (const record of await store.listRecords('deploy')) {
    expect(await store.has(record.outputs['tree'] as Ref)).toBe(true)
  }
  return keys.length
}

/** Kills writers of a folder at some of their calls and looks at what they left, before and after the next writer. */
async function killed(
  files: Record<string, string>,
  calls: RegExp | undefined,
  moments: number,
): Promise<void> {
  const folder = await folderOf(files)
  const parent = await temporaryFolder()
  const env = calls ? { KILL_CALLS: calls.source } : {}
  const whole = join(parent, 'whole')
  const countFile = join(parent, 'calls')
  expect(await write(whole, folder, { ...env, KILL_COUNT: countFile })).toBeNull()
  const total = Number(await readFile(countFile, 'utf8'))
  expect(total).toBeGreaterThanOrEqual(moments)
  const wanted = (await openLocalStore(whole).listRecords('deploy'))[0]?.outputs['tree']
  const objects = await verified(whole)

  const at = Array.from({ length: moments }, (_, index) => 1 + Math.floor((index * total) / moments))
  await inParallel(at, 2, async moment => {
    const root = join(parent, `at-${moment}`)
    expect(await write(root, folder, { ...env, KILL_AT: String(moment) })).toBe('SIGKILL')
    await verified(root)
    const store = openLocalStore(root)
    const tree = await store.putFolder(folder)
    expect(tree).toEqual(wanted)
    await store.putRecord(sampleRecord({ outputs: { tree } }))
    expect(await verified(root)).toBe(objects)
    expect(await readdir(join(root, 'millrace', 'tmp'))).toEqual([])
    expect(await store.latestRecord('deploy', 'delay/production')).toBeDefined()
  })
}

test('a writer killed anywhere in a folder leaves nothing torn, and the next one ends where it would have', async () => {
  // The large ones are written in several calls, the small ones in one.
  const files = Array.from({ length: 200 }, (_, index) => [
    `${index % 10}/${index}`,
    `${index}`.repeat(index % 50 ? 1 : 1 << 20),
  ])
  await killed(Object.fromEntries(files), undefined, 10)
}, 60_000)

test('nor does one that is killed between the steps of writing a tree, a record or a hint', async () => {
  await killed({ a: 'a' }, /^(writeFile|link|rename)$/, 6)
}, 60_000)
