import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type BadInput, checkAnswer } from './testing/bad-input.ts'
import { runCli } from './testing/run-cli.ts'

/** A folder with files alone: no project, no store, no Git. */
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-bad-'))
  const rows = Array.from({ length: 40 }, (_, i) => `r${i},${i % 2},${(0.2 + (i % 7) / 20).toFixed(2)}`)
  const csv = (change: (rows: string[]) => string[], head = 'id,y,p') =>
    `${[head, ...change(rows)].join('\n')}\n`
  const swap = (row: number, text: string) => csv(all => all.map((line, i) => (i === row ? text : line)))
  const files: Record<string, string> = {
    'good.csv': csv(all => all),
    'short.csv': csv(all => all.slice(1)),
    'turned.csv': csv(all => all.map((line, i) => (i < 2 ? line.replace(/,\d,/, `,${(i + 1) % 2},`) : line))),
    'other.csv': csv(all => all.map(line => line.replace('r', 'x'))),
    'twice.csv': swap(0, 'r1,0,0.2'),
    'nokey.csv': swap(0, ',0,0.2'),
    'nan.csv': swap(0, 'r0,0,NaN'),
    'above.csv': swap(3, 'r3,1,1.5'),
    'gap.csv': swap(3, 'r3,1,'),
    'three.csv': swap(3, 'r3,2,0.5'),
    'nolabel.csv': swap(3, 'r3,,0.5'),
    'ones.csv': csv(all => all.map(line => line.replace(',0,', ',1,'))),
    'nop.csv': csv(all => all, 'id,y,q'),
    'words.csv': csv(all => all.map(line => line.replace(/,[^,]+$/, ',high'))),
    'head.csv': csv(() => []),
    'nothing.csv': '',
    'bad.parquet': 'PAR1 cut short',
    'model.pkl': 'x',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  await mkdir(join(folder, 'folder.csv'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const judge = (...files: string[]) => [
  'validate',
  '--candidate',
  files[0] ?? '',
  ...(files[1] ? ['--champion', files[1]] : []),
  ...['--label', 'y', '--score', 'p'],
]
type Case = Omit<BadInput, 'make'>
const predictions: Case[] = [
  {
    name: 'one row fewer in one file',
    run: judge('good.csv', 'short.csv'),
    code: 'MR2314',
    exit: 1,
    says: /40 rows, the second 39/,
  },
  { name: 'labels of other rows', run: judge('good.csv', 'turned.csv'), code: 'MR2314', exit: 1 },
  {
    name: 'keys of other rows',
    run: [...judge('good.csv', 'other.csv'), '--key', 'id'],
    code: 'MR2313',
    exit: 1,
  },
  { name: 'a key twice', run: [...judge('good.csv', 'twice.csv'), '--key', 'id'], code: 'MR2312', exit: 1 },
  {
    name: 'a row without a key',
    run: [...judge('nokey.csv', 'good.csv'), '--key', 'id'],
    code: 'MR2311',
    exit: 1,
  },
  {
    name: 'no column of scores',
    run: judge('nop.csv'),
    code: 'MR2310',
    exit: 2,
    says: /nop\.csv has no column "p"/,
  },
  { name: 'no column of scores in the second', run: judge('good.csv', 'nop.csv'), code: 'MR2310', exit: 2 },
  {
    name: 'no column of labels',
    run: ['validate', '--candidate', 'good.csv', '--label', 'Y1', '--score', 'p'],
    code: 'MR2310',
    exit: 2,
  },
  {
    name: 'no column of keys',
    run: [...judge('good.csv', 'good.csv'), '--key', 'ident'],
    code: 'MR2310',
    exit: 2,
  },
  { name: 'NaN for a score', run: judge('nan.csv'), code: 'MR2305', exit: 1 },
  {
    name: 'a score above 1',
    run: judge('above.csv'),
    code: 'MR2305',
    exit: 1,
    says: /row 4: it is a number outside 0 to 1/,
  },
  { name: 'a missing score', run: judge('gap.csv'), code: 'MR2305', exit: 1 },
  { name: 'scores in words', run: judge('words.csv'), code: 'MR2056', exit: 2 },
  { name: 'a third class', run: judge('three.csv'), code: 'MR2303', exit: 1 },
  { name: 'a missing label', run: judge('nolabel.csv'), code: 'MR2302', exit: 1 },
  { name: 'one class alone', run: judge('ones.csv'), code: 'MR2304', exit: 1, says: /label 1/ },
  { name: 'a head alone', run: judge('head.csv'), code: 'MR2301', exit: 1 },
  { name: 'no bytes', run: judge('nothing.csv'), code: 'MR2301', exit: 1, says: /nothing\.csv/ },
  { name: 'a damaged file', run: judge('bad.parquet'), code: 'MR2050', exit: 1, says: /bad\.parquet/ },
  { name: 'a file of another kind', run: judge('model.pkl'), code: 'MR2054', exit: 2 },
  { name: 'a folder', run: judge('folder.csv'), code: 'MR2050', exit: 1 },
  { name: 'no file', run: judge('nowhere.csv'), code: 'MR2050', exit: 1, says: /nowhere\.csv/ },
  { name: 'a margin in words', run: [...judge('good.csv'), '--margin', 'small'], code: 'MR4015', exit: 2 },
  { name: 'a negative margin', run: [...judge('good.csv'), '--margin=-0.1'], code: 'MR4015', exit: 2 },
  {
    name: 'no label',
    run: ['validate', '--candidate', 'good.csv', '--score', 'p'],
    code: 'MR4003',
    exit: 2,
    says: /--label/,
  },
  { name: 'a time that is none', run: [...judge('good.csv'), '--time', 'id'], code: 'MR2316', exit: 2 },
  {
    name: 'a report into a folder',
    run: [...judge('good.csv'), '--html', 'folder.csv'],
    code: 'MR4016',
    exit: 1,
    says: /folder\.csv/,
  },
  {
    name: 'a report below a file',
    run: [...judge('good.csv'), '--html', 'good.csv/report.html'],
    code: 'MR4016',
    exit: 1,
  },
]

describe('two prediction files are refused with', () => {
  test.each(predictions)('$name', async bad => checkAnswer(await runCli([...bad.run, '--json'], folder), bad))
})

const tables = (reference: string, current: string) => [
  'drift',
  '--reference',
  reference,
  '--current',
  current,
]
const drifts: Case[] = [
  {
    name: 'a head alone now',
    run: tables('good.csv', 'head.csv'),
    code: 'MR2503',
    exit: 1,
    says: /head\.csv/,
  },
  { name: 'a head alone before', run: tables('head.csv', 'good.csv'), code: 'MR2503', exit: 1 },
  { name: 'no bytes', run: tables('good.csv', 'nothing.csv'), code: 'MR2503', exit: 1 },
  { name: 'a damaged file', run: tables('good.csv', 'bad.parquet'), code: 'MR2050', exit: 1 },
  { name: 'a file of another kind', run: tables('good.csv', 'model.pkl'), code: 'MR2054', exit: 2 },
  { name: 'no file', run: tables('nowhere.csv', 'good.csv'), code: 'MR2050', exit: 1 },
  {
    name: 'one table alone',
    run: ['drift', '--reference', 'good.csv'],
    code: 'MR4003',
    exit: 2,
    says: /--current/,
  },
]

describe('two tables are refused by drift with', () => {
  test.each(drifts)('$name', async bad => checkAnswer(await runCli([...bad.run, '--json'], folder), bad))
})
