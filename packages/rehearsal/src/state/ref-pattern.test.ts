import { expect, test } from 'vitest'
import { matchesRef } from './ref-pattern.ts'

test.each([
  ['~ALL', 'refs/heads/x', true],
  ['~DEFAULT_BRANCH', 'refs/heads/main', true],
  ['~DEFAULT_BRANCH', 'refs/heads/other', false],
  ['refs/heads/main', 'refs/heads/main', true],
  ['refs/heads/main', 'refs/heads/main2', false],
  ['refs/heads/release/*', 'refs/heads/release/1', true],
  ['refs/heads/release/*', 'refs/heads/release/1/a', false],
  ['refs/heads/**/fix', 'refs/heads/a/b/fix', true],
  ['refs/heads/**/fix', 'refs/heads/fix', true],
  ['refs/heads/v?', 'refs/heads/v1', true],
  ['refs/heads/v.', 'refs/heads/v1', false],
])('%s names %s: %s', (pattern, ref, named) => {
  expect(matchesRef(pattern, ref, 'main')).toBe(named)
})
