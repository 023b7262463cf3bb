import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode } from '@millrace/contract'
import { afterAll, beforeAll, test } from 'vitest'
import { type BadInput, expectRefused } from './testing/bad-input.ts'
import { type Ground, prepareProject } from './testing/prepared-project.ts'
import { CONFIG } from './testing/visits.ts'

let prepared: Ground
beforeAll(async () => {
  prepared = await prepareProject('written')
})
afterAll(() => prepared.remove())

const FILE = 'millrace.yaml'
type Rest = Pick<BadInput, 'where' | 'says'>
/** A file that is not even parsed. */
const unread = (name: string, text: string | Uint8Array, code: ErrorCode): BadInput => ({
  name,
  run: ['plan'],
  make: ground => ground.write(FILE, text),
  code,
  exit: 2,
})
/** A whole file, with the codes of all its problems: MR1001 stands around them. */
const whole = (name: string, text: string, also: ErrorCode[], rest: Rest = {}): BadInput => ({
  ...unread(name, text, 'MR1001'),
  also,
  ...rest,
})
/** A change of one line of the good file. */
const line = (name: string, [from, to]: [string, string], code: ErrorCode, rest: Rest = {}): BadInput => ({
  ...whole(name, '', [code], rest),
  make: ground => ground.edit(FILE, from, to),
})
/** Aliases that would unfold to 10^9 values. */
const bomb = `${Array.from(
  { length: 9 },
  (_, i) =>
    `a${i}: &a${i} [${Array(10)
      .fill(i ? `*a${i - 1}` : 'x')
      .join()}]`,
).join('\n')}\n`

const cases: BadInput[] = [
  whole('nothing', '', ['MR1010']),
  whole('a comment alone', '# later\n', ['MR1010']),
  whole('an open bracket', 'project: [visits\n', ['MR1005']),
  whole('a tab', 'project: visits\nstore:\n\tdriver: local\n', ['MR1011'], { where: 'millrace.yaml:3:1' }),
  whole('an alias bomb', bomb, Array(8).fill('MR1008'), { where: 'millrace.yaml:2:10' }),
  unread('100,000 levels', `project: ${'['.repeat(100_000)}`, 'MR1003'),
  unread(
    '100 levels of maps',
    Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'MR1003',
  ),
  unread('two megabytes', `${CONFIG}# ${'x'.repeat(2 ** 21)}\n`, 'MR1002'),
  unread('Latin-1', Buffer.from(`${CONFIG}# caf\u00e9\n`, 'latin1'), 'MR1004'),
  unread('bytes of no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'MR1004'),
  whole('a tag', CONFIG.replace('project: visits', 'project: !!js/function visits'), ['MR1007'], {
    where: 'millrace.yaml:1:10',
  }),
  whole('two documents', `${CONFIG}---\n${CONFIG}`, ['MR1009']),
  whole('a list', '- project\n', ['MR1022']),
  line('a key twice', ['    time: seen\n', '    time: seen\n    time: seen\n'], 'MR1006', {
    where: 'millrace.yaml:7:5',
  }),
  line('an unknown key', ['min_rows', 'min_row'], 'MR1020', { where: 'millrace.yaml:8:5', says: /min_rows/ }),
  line('a key of objects', ['min_rows', '__proto__'], 'MR1020', { where: 'millrace.yaml:8:5' }),
  line('no spine', ['    spine: features/spine.sql\n', ''], 'MR1021', { says: /spine/ }),
  line('a number for a text', ['project: visits', 'project: 7'], 'MR1022', { where: 'millrace.yaml:1:10' }),
  line('a name that is a path', ['  visits:\n', '  ../visits:\n'], 'MR1024', { where: 'millrace.yaml:4:3' }),
  line('an unknown driver', ['driver: local', 'driver: s4'], 'MR1023'),
  line('a time limit without a unit', ['timeout: 1 minute', 'timeout: 60'], 'MR1022', {
    where: 'millrace.yaml:29:16',
  }),
  line('a port of none', ['port: 18099', 'port: 0'], 'MR1026'),
  line('an empty command', ['[python, train.py]', '[]'], 'MR1027'),
  line('an unknown metric', ['auc: {', 'accuracy_at_1: {'], 'MR1020'),
  line('a gate without a bound', ['{ min: 0.55 }', '{}'], 'MR1044'),
  line('an unknown view', ['view: room_daily', 'view: room_dayly'], 'MR1041', { says: /room_daily/ }),
  line('a join on what is no key', ['join: { room:', 'join: { roam:'], 'MR1042'),
  line('the label among the features', ['columns: [x, y]', 'columns: [x, late]'], 'MR1043'),
  whole('a view named like a dataset', CONFIG.replace('  room_daily:', '  visits:'), ['MR1046', 'MR1041']),
  line('a path that leaves the project', ['sql: features/', 'sql: ../'], 'MR1048'),
  line('bounds the wrong way round', ['min: -10, max: 10', 'min: 10, max: -10'], 'MR1049'),
  line('a partition without a time', ['    time: seen\n', ''], 'MR1050'),
  whole(
    'four faults, all shown at once',
    CONFIG.replace('min_rows', 'min_row')
      .replace('seed: 7', 'sed: 7')
      .replace('1 minute', 'soon')
      .replace('port: 18099', 'port: x'),
    ['MR1020', 'MR1025', 'MR1020', 'MR1022'],
    {
      where: 'millrace.yaml:30:7',
      says: /4 problems/,
    },
  ),
  {
    name: 'a folder of that name',
    run: ['plan'],
    make: ({ root }) => {
      rmSync(join(root, FILE))
      mkdirSync(join(root, FILE))
    },
    code: 'MR4030',
    exit: 2,
    says: /EISDIR/,
  },
]

test.each(cases)('millrace.yaml is refused: $name', bad => expectRefused(prepared, bad))
