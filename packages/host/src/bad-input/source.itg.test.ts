import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BadInput, expectRefused } from './testing/bad-input.ts'
import { copyGround, type Ground, prepareProject } from './testing/prepared-project.ts'
import { stateOf } from './testing/state-of.ts'
import { monthOfVisits } from './testing/visits.ts'

let prepared: Ground
beforeAll(async () => {
  prepared = await prepareProject('snapshot')
})
afterAll(() => prepared.remove())

const at = ({ top }: Ground, file = '') => join(top, 'source', 'visits', file)
const april = '2025-04.csv'
const isRoot = process.getuid?.() === 0

const cases: BadInput[] = [
  {
    name: 'is not there',
    run: [],
    make: g => rmSync(at(g), { recursive: true }),
    code: 'MR2001',
    exit: 1,
    says: /source\.files/,
  },
  {
    name: 'has no data file',
    run: [],
    make: g => {
      rmSync(at(g), { recursive: true })
      mkdirSync(at(g))
    },
    code: 'MR2003',
    exit: 1,
  },
  {
    name: 'has a folder in the place of a file',
    run: [],
    make: g => mkdirSync(at(g, april)),
    code: 'MR2004',
    exit: 2,
  },
  {
    name: 'has a link into nothing',
    run: [],
    make: g => symlinkSync('nowhere', at(g, april)),
    code: 'MR2004',
    exit: 2,
  },
  {
    name: 'has a link to itself',
    run: [],
    make: g => symlinkSync(april, at(g, april)),
    code: 'MR2002',
    exit: 1,
    says: /ELOOP/,
  },
  {
    name: 'has a file of no bytes',
    run: [],
    make: g => writeFileSync(at(g, april), ''),
    code: 'MR2016',
    exit: 1,
  },
  {
    name: 'has no rows any more',
    run: [],
    make: g => {
      rmSync(at(g), { recursive: true })
      mkdirSync(at(g))
      writeFileSync(at(g, april), 'seen,room,x,y,late\n')
    },
    code: 'MR2008',
    exit: 1,
  },
  {
    name: 'is a Parquet file that is none',
    run: [],
    make: g => {
      rmSync(at(g), { recursive: true })
      mkdirSync(at(g))
      writeFileSync(at(g, '2025-01.parquet'), 'PAR1 cut short')
    },
    code: 'MR2050',
    exit: 1,
    says: /2025-01\.parquet/,
  },
  {
    name: 'mixes two formats',
    run: [],
    make: g => writeFileSync(at(g, '2025-04.parquet'), 'PAR1'),
    code: 'MR2007',
    exit: 2,
  },
  {
    name: 'has a column of two types',
    run: [],
    make: g => writeFileSync(at(g, april), 'seen,room,x,y,late\n2025-04-01 00:00:00,r1,warm,0,1\n'),
    code: 'MR2009',
    exit: 1,
    says: /"x"/,
  },
  {
    name: 'is older than the last snapshot',
    run: [],
    make: g => rmSync(at(g, '2025-03.csv')),
    code: 'MR2010',
    exit: 1,
  },
  {
    name: 'has lost a month of the last snapshot',
    run: [],
    make: g => rmSync(at(g, '2025-01.csv')),
    code: 'MR2011',
    exit: 1,
    says: /2025-01/,
  },
  {
    name: 'holds back every row',
    run: [],
    make: async g => {
      await g.edit('millrace.yaml', 'min_rows: 10', 'min_rows: 100000')
      g.commit('.')
    },
    code: 'MR2014',
    exit: 2,
  },
]

describe('a snapshot is refused, and a check for drift as well, of a source that', () => {
  test.each(cases)('$name', async bad => {
    await expectRefused(prepared, { ...bad, run: ['snapshot', 'visits'] })
    if (bad.code === 'MR2010') await expectRefused(prepared, { ...bad, run: ['drift', 'visits'] })
  })

  test.skipIf(isRoot)('this user may not read', () =>
    expectRefused(prepared, {
      name: '',
      run: ['snapshot'],
      make: g => chmodSync(at(g, '2025-01.csv'), 0o000),
      code: 'MR2002',
      exit: 1,
      says: /EACCES/,
    }),
  )
})

describe('a source that breaks its contract', () => {
  const broken: [string, (ground: Ground) => void, RegExp][] = [
    [
      'by a column that is missing',
      g => {
        for (const month of ['2025-01', '2025-02', '2025-03'])
          writeFileSync(at(g, `${month}.csv`), monthOfVisits(month, 'seen,room,z,y,late'))
      },
      /x/,
    ],
    [
      'by its time column missing',
      g => {
        for (const month of ['2025-01', '2025-02', '2025-03'])
          writeFileSync(at(g, `${month}.csv`), monthOfVisits(month, 'when,room,x,y,late'))
      },
      /seen/,
    ],
    [
      'by values out of range',
      g => appendFileSync(at(g, '2025-03.csv'), '2025-03-28 20:00:00,r1,1e9,0,1\n'),
      /x/,
    ],
    ['by a null', g => appendFileSync(at(g, '2025-03.csv'), '2025-03-28 20:00:00,r1,,0,1\n'), /x/],
  ]
  test.each(broken)('%s is kept to be looked at and proposed to nobody', async (_, make, says) => {
    const ground = await copyGround(prepared)
    try {
      make(ground)
      const before = await stateOf(ground)
      const { exitCode, stdout, stderr } = await ground.cli('snapshot', 'visits')
      expect(exitCode, stderr).toBe(3)
      expect(stdout).toMatch(says)
      const after = await stateOf(ground)
      expect({ ...after, store: {} }).toEqual({ ...before, store: {} })
      expect(after.store, 'what was there stays').toMatchObject(withoutHints(before.store))
    } finally {
      await ground.remove()
    }
  })
})

test('a source that is put back gives the version that main has', async () => {
  const ground = await copyGround(prepared)
  try {
    renameSync(at(ground), `${at(ground)}-away`)
    expect((await ground.cli('snapshot')).exitCode).toBe(1)
    renameSync(`${at(ground)}-away`, at(ground))
    const { exitCode, stdout } = await ground.cli('snapshot')
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('main has these very rows')])
  } finally {
    await ground.remove()
  }
})

/** Hints name the newest record and are meant to move. */
function withoutHints(store: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(store).filter(([path]) => !path.startsWith('millrace/latest/')))
}
