import { expect, test } from 'vitest'
import { compareVersions, keepsSpecifier, versionIn } from './versions.ts'

test('versions are read from what programs say', () => {
  expect(versionIn('git version 2.39.5 (Apple Git-154)')).toEqual([2, 39, 5])
  expect(versionIn('Python 3.14')).toEqual([3, 14, 0])
  expect(versionIn('none')).toBeUndefined()
})

test('versions go by their numbers, not their letters', () => {
  expect(compareVersions([2, 9], [2, 34])).toBeLessThan(0)
  expect(compareVersions([3, 11, 0], [3, 11])).toBe(0)
  expect(compareVersions([10], [9, 9, 9])).toBeGreaterThan(0)
})

test.each([
  ['>=3.11,<3.15', [3, 11, 7], true],
  ['>=3.11,<3.15', [3, 15, 0], false],
  ['>=3.11, <3.15', [3, 9, 2], false],
  ['==3.12.*', [3, 12, 4], true],
  ['==3.12.*', [3, 13, 0], false],
  ['!=3.12.*', [3, 12, 4], false],
  ['!=3.12.1', [3, 12, 4], true],
  ['~=3.11', [3, 14, 0], true],
  ['~=3.11.2', [3, 12, 0], false],
  ['>3.10', [3, 11, 0], true],
  ['<=3.11', [3, 11, 1], false],
  ['===3.11', [3, 11, 0], undefined],
  ['>=3.11; python', [3, 11, 0], undefined],
] as const)('%s and %j: %s', (specifier, version, answer) => {
  expect(keepsSpecifier(version, specifier)).toBe(answer)
})
