import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
const SPINE = 'features/spine.sql'
const repositories: BadInput[] = [
  {
    name: 'is none',
    run: ['status'],
    make: g => rmSync(join(g.root, '.git'), { recursive: true }),
    code: 'MR1101',
    exit: 2,
    says: /git init/,
  },
  {
    name: 'has no commit',
    run: ['plan'],
    make: g => {
      rmSync(join(g.root, '.git'), { recursive: true })
      g.git('init', '-q', '-b', 'main')
    },
    code: 'MR1102',
    exit: 2,
    says: /git commit/,
  },
  {
    name: 'has changed code',
    run: ['run'],
    make: g => g.edit(SPINE, 'late', 'late, 1 AS one'),
    code: 'MR1103',
    exit: 2,
    says: /features\/spine\.sql/,
  },
  {
    name: 'has a changed millrace.yaml',
    run: ['run'],
    make: g => g.edit('millrace.yaml', 'delay: 1 day', 'delay: 2 days'),
    code: 'MR1103',
    exit: 2,
  },
  {
    name: 'has a pointer that is not committed',
    run: ['run'],
    make: g => void g.git('rm', '-q', '--cached', POINTER),
    code: 'MR1103',
    exit: 2,
  },
  {
    name: 'stands on the branch that the command writes',
    run: ['snapshot'],
    make: g => {
      g.git('switch', '-q', 'millrace/data/visits')
      writeFileSync(
        join(g.top, 'source', 'visits', '2025-04.csv'),
        readFileSync(join(g.top, 'source', 'visits', '2025-03.csv'), 'utf8').replaceAll('2025-03', '2025-04'),
      )
    },
    code: 'MR1105',
    exit: 2,
    says: /git switch main/,
  },
  {
    name: 'has a remote that does not answer',
    run: ['snapshot'],
    make: g => {
      g.git('remote', 'add', 'origin', join(g.top, 'nowhere.git'))
      writeFileSync(
        join(g.top, 'source', 'visits', '2025-04.csv'),
        readFileSync(join(g.top, 'source', 'visits', '2025-03.csv'), 'utf8').replaceAll('2025-03', '2025-04'),
      )
    },
    code: 'MR1107',
    exit: 5,
  },
]

describe('a repository is refused that', () => {
  // A version is taken before it is proposed: its record stands, whole, and the next run proposes it.
  test.each(repositories)('$name', async bad => {
    const make = async (ground: Ground) => {
      await bad.make?.(ground)
      if (existsSync(join(ground.top, 'source', 'visits', '2025-04.csv'))) await ground.cli(...bad.run)
    }
    await expectRefused(prepared, { ...bad, make })
  })
})
