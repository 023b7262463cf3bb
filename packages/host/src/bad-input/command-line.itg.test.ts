import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BadInput, expectRefused } from './testing/bad-input.ts'
import { type Ground, prepareProject } from './testing/prepared-project.ts'

let prepared: Ground
beforeAll(async () => {
  prepared = await prepareProject('written')
})
afterAll(() => prepared.remove())

const cases: BadInput[] = [
  {
    name: 'a verb that does not exist',
    run: ['stauts'],
    code: 'MR4001',
    exit: 2,
    says: /Did you mean "status"/,
  },
  {
    name: 'a verb like no other',
    run: ['frobnicate'],
    code: 'MR4001',
    exit: 2,
    says: /Fix {5}millrace help/,
  },
  { name: 'a verb that objects have', run: ['constructor'], code: 'MR4001', exit: 2 },
  { name: 'an unknown flag', run: ['run', '--dryrun'], code: 'MR4002', exit: 2, says: /--dry-run/ },
  { name: 'an unknown short flag', run: ['run', '-x'], code: 'MR4002', exit: 2, says: /flag -x/ },
  { name: 'a flag for the value of another', run: ['report', '--html'], code: 'MR4005', exit: 2 },
  { name: 'a flag that objects have', run: ['run', '--constructor'], code: 'MR4002', exit: 2 },
  { name: 'a switch with a value', run: ['run', '--dry-run=no'], code: 'MR4005', exit: 2 },
  {
    name: 'a port that is a word',
    run: ['serve', '--port', 'http'],
    code: 'MR4005',
    exit: 2,
    says: /--port/,
  },
  {
    name: 'a port beyond the last',
    run: ['serve', '--port', '70000'],
    code: 'MR4005',
    exit: 2,
    says: /--port/,
  },
  { name: 'an argument too many', run: ['snapshot', 'visits', 'rooms'], code: 'MR4004', exit: 2 },
  { name: 'an argument too few', run: ['diff'], code: 'MR4003', exit: 2, says: /<dataset>/ },
  { name: 'a code that is none', run: ['explain', 'MR9999'], code: 'MR4009', exit: 2 },
  { name: 'a shell that objects have', run: ['completion', 'toString'], code: 'MR4010', exit: 2 },
  { name: 'a shell without completions', run: ['completion', 'tcsh'], code: 'MR4010', exit: 2 },
  {
    name: 'an unknown dataset',
    run: ['snapshot', 'visit'],
    code: 'MR4007',
    exit: 2,
    says: /Did you mean "visits"/,
  },
  { name: 'an unknown dataset to look at', run: ['diff', 'visit'], code: 'MR4007', exit: 2 },
  { name: 'an unknown dataset for drift', run: ['drift', 'visit'], code: 'MR4007', exit: 2 },
  { name: 'a version that was never taken', run: ['diff', 'visits', '2031-01'], code: 'MR4007', exit: 2 },
  { name: 'an unknown model', run: ['run', 'lat'], code: 'MR4007', exit: 2, says: /Did you mean "late"/ },
  { name: 'an unknown model in a dry run', run: ['run', 'lat', '--dry-run'], code: 'MR4007', exit: 2 },
  { name: 'an unknown model to train', run: ['train', 'lat'], code: 'MR4007', exit: 2 },
  { name: 'an unknown model to deploy', run: ['deploy', 'lat'], code: 'MR4007', exit: 2 },
  { name: 'an unknown stage to deploy', run: ['deploy', 'late', '--stage', 'prod'], code: 'MR4007', exit: 2 },
  { name: 'an unknown stage of any model', run: ['deploy', '--stage', 'prod'], code: 'MR4007', exit: 2 },
  { name: 'an unknown stage to validate', run: ['validate', '--stage', 'prod'], code: 'MR4007', exit: 2 },
  {
    name: 'an unknown stage in a dry run',
    run: ['validate', '--stage', 'prod', '--dry-run'],
    code: 'MR4007',
    exit: 2,
  },
  { name: 'an unknown stage to roll back', run: ['rollback', '--stage', 'prod'], code: 'MR4007', exit: 2 },
  { name: 'an unknown stage to report', run: ['report', '--stage', 'prod'], code: 'MR4007', exit: 2 },
  {
    name: 'a champion without a candidate',
    run: ['validate', '--champion', 'a.csv'],
    code: 'MR4003',
    exit: 2,
    says: /--candidate/,
  },
  { name: 'an unknown environment', run: ['status', '--env', 'prod'], code: 'MR1040', exit: 2 },
  { name: 'drift before any version', run: ['drift', 'visits'], code: 'MR4014', exit: 2 },
  { name: 'a rollback before any promotion', run: ['rollback'], code: 'MR4011', exit: 2 },
  { name: 'lineage before any promotion', run: ['lineage'], code: 'MR4011', exit: 2 },
  { name: 'a report before any validation', run: ['report'], code: 'MR4013', exit: 2 },
  { name: 'serving before any deployment', run: ['serve'], code: 'MR2408', exit: 1 },
  {
    name: 'a run before any version',
    run: ['run'],
    code: 'MR2101',
    exit: 2,
    says: /millrace snapshot visits/,
  },
  { name: 'a folder of no project', run: ['status', '--working-directory', '..'], code: 'MR4006', exit: 2 },
  {
    name: 'a folder that is not there',
    run: ['status', '--working-directory', '../nowhere'],
    code: 'MR4006',
    exit: 2,
  },
  {
    name: 'a file for a folder',
    run: ['status', '--working-directory', '../source/visits/2025-01.csv'],
    code: 'MR4006',
    exit: 2,
  },
  { name: 'init over a project', run: ['init'], code: 'MR4008', exit: 2, says: /overwrites nothing/ },
  {
    name: 'init into a folder that holds one file of the template',
    run: ['init', '../new'],
    make: ({ top }) => {
      mkdirSync(join(top, 'new', 'train'), { recursive: true })
      writeFileSync(join(top, 'new', 'train', 'train.py'), 'mine')
    },
    code: 'MR4008',
    exit: 2,
    says: /train\.py/,
  },
  { name: 'half of what init needs', run: ['init', '../new', '--from', 'x.csv'], code: 'MR4041', exit: 2 },
  {
    name: 'init from a file that is not there',
    run: ['init', '../new', '--from', 'x.csv', '--label', 'y', '--time', 't'],
    code: 'MR4030',
    exit: 2,
  },
]

test.each(cases)('the command line refuses $name', bad => expectRefused(prepared, bad))

test('the table saw every verb that takes a name', () => {
  expect(new Set(cases.map(({ run }) => run[0])).size).toBeGreaterThan(15)
})
