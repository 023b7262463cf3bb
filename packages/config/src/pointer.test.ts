import type { DatasetMeta, Pointer, StageMeta } from '@millrace/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPointer, parsePointer, pointerDigest } from './pointer.ts'
import { problemOf } from './testing.ts'

const dataset: Pointer<DatasetMeta> = {
  path: 'flights',
  md5: `${'0'.repeat(31)}1.dir`,
  size: 12_345,
  files: 5,
  meta: {
    kind: 'dataset',
    dataset: 'flights',
    version: '2001-05',
    sha256: 'a'.repeat(64),
    md5: `${'0'.repeat(31)}1.dir`,
    rows: 2_497_772,
    schema: [{ name: 'date', type: 'timestamp', nullable: false }],
    watermark: '2001-05-31T23:59:00.000Z',
    source: 'files: ../source/flights/*.parquet',
    contract: { verdict: 'passed', checks: 4, failed: 0 },
    record: 'b'.repeat(64),
  },
}

const text = `outs:
- md5: 00000000000000000000000000000001.dir
  size: 12345
  nfiles: 5
  hash: md5
  path: flights
meta:
  millrace:
    kind: dataset
    dataset: flights
    version: 2001-05
    sha256: ${'a'.repeat(64)}
    md5: 00000000000000000000000000000001.dir
    rows: 2497772
    schema:
    - name: date
      type: timestamp
      nullable: false
    watermark: "2001-05-31T23:59:00.000Z"
    source: "files: ../source/flights/*.parquet"
    contract:
      verdict: passed
      checks: 4
      failed: 0
    record: ${'b'.repeat(64)}
`

test('a pointer is written in the order of DVC, then of Millrace', () => {
  expect(formatPointer(dataset)).toBe(text)
  expect(parsePointer(text, 'data/flights.dvc', 'dataset')).toEqual(dataset)
})

test('the digest of a pointer is that of its bytes', () => {
  expect(pointerDigest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(pointerDigest(text)).not.toBe(pointerDigest(text.replace('5\n', '6\n')))
})

const hex = (length: number) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length }),
    // What YAML would read as a number: digits alone, and digits with one "e".
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length }),
    fc.integer({ min: 1, max: length - 2 }).map(at => `${'1'.repeat(at)}e${'2'.repeat(length - at - 1)}`),
  )
const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,62}$/)
const count = fc.nat({ max: Number.MAX_SAFE_INTEGER })
const version = fc.constantFrom('2001', '2001-04', '2001-04-30', 'v3', '2001-04.2')
const pinned = fc.record({ version, sha256: hex(64) })
const line = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter(it => !/[\p{Cc}\ufffd\ufeff\p{Cs}]/u.test(it))

const datasetMeta = (md5: string) =>
  fc.record(
    {
      kind: fc.constant('dataset' as const),
      dataset: name,
      version,
      sha256: hex(64),
      md5: fc.constant(md5),
      rows: count,
      schema: fc.array(
        fc.record({
          name: line,
          type: fc.constantFrom('integer' as const, 'string' as const, 'date' as const),
          nullable: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      watermark: fc.constantFrom('2001-04-30', '2001-04-30T00:00:00Z'),
      source: line,
      contract: fc.record({
        verdict: fc.constantFrom('passed' as const, 'failed' as const),
        checks: count,
        failed: count,
      }),
      record: hex(64),
    },
    {
      requiredKeys: [
        'kind',
        'dataset',
        'version',
        'sha256',
        'md5',
        'rows',
        'schema',
        'source',
        'contract',
        'record',
      ],
    },
  )

const stageMeta = (md5: string) =>
  fc.record(
    {
      kind: fc.constant('model' as const),
      model: name,
      stage: name,
      version: fc.constantFrom('v1.0.0', 'v0.12.3'),
      sha256: hex(64),
      md5: fc.constant(md5),
      data: fc.dictionary(name, pinned, { maxKeys: 3 }),
      features: hex(64),
      env: hex(64),
      report: hex(64),
      records: fc.record({ train: hex(64), validate: hex(64) }),
      code_commit: hex(40),
      previous: hex(64),
      sequence: fc.integer({ min: 1, max: 1e6 }),
    },
    {
      requiredKeys: [
        'kind',
        'model',
        'stage',
        'version',
        'sha256',
        'md5',
        'data',
        'features',
        'env',
        'report',
        'records',
        'code_commit',
        'sequence',
      ],
    },
  )

const pointer = fc
  .tuple(hex(32), fc.boolean(), name, count, count)
  .chain(([digest, folder, path, size, files]) => {
    const md5 = folder ? `${digest}.dir` : digest
    return fc.oneof(datasetMeta(md5), stageMeta(md5)).map(meta => {
      return {
        path,
        md5,
        size,
        files: folder ? files : 1,
        meta: meta as DatasetMeta | StageMeta,
      } satisfies Pointer
    })
  })

test('every pointer is read as it was written, and is written the same again', () => {
  fc.assert(
    fc.property(pointer, written => {
      const once = formatPointer(written)
      const read = parsePointer(once, 'main:pointer.dvc')
      expect(read).toEqual(JSON.parse(JSON.stringify(written)))
      expect(formatPointer(read)).toBe(once)
    }),
    { numRuns: 200 },
  )
})

const bad: Record<string, { change: (text: string) => string; file?: string; problem: string }> = {
  'malformed YAML': {
    change: it => it.replace('outs:', 'outs: [x'),
    problem: 'MR1210 2:1 Pointer data/flights.dvc is not valid YAML',
  },
  'an empty file': {
    change: () => '',
    problem: 'MR1211 1:1 data/flights.dvc is not a pointer of Millrace: it has no meta.millrace',
  },
  "DVC's own pointer": {
    change: it => it.slice(0, it.indexOf('meta:')),
    problem: 'MR1211 1:1 data/flights.dvc is not a pointer of Millrace: it has no meta.millrace',
  },
  'two outs': {
    change: it => it.replace('meta:', '- path: b\nmeta:'),
    problem: 'MR1212 1:1 data/flights.dvc has 2 outs; a pointer has one',
  },
  'no outs': {
    change: it => it.slice(it.indexOf('meta:')),
    problem: 'MR1212 1:1 data/flights.dvc has 0 outs; a pointer has one',
  },
  'an md5 that was changed by `dvc add`': {
    change: it => it.replace('1.dir', '2.dir'),
    problem: 'MR1213 2:8 data/flights.dvc was edited outside Millrace',
  },
  'a dataset where a model belongs': {
    change: it => it,
    file: 'models/delay/production.dvc',
    problem: 'MR1214 9:11 models/delay/production.dvc is a dataset pointer; a model pointer belongs here',
  },
  'a negative size': {
    change: it => it.replace('12345', '-1'),
    problem: 'MR1215 3:9 outs[0].size of data/flights.dvc must be a number of bytes; it is the number -1',
  },
  'a folder without a count of files': {
    change: it => it.replace('  nfiles: 5\n', ''),
    problem: 'MR1215 2:3 outs[0].nfiles of data/flights.dvc must be a number of files; it is empty',
  },
  'a file with a count of files': {
    change: it => it.replaceAll('1.dir', 'f'),
    problem:
      'MR1215 4:11 outs[0].nfiles of data/flights.dvc must be absent, as the out is a file; it is the number 5',
  },
  'another hash': {
    change: it => it.replace('hash: md5', 'hash: sha1'),
    problem: 'MR1215 5:9 outs[0].hash of data/flights.dvc must be "md5"; it is "sha1"',
  },
  'a path that leaves the folder': {
    change: it => it.replace('path: flights', 'path: ../../etc'),
    problem:
      'MR1215 6:9 outs[0].path of data/flights.dvc must be a path beside the pointer; it is "../../etc"',
  },
  'a remote of its own': {
    change: it => it.replace('  hash:', '  remote: evil\n  hash:'),
    problem: 'MR1216 5:3 data/flights.dvc has the key outs[0].remote, which Millrace does not write',
  },
  'dependencies, as of `dvc import`': {
    change: it => `deps: []\n${it}`,
    problem: 'MR1216 1:1 data/flights.dvc has the key deps, which Millrace does not write',
  },
  'a copy under another name': {
    change: it => it,
    file: 'data/airports.dvc',
    problem: 'MR1217 10:14 data/airports.dvc says that it is the dataset flights',
  },
  'an unknown kind': {
    change: it => it.replace('kind: dataset', 'kind: table'),
    problem: 'MR1218 8:3 meta.millrace of data/flights.dvc does not have the shape it should have',
  },
  'a digest cut short': {
    change: it => it.replace('a'.repeat(64), 'a'.repeat(63)),
    problem: 'MR1218 8:3 meta.millrace of data/flights.dvc does not have the shape it should have',
  },
}

for (const [sentence, { change, file = 'data/flights.dvc', problem }] of Object.entries(bad)) {
  test(`refused in a pointer: ${sentence}`, () => {
    const error = problemOf(() => parsePointer(change(text), file))
    expect(`${error.code} ${error.where?.line}:${error.where?.column} ${error.message}`).toBe(problem)
    expect(error.message + error.why + error.fix).not.toMatch(/\{[a-z]+\}|undefined/)
    expect(error.frame).toMatch(/\^/)
  })
}

test('the kind that a caller asks for is checked where the file name does not say it', () => {
  const error = problemOf(() => parsePointer(text, 'pointer', 'model'))
  expect([error.code, error.why]).toEqual([
    'MR1214',
    'data/<dataset>.dvc points to a dataset, models/<model>/<stage>.dvc to a model.',
  ])
})
