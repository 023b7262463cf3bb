import { describe, expect, test } from 'vitest'
import { blobRef } from './digest.ts'
import { MillraceError } from './errors.ts'
import { checkShape } from './shapes.ts'

const good = { path: 'a', ...blobRef(Buffer.from('a')) }

function problemOf(work: () => unknown): string {
  try {
    work()
    return 'none'
  } catch (error) {
    return error instanceof MillraceError ? `${error.code} ${error.message} ${error.why}` : String(error)
  }
}

describe('a shape', () => {
  test('hands the value back when it is right', () => {
    const value = [good]
    expect(checkShape('TreeEntries', value, 'a tree')).toBe(value)
  })

  test('names what was read and the member that is wrong', () => {
    const problem = problemOf(() => checkShape('TreeEntries', [good, { ...good, size: 'x' }], 'the tree 12'))
    expect(problem).toBe(
      'MR1204 the tree 12 does not have the shape it should have At /1/size it must be integer.',
    )
  })

  test.each([
    ['a digest in capitals', { ...good, sha256: good.sha256.toUpperCase() }],
    ['an MD5 that is a path', { ...good, md5: '../../../../../../etc/passwd01234' }],
    ['a size below nothing', { ...good, size: -1 }],
    ['a size that is no whole number', { ...good, size: 1.5 }],
    ['a member that nobody knows', { ...good, mode: 493 }],
    ['a member that is missing', { path: 'a' }],
    ['null', null],
  ])('refuses %s', (_, entry) => {
    expect(problemOf(() => checkShape('TreeEntries', [entry], 'it'))).toMatch(/^MR1204/)
  })

  test.each([
    'DatasetMeta',
    'StageMeta',
    'StageRecord',
    'Report',
    'ModelCard',
    'ProfileHistory',
    'TableProfile',
  ] as const)('%s is known and refuses an empty object', name => {
    expect(problemOf(() => checkShape(name, {}, 'it'))).toMatch(/^MR1204 it does not/)
  })
})
