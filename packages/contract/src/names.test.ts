import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkName,
  datasetPointerPath,
  formatDatasetVersion,
  formatIndexTag,
  formatModelVersion,
  formatProposalKey,
  type IndexTag,
  type ProposalKey,
  parseDatasetVersion,
  parseIndexTag,
  parseModelVersion,
  parseProposalBranch,
  parseProposalKey,
  proposalBranch,
  stagePointerPath,
} from './names.ts'
import { checkTreePath } from './tree.ts'

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,62}$/)
const count = fc.nat({ max: 9999 })
const semver = fc.record({ major: count, minor: count, patch: count })
const period = fc.oneof(
  fc.stringMatching(/^\d{4}$/),
  fc.stringMatching(/^\d{4}-\d{2}$/),
  fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  fc.integer({ min: 1, max: 9999 }).map(number => `v${number}`),
)

test('a dataset version is read as it was written', () => {
  fc.assert(
    fc.property(period, fc.integer({ min: 1, max: 99 }), (at, revision) => {
      expect(parseDatasetVersion(formatDatasetVersion({ period: at, revision }))).toEqual({
        period: at,
        revision,
      })
    }),
  )
  expect(formatDatasetVersion({ period: '2001-04', revision: 1 })).toBe('2001-04')
  expect(formatDatasetVersion({ period: '2001-04', revision: 2 })).toBe('2001-04.2')
})

test('what is no dataset version is refused', () => {
  for (const text of [
    '',
    '2001-4',
    'v0',
    '2001-04.0',
    '2001-04-30-01',
    'V3',
    ' 2001',
    '2001\n',
    '2001/04',
    '../x',
  ]) {
    expect(() => parseDatasetVersion(text), JSON.stringify(text)).toThrow(/is not a dataset version/)
  }
})

test('a model version is read as it was written', () => {
  fc.assert(
    fc.property(semver, version => {
      expect(parseModelVersion(formatModelVersion(version))).toEqual(version)
    }),
  )
  for (const text of ['1.0.0', 'v1.0', 'v01.0.0', 'v1.0.0-rc', 'v1.0.0\n', 'v-1.0.0']) {
    expect(() => parseModelVersion(text), JSON.stringify(text)).toThrow(/is not a model version/)
  }
})

const tag: fc.Arbitrary<IndexTag> = fc.oneof(
  fc.record({ kind: fc.constant('version' as const), model: name, version: semver.map(formatModelVersion) }),
  fc.record({
    kind: fc.constant('stage' as const),
    model: name,
    stage: name,
    sequence: fc.integer({ min: 1, max: 99_999 }),
  }),
)

test('an index tag is read as it was written', () => {
  fc.assert(
    fc.property(tag, written => {
      expect(parseIndexTag(formatIndexTag(written))).toEqual(written)
    }),
  )
  expect(formatIndexTag({ kind: 'stage', model: 'delay', stage: 'production', sequence: 3 })).toBe(
    'delay#production#3',
  )
})

test('tags of other tools are nobody’s', () => {
  for (const text of [
    'v1.0.0',
    'delay@1.0.0',
    'delay@v01.0.0',
    'delay#production#0',
    'delay#production',
    'Delay@v1.0.0',
    'a@v1.0.0\n',
  ]) {
    expect(parseIndexTag(text), text).toBeUndefined()
  }
})

const key: fc.Arbitrary<ProposalKey> = fc.oneof(
  fc.record({ kind: fc.constant('data' as const), dataset: name }),
  fc.record({ kind: fc.constantFrom('promotion' as const, 'rollback' as const), model: name, stage: name }),
)

test('a proposal is read from its key and from its branch as it was written', () => {
  fc.assert(
    fc.property(key, written => {
      expect(parseProposalKey(formatProposalKey(written))).toEqual(written)
      expect(parseProposalBranch(proposalBranch(written))).toEqual(written)
    }),
  )
  expect(proposalBranch({ kind: 'promotion', model: 'delay', stage: 'production' })).toBe(
    'millrace/promotion/delay/production',
  )
})

test('two proposals never share a branch', () => {
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(proposalBranch(a) === proposalBranch(b)).toBe(formatProposalKey(a) === formatProposalKey(b))
    }),
  )
})

test('what is no proposal is nobody’s', () => {
  for (const text of [
    '',
    'data',
    'data:',
    'data:A',
    'data:a:b',
    'promotion:a',
    'promotion:a:b:c',
    'other:a:b',
    'data:a\n',
  ]) {
    expect(parseProposalKey(text), JSON.stringify(text)).toBeUndefined()
  }
  expect(parseProposalBranch('feature/data/a')).toBeUndefined()
  expect(parseProposalBranch('millrace/data/../a')).toBeUndefined()
})

test('whatever is a name is safe as part of a path, a branch and a tag', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(checkName(a)).toBe(a)
      checkTreePath(datasetPointerPath(a))
      checkTreePath(stagePointerPath(a, b))
    }),
  )
})

test('what is no name is refused', () => {
  for (const text of ['', 'A', '1a', '-a', 'a b', 'a/b', 'a.b', 'ä', 'a\n', 'a'.repeat(64)]) {
    expect(() => checkName(text), JSON.stringify(text)).toThrow(/is not a name/)
  }
})
