import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCache } from './caches.ts'

const entry = (scope: string, key: string, more: object = {}) => ({
  repository: 'o/r',
  scope,
  key,
  version: 'v',
  done: true,
  ...more,
})
const MAIN = 'refs/heads/main'
const PULL = 'refs/pull/3/merge'
const ofPull = { repository: 'o/r', ref: PULL, readableRefs: [MAIN], version: 'v' }
const ofMain = { ...ofPull, ref: MAIN }

test('the own ref comes before the default branch, a whole key before its beginning, the newest before older ones', () => {
  const entries = [entry(MAIN, 'uv-1'), entry(MAIN, 'uv-2'), entry(PULL, 'uv-3')]
  expect(findCache(entries, ['uv-1', 'uv-'], ofPull)).toBe(entries[2])
  expect(findCache(entries, ['uv-1', 'uv-'], ofMain)).toBe(entries[0])
  expect(findCache(entries, ['uv-9', 'uv-'], ofMain)).toBe(entries[1])
  expect(findCache(entries, ['other'], ofMain)).toBeUndefined()
})

test('other versions, other repositories and what is not whole are not found', () => {
  const entries = [
    entry(MAIN, 'k', { version: 'w' }),
    entry(MAIN, 'k', { repository: 'o/other' }),
    entry(MAIN, 'k', { done: false }),
  ]
  expect(findCache(entries, ['k'], ofMain)).toBeUndefined()
})

test('nothing that a pull request or another branch wrote reaches main', () => {
  const scope = fc.constantFrom(MAIN, PULL, 'refs/heads/other')
  const key = fc.constantFrom('a', 'ab', 'abc')
  fc.assert(
    fc.property(fc.array(fc.tuple(scope, key)), fc.array(key, { minLength: 1 }), (written, keys) => {
      const found = findCache(
        written.map(([where, name]) => entry(where, name)),
        keys,
        ofMain,
      )
      expect(found?.scope ?? MAIN).toBe(MAIN)
      expect(
        findCache(
          written.map(([where, name]) => entry(where, name)),
          keys,
          ofPull,
        )?.scope,
      ).not.toBe('refs/heads/other')
    }),
  )
})
