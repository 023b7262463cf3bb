import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editConfig } from './edit-config.ts'
import type { Plain } from './flow-text.ts'
import { problemOf } from './testing.ts'

const text = `# The project.
project:   flights    # its name

datasets:
  flights:   {source: { files: "../a b/*.parquet" },  time: date}   # two


  airports:
    source: { files: '../airports.csv' } # one
models:
  delay:
    drift:
      times_usual: 3 # usual
      muted: [a,   b]
    # after drift
    keys:
      - origin   # first
      - destination
empty:
# the end
`

/** The lines that differ, as a diff shows them. */
function changed(edited: string, before = text): string[] {
  const old = before.split('\n')
  const now = edited.split('\n')
  return [
    ...old.filter(line => !now.includes(line)).map(line => `-${line}`),
    ...now.filter(line => !old.includes(line)).map(line => `+${line}`),
  ]
}

test('a scalar is replaced and its comment stays', () => {
  expect(changed(editConfig(text, ['models', 'delay', 'drift', 'times_usual'], 2.5))).toEqual([
    '-      times_usual: 3 # usual',
    '+      times_usual: 2.5 # usual',
  ])
})

test('a key is added behind the last of its map', () => {
  expect(changed(editConfig(text, ['models', 'delay', 'drift', 'min_psi'], 0.2))).toEqual([
    '+      min_psi: 0.2',
  ])
})

test('a key is added inside braces', () => {
  expect(changed(editConfig(text, ['datasets', 'flights', 'partition'], 'day'))).toEqual([
    '-  flights:   {source: { files: "../a b/*.parquet" },  time: date}   # two',
    '+  flights:   {source: { files: "../a b/*.parquet" },  time: date, partition: day}   # two',
  ])
})

test('keys that are missing on the way are added', () => {
  expect(changed(editConfig(text, ['models', 'delay', 'slices'], ['origin', 'weekday']))).toEqual([
    '+    slices:',
    '+      - origin',
    '+      - weekday',
  ])
  const nested = editConfig(text, ['models', 'delay', 'train', 'params', 'rate'], 0.1)
  expect(changed(nested)).toEqual(['+    train:', '+      params:', '+        rate: 0.1'])
})

test('an empty value is filled', () => {
  expect(changed(editConfig(text, ['empty', 'x'], 'y: z'))).toEqual(['-empty:', '+empty: { x: "y: z" }'])
})

test('a block is replaced as a whole, and a list entry alone', () => {
  expect(changed(editConfig(text, ['models', 'delay', 'keys', 0], 'carrier'))).toEqual([
    '-      - origin   # first',
    '+      - carrier   # first',
  ])
  expect(parse(editConfig(text, ['models', 'delay', 'keys'], ['a']))).toMatchObject({
    models: { delay: { keys: ['a'] } },
  })
})

test('line ends and a byte order mark stay as they are', () => {
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`
  const edited = editConfig(windows, ['models', 'delay', 'drift', 'min_psi'], 0.2)
  expect(edited).toBe(windows.replace('b]\r\n', 'b]\r\n      min_psi: 0.2\r\n'))
})

test('a file without a last line break gets its key on a line of its own', () => {
  expect(editConfig('a: 1', ['b'], 2)).toBe('a: 1\nb: 2\n')
})

test('a path through a scalar, and a file that is no YAML, are refused', () => {
  expect(problemOf(() => editConfig(text, ['project', 'name'], 1)).code).toBe('MR1060')
  expect(problemOf(() => editConfig('a: [', ['a'], 1)).code).toBe('MR1060')
})

const plain: fc.Arbitrary<Plain> = fc.oneof(
  fc.string().filter(it => !/[\p{Cc}\ufffd\ufeff]/u.test(it)),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.constantFrom('a', 'b: c', '', 'null', '1'), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('k', 'x y', '1', 'yes'), fc.integer(), { maxKeys: 2 }),
)
const path = fc.constantFrom(
  ['project'],
  ['datasets', 'flights', 'time'],
  ['datasets', 'airports', 'source', 'files'],
  ['datasets', 'new'],
  ['models', 'delay', 'drift'],
  ['models', 'delay', 'keys', 1],
  ['models', 'delay', 'drift', 'x', 'y'],
  ['empty'],
  ['top'],
)

test('whatever is put where: it stands there, nothing else moves, and every comment outside stays', () => {
  fc.assert(
    fc.property(path, plain, (at, value) => {
      const edited = editConfig(text, at, value)
      const found = at.reduce<unknown>(
        (node, step) => (node as Record<string | number, unknown>)[step],
        parse(edited),
      )
      expect(found).toEqual(value)
      for (const comment of ['# The project.', '# two', '# one', '# after drift', '# first', '# the end']) {
        expect(edited).toContain(comment)
      }
      // Once is enough.
      expect(editConfig(edited, at, value)).toBe(editConfig(editConfig(edited, at, value), at, value))
    }),
    { numRuns: 200 },
  )
})
