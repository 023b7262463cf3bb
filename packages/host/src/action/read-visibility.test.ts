import { expect, test } from 'vitest'
import { readVisibility } from './read-visibility.ts'

test.each([
  [{ visibility: 'public', private: false }, 'public'],
  [{ visibility: 'internal', private: true }, 'internal'],
  [{ visibility: 'private' }, 'private'],
  [{ private: true }, 'private'],
  [{ private: false }, 'public'],
  [{ visibility: 'hidden' }, undefined],
  [{}, undefined],
])('a repository of %j is %s', (repository, seen) => {
  expect(readVisibility({ repository })).toBe(seen)
})

test('an event that names no repository says nothing', () => {
  for (const payload of [undefined, null, {}, { schedule: '17 3 * * *' }])
    expect(readVisibility(payload)).toBeUndefined()
})
