import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'
import { readSteps, withOutputs } from './steps.ts'

const page = [
  'Text.',
  '',
  '```sh',
  'echo a',
  '```',
  '```text',
  'a',
  '```',
  '',
  '```sh',
  'true',
  '```',
  '',
].join('\n')

test('commands are read with the output under them and their line', () => {
  expect(readSteps(page)).toEqual([
    { script: 'echo a\n', expected: 'a\n', line: 3 },
    { script: 'true\n', expected: undefined, line: 10 },
  ])
  expect(readSteps('```console\n$ npm test\n```\n')).toEqual([])
})

test('new outputs replace the old ones, and only where there is one', () => {
  expect(withOutputs(page, ['a\n', 'unseen\n'])).toBe(page)
  expect(readSteps(withOutputs(page, ['b', 'unseen'])).map(({ expected }) => expected)).toEqual([
    'b\n',
    undefined,
  ])
})

const lines = (text: string) => normalise(text, '2026-11-22').lines

test('digests, commits, seconds and today do not count, and neither do widths', () => {
  expect(lines('took  1.3 s at main @ 33df198\n\n')).toEqual(lines('took 2 min 4 s   at main @ 1234567'))
  expect(lines('2026-11-22 13:58 UTC, sha256:f7f2ff24ec4d')).toEqual(['<now> UTC, sha256:<hex>'])
})

test('a plan that tells a time and one whose stages were too quick to tell are the same', () => {
  expect(lines('train delay  RUN  new candidate  ~ 2.0 s\n2 to run, about 2.0 s. Nothing')).toEqual(
    lines('train delay  RUN  new candidate\n2 to run. Nothing'),
  )
})

test('words, counts and other dates count', () => {
  expect(lines('42,000 rows of 2026-02-27')).not.toEqual(lines('42,001 rows of 2026-02-27'))
  expect(lines('42,000 rows of 2026-02-27')).not.toEqual(lines('42,000 rows of 2026-02-26'))
  expect(lines('passed')).not.toEqual(lines('failed'))
})

test('figures of models are handed back to be compared with a tolerance', () => {
  expect(normalise('AUC 0.7154 of 14,000', '2026-11-22')).toEqual({
    lines: ['AUC <number> of 14,000'],
    numbers: [0.7154],
  })
})
