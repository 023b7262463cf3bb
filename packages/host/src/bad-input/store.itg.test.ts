import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type BadInput, expectRefused } from './testing/bad-input.ts'
import { type Ground, prepareProject } from './testing/prepared-project.ts'

let prepared: Ground
beforeAll(async () => {
  prepared = await prepareProject('snapshot')
})
afterAll(() => prepared.remove())

const POINTER = 'data/visits.dvc'
const isRoot = process.getuid?.() === 0
const store = ({ top }: Ground, ...path: string[]) => join(top, 'store', ...path)
/** The first file below a folder of the store. */
function someFile(ground: Ground, folder: string): string {
  const below = store(ground, folder)
  const [found] = readdirSync(below, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return found ? join(found.parentPath, found.name) : below
}
function change(file: string, bytes: (old: Buffer) => Buffer): void {
  const old = readFileSync(file)
  chmodSync(file, 0o644)
  writeFileSync(file, bytes(old))
}
const flipped = (old: Buffer) => {
  const bytes = Buffer.from(old)
  bytes[10] = (bytes[10] ?? 0) ^ 1
  return bytes
}
const allBlobs = (ground: Ground, bytes: (old: Buffer) => Buffer) => {
  for (const entry of readdirSync(store(ground, 'files'), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith('.dir')) change(join(entry.parentPath, entry.name), bytes)
}

const stores: BadInput[] = [
  {
    name: 'is not there, nor the folder around it',
    run: ['snapshot'],
    make: async g => {
      rmSync(join(g.root, POINTER))
      await g.edit('millrace.yaml', '../store', '../nowhere/store')
      g.commit('.')
    },
    code: 'MR1301',
    exit: 1,
    says: /nowhere/,
  },
  {
    name: 'is a file',
    run: ['snapshot'],
    make: g => {
      rmSync(join(g.root, POINTER))
      g.commit('.')
      rmSync(store(g), { recursive: true })
      writeFileSync(store(g), '')
    },
    code: 'MR1301',
    exit: 1,
  },
  {
    name: 'was emptied',
    run: ['run'],
    make: g => rmSync(store(g, 'files'), { recursive: true }),
    code: 'MR1303',
    exit: 1,
  },
  {
    name: 'is another one',
    run: ['snapshot'],
    make: g => g.edit('millrace.yaml', '../store', '../store2'),
    code: 'MR3012',
    exit: 1,
  },
  {
    name: 'has a flipped bit in its rows',
    run: ['run'],
    make: g => allBlobs(g, flipped),
    code: 'MR1302',
    exit: 1,
    says: /files\/md5\//,
  },
  {
    name: 'has rows cut short',
    run: ['run'],
    make: g => allBlobs(g, old => old.subarray(0, 100)),
    code: 'MR1302',
    exit: 1,
  },
  {
    name: 'has a record cut short',
    run: ['snapshot'],
    make: g => change(someFile(g, 'millrace/records/snapshot'), old => old.subarray(0, 200)),
    code: 'MR1306',
    exit: 1,
    says: /millrace\/records\/snapshot\//,
  },
  {
    name: 'has an edited record',
    run: ['snapshot'],
    make: g =>
      change(someFile(g, 'millrace/records/snapshot'), old =>
        Buffer.from(String(old).replace(/"rows":\d+/, '"rows":1')),
      ),
    code: 'MR1306',
    exit: 1,
  },
  {
    name: 'has an empty record',
    run: ['diff', 'visits'],
    make: g => change(someFile(g, 'millrace/records/snapshot'), () => Buffer.alloc(0)),
    code: 'MR1306',
    exit: 1,
  },
  {
    name: 'has a damaged tree',
    run: ['run'],
    make: g => change(someFile(g, 'millrace/trees'), () => Buffer.from('[]')),
    code: 'MR1306',
    exit: 1,
  },
]

describe('a store is not used that', () => {
  test.each(stores)('$name', bad => expectRefused(prepared, bad))

  test.skipIf(isRoot)('this user may not write', () =>
    expectRefused(prepared, {
      name: '',
      run: ['features'],
      make: g => chmodSync(store(g), 0o555),
      code: 'MR1301',
      exit: 1,
    }),
  )
})
