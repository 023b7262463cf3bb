import { expect, test } from 'vitest'
import { matrixCombinations, matrixJobName } from './matrix.ts'

test('the documented example of include: extended where nothing original changes, else on its own', () => {
  const matrix = {
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  }
  expect(matrixCombinations(matrix)).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ])
})

test('exclude takes away what agrees with all of its keys', () => {
  const matrix = { os: ['a', 'b'], version: [1, 2], exclude: [{ os: 'a', version: 2 }] }
  expect(matrixCombinations(matrix)).toEqual([
    { os: 'a', version: 1 },
    { os: 'b', version: 1 },
    { os: 'b', version: 2 },
  ])
})

test('a matrix of nothing but include has its entries', () => {
  expect(matrixCombinations({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }])
})

test('a job of a matrix is called by its values', () => {
  expect(matrixJobName('build', { os: 'a', version: 1 })).toBe('build (a, 1)')
  expect(matrixJobName('build', {})).toBe('build')
})
