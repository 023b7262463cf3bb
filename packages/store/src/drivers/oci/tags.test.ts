import { stageNames } from '@millrace/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hintKey, recordKey, treeKey } from '../../keys.ts'
import { isNamedByContent, keyOfTag, partTag, tagOf } from './tags.ts'

const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,62}$/)
const stage = fc.constantFrom(...stageNames)
const key = fc.oneof(
  digest.map(treeKey),
  fc.tuple(stage, digest).map(([stage, fingerprint]) => recordKey(stage, fingerprint)),
  fc.tuple(stage, name, name).map(([stage, model, part]) => hintKey(stage, `${model}/${part}`)),
)

test('every key has a tag of the grammar of tags, and reads back where it is not too long', () => {
  fc.assert(
    fc.property(key, key => {
      const tag = tagOf(key)
      expect(tag).toMatch(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/)
      expect(keyOfTag(tag)).toBe(tag.includes('._') ? undefined : key)
    }),
  )
})

test('two keys have two tags, also where both are too long', () => {
  const [a, b] = ['a', 'b'].map(end => hintKey('validate', `${'m'.repeat(63)}/${'s'.repeat(62)}${end}`))
  expect(tagOf(a!)).not.toBe(tagOf(b!))
  expect(tagOf(a!)).toHaveLength(116)
})

test.each(['latest', 'v1.0.0', 'sha-abc', partTag('a'.repeat(64)), 'Trees.a', ''])(
  'a tag of something else is no key: %j',
  tag => expect(keyOfTag(tag)).toBeUndefined(),
)

test('only trees are named by what they are', () => {
  expect(isNamedByContent(treeKey('a'.repeat(64)))).toBe(true)
  expect(isNamedByContent(recordKey('train', 'a'.repeat(64)))).toBe(false)
})

test('what is no small object of ours has no tag', () => {
  for (const key of ['blobs/sha256/a', 'millrace/../a.json', 'millrace/A.json', 'millrace/a'])
    expect(() => tagOf(key)).toThrow(/has no place/)
})
