import { rmSync } from 'node:fs'
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
/** The pointer with a change, committed: what main has is what is read. */
const pointer =
  (from: string | RegExp, to: string) =>
  async (ground: Ground): Promise<void> => {
    await ground.edit(POINTER, from, to)
    ground.commit(POINTER)
  }
const OTHER = '0123456789abcdef'.repeat(4)

const pointers: BadInput[] = [
  {
    name: 'is not YAML',
    run: ['run'],
    make: g => g.write(POINTER, 'outs: [\n'),
    code: 'MR1210',
    also: ['MR1005'],
    exit: 2,
    where: `${POINTER}:2:1`,
  },
  {
    name: 'is empty',
    run: ['run'],
    make: g => g.write(POINTER, ''),
    code: 'MR1211',
    exit: 2,
    where: `${POINTER}:1:1`,
  },
  {
    name: 'is a conflict of Git',
    run: ['run'],
    make: pointer(/^/, '<<<<<<< HEAD\n'),
    code: 'MR1210',
    also: ['MR1005'],
    exit: 2,
    where: `${POINTER}:1:1`,
  },
  {
    name: 'is an alias bomb',
    run: ['run'],
    make: pointer(/^/, `a: &a [x]\nb: [${Array(9).fill('*a').join()}]\n`),
    code: 'MR1210',
    also: ['MR1008'],
    exit: 2,
  },
  {
    name: 'was written by DVC alone',
    run: ['run'],
    make: pointer(/^meta:[\s\S]*/m, ''),
    code: 'MR1211',
    exit: 2,
    where: `${POINTER}:1:1`,
  },
  {
    name: 'has another md5 than its meta',
    run: ['run'],
    make: pointer(/md5: [0-9a-f]{32}/, `md5: ${OTHER.slice(0, 32)}`),
    code: 'MR1213',
    exit: 2,
    where: `${POINTER}:2:8`,
  },
  {
    name: 'has another md5 than its meta, for a plan',
    run: ['plan'],
    make: pointer(/md5: [0-9a-f]{32}/, `md5: ${OTHER.slice(0, 32)}`),
    code: 'MR1213',
    exit: 2,
  },
  {
    name: 'has another md5 than its meta, for a snapshot',
    run: ['snapshot'],
    make: pointer(/md5: [0-9a-f]{32}/, `md5: ${OTHER.slice(0, 32)}`),
    code: 'MR1213',
    exit: 2,
  },
  {
    name: 'has another sha256',
    run: ['run'],
    make: pointer(/sha256: \S+/, `sha256: ${OTHER}`),
    code: 'MR1219',
    exit: 2,
    where: POINTER,
  },
  {
    name: 'has another sha256, for a snapshot',
    run: ['snapshot'],
    make: pointer(/sha256: \S+/, `sha256: ${OTHER}`),
    code: 'MR1219',
    exit: 2,
  },
  {
    name: 'has a sha256 that is none',
    run: ['run'],
    make: pointer(/sha256: \S+/, 'sha256: 12ab'),
    code: 'MR1218',
    exit: 2,
  },
  {
    name: 'has another version',
    run: ['run'],
    make: pointer(/version: \S+/, 'version: 2031-01'),
    code: 'MR1219',
    exit: 2,
    says: /version/,
  },
  {
    name: 'has another version, for drift',
    run: ['drift', 'visits'],
    make: pointer(/version: \S+/, 'version: 2031-01'),
    code: 'MR1219',
    exit: 2,
  },
  {
    name: 'has more rows',
    run: ['plan'],
    make: pointer(/ rows: \d+/, ' rows: 99999'),
    code: 'MR1219',
    exit: 2,
    says: /rows/,
  },
  {
    name: 'names a record that the store lacks',
    run: ['snapshot'],
    make: pointer(/record: \S+/, `record: ${OTHER}`),
    code: 'MR3012',
    exit: 1,
  },
  {
    name: 'has a key too many',
    run: ['run'],
    make: pointer(/^outs:/m, 'wdir: ..\nouts:'),
    code: 'MR1216',
    exit: 2,
  },
  {
    name: 'has two outs',
    run: ['run'],
    make: pointer(/^outs:/m, 'outs:\n- md5: 0\n  path: x'),
    code: 'MR1212',
    exit: 2,
  },
  {
    name: 'is of another dataset',
    run: ['run'],
    make: pointer(/dataset: visits/, 'dataset: rooms'),
    code: 'MR1217',
    exit: 2,
  },
  {
    name: 'is a folder',
    run: ['run'],
    make: async g => {
      rmSync(join(g.root, POINTER))
      await g.write(`${POINTER}/x`, '')
      g.commit('data')
    },
    code: 'MR2101',
    exit: 2,
  },
]

describe('the pointer of a dataset is not trusted that', () => {
  test.each(pointers)('$name', bad => expectRefused(prepared, bad))
})
