import { expect, test } from 'vitest'
import { BugError, bug, MillraceError } from './errors.ts'

test('an error carries its code, where it was seen, and what the registry says', () => {
  const where = { file: 'millrace.yaml', line: 4, column: 12 }
  const error = new MillraceError('MR1202', { path: 'a/b' }, { where, frame: '4 │ x' })
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe('MillraceError')
  expect([error.code, error.message, error.exitCode]).toEqual([
    'MR1202',
    'Path a/b stands twice in one folder',
    2,
  ])
  expect([error.where, error.frame, error.also]).toEqual([where, '4 │ x', []])
})

test('values fill title, why and fix, and only their own places', () => {
  const values = { name: '{kind}', kind: 'name', grammar: 'G.', example: 'e' }
  const error = new MillraceError('MR1203', values)
  expect(error.message).toBe('"{kind}" is not a name')
  expect([error.why, error.fix]).toEqual(['G.', 'Use a name such as "e".'])
})

test('a value with signs that replacements act on stays what it is', () => {
  expect(new MillraceError('MR1202', { path: '$& $1 $$' }).message).toBe(
    'Path $& $1 $$ stands twice in one folder',
  )
})

test('the cause and further problems are kept', () => {
  const cause = new TypeError('x')
  const second = new MillraceError('MR1202', { path: 'b' })
  const error = new MillraceError('MR1202', { path: 'a' }, { cause, also: [second] })
  expect(error.cause).toBe(cause)
  expect(error.also).toEqual([second])
  expect('cause' in new MillraceError('MR1202', { path: 'a' })).toBe(false)
})

test('a bug is no MillraceError: nobody but us can mend it', () => {
  const error = bug('that can not be', new Error('deep'))
  expect(error).toBeInstanceOf(BugError)
  expect(error).not.toBeInstanceOf(MillraceError)
  expect([error.message, (error.cause as Error).message]).toEqual(['that can not be', 'deep'])
})

test('an error of another copy of this module is one of ours, other errors are not', async () => {
  const path = './errors.ts?another'
  const another = (await import(path)) as typeof import('./errors.ts')
  expect(another.MillraceError).not.toBe(MillraceError)
  expect(new another.MillraceError('MR1101') instanceof MillraceError).toBe(true)
  expect(new Error('x') instanceof MillraceError).toBe(false)
  expect(Object.keys(new MillraceError('MR1101')).join()).not.toMatch(/millrace.error/)
})
