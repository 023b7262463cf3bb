import { expect, test } from 'vitest'
import { checkBody, clipDescription, clipTitle } from './text-limits.ts'

test('a body of 65,536 characters passes, one more is an error', () => {
  expect(checkBody('x'.repeat(65_536), 'the issue')).toHaveLength(65_536)
  expect(() => checkBody('x'.repeat(65_537), 'the issue')).toThrow(
    'The text of the issue is too long: 65537 characters',
  )
})

test('lines are cut by characters, and stay one line', () => {
  expect(clipDescription('a\n  b')).toBe('a b')
  const emoji = clipDescription('🔻'.repeat(200))
  expect([...emoji]).toHaveLength(140)
  expect(emoji.endsWith('🔻…')).toBe(true)
  expect(clipTitle('x'.repeat(256))).toHaveLength(256)
})
