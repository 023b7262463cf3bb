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

const SPINE = 'features/spine.sql'
const VIEW = 'features/room_daily.sql'
type Rest = Partial<Pick<BadInput, 'where' | 'says'>>

/** Another text of one SQL file, committed. */
const sql = (
  name: string,
  [file, text]: [string, string],
  [code, exit]: [BadInput['code'], 1 | 2],
  rest: Rest = {},
): BadInput => ({
  name,
  run: ['features'],
  make: async ground => {
    await ground.write(file, text)
    ground.commit(file)
  },
  code,
  exit,
  ...rest,
})

const cases: BadInput[] = [
  sql('a dataset that is not there', [SPINE, 'SELECT seen, room, x, y, late\nFROM visit\n'], ['MR2151', 2], {
    where: `${SPINE}:2:6`,
    says: /Did you mean visits/,
  }),
  sql('a view by name', [SPINE, 'SELECT * FROM visits JOIN room_daily USING (room)'], ['MR2151', 2], {
    where: `${SPINE}:1:27`,
  }),
  sql('itself', [VIEW, 'SELECT room, known_at, mean_x FROM room_daily'], ['MR2151', 2], {
    where: `${VIEW}:1:36`,
  }),
  sql(
    'itself below WITH',
    [
      VIEW,
      'WITH RECURSIVE room_daily AS (SELECT 1 UNION ALL SELECT * FROM room_daily) SELECT * FROM room_daily',
    ],
    ['MR2105', 2],
    { where: VIEW },
  ),
  sql('a column that is not there', [SPINE, 'SELECT seen, room,\n  xx, y, late FROM visits'], ['MR2150', 2], {
    where: `${SPINE}:2:3`,
  }),
  sql('no column that millrace.yaml names', [SPINE, 'SELECT seen, room, x, y FROM visits'], ['MR2105', 2], {
    where: SPINE,
    says: /late/,
  }),
  sql('half a statement', [SPINE, 'SELECT seen, FROM WHERE\n'], ['MR2152', 2], { where: `${SPINE}:1:19` }),
  sql('nothing', [SPINE, ''], ['MR2154', 2], { where: SPINE }),
  sql('two statements', [SPINE, 'SELECT 1; DROP TABLE visits'], ['MR2154', 2], { where: SPINE }),
  sql('a statement that writes', [SPINE, "COPY visits TO '/tmp/millrace-bad-input.csv'"], ['MR2154', 2]),
  sql('a file of the machine', [SPINE, "SELECT * FROM read_csv('/etc/passwd')"], ['MR2156', 2]),
  sql('a file by its name', [SPINE, "SELECT * FROM '/etc/passwd'"], ['MR2151', 2], {
    where: `${SPINE}:1:15`,
  }),
  sql('the clock', [SPINE, 'SELECT now() AS seen, room, x, y, late FROM visits'], ['MR2155', 2]),
  sql('chance', [SPINE, 'SELECT seen, room, random() AS x, y, late FROM visits'], ['MR2155', 2]),
  sql(
    'rows in any order',
    [VIEW, 'SELECT room, seen AS known_at, first(x) AS mean_x FROM visits GROUP BY ALL'],
    ['MR2157', 2],
  ),
  sql(
    'a cast that fails on a row',
    [SPINE, 'SELECT seen, room, CAST(room AS INTEGER) AS x, y, late FROM visits'],
    ['MR2153', 1],
  ),
  sql('no rows', [SPINE, 'SELECT seen, room, x, y, late FROM visits WHERE x > 100'], ['MR2109', 1]),
  sql(
    'a label of three values',
    [SPINE, 'SELECT seen, room, x, y, late + (x > 0.9)::INT AS late FROM visits'],
    ['MR2108', 1],
  ),
  sql('a text for a feature', [SPINE, 'SELECT seen, room, room AS x, y, late FROM visits'], ['MR2106', 2]),
  sql(
    'rows without a time',
    [SPINE, 'SELECT CASE WHEN x < 0.9 THEN seen END AS seen, room, x, y, late FROM visits'],
    ['MR2103', 1],
  ),
  sql(
    'a view with a key twice',
    [VIEW, "SELECT room, date_trunc('day', seen) AS known_at, x AS mean_x FROM visits"],
    ['MR2104', 1],
  ),
  sql(
    'a month alone, so nothing to learn from',
    [SPINE, "SELECT seen, room, x, y, late FROM visits WHERE seen > '2025-03-05'"],
    ['MR2110', 1],
  ),
  sql('bytes of no text', [SPINE, 'SELECT \u0000 FROM visits'], ['MR2152', 2]),
  {
    name: 'a file that is not there',
    run: ['features'],
    make: ground => {
      rmSync(join(ground.root, VIEW))
      ground.commit(VIEW)
    },
    code: 'MR3013',
    exit: 2,
    says: /room_daily\.sql/,
  },
  {
    name: 'a folder in the place of a file',
    run: ['features'],
    make: async ground => {
      rmSync(join(ground.root, VIEW))
      await ground.write(`${VIEW}/x.sql`, 'SELECT 1')
      ground.commit('features')
    },
    code: 'MR3013',
    exit: 2,
  },
]

describe('the SQL of a model is refused that reads or gives', () => {
  test.each(cases)('$name', bad => expectRefused(prepared, bad))
})
