import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blobRef, jsonDigest, sha256 } from './digest.ts'

test('SHA-256 is that of FIPS 180', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('a string has the digest of its UTF-8', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => sha256(text) === sha256(Buffer.from(text))))
})

test('a blob carries both digests and its size', () => {
  expect(blobRef(Buffer.from('abc'))).toEqual({
    sha256: sha256('abc'),
    md5: '900150983cd24fb0d6963f7d28e17f72',
    size: 3,
  })
})

test('a view into a larger buffer is hashed as what it shows', () => {
  expect(blobRef(Buffer.from('xabcx').subarray(1, 4))).toEqual(blobRef(Buffer.from('abc')))
})

test('values that are equal as JSON have one digest', () => {
  expect(jsonDigest({ a: 1, b: [true] })).toBe(jsonDigest({ b: [true], a: 1.0 }))
  expect(jsonDigest({ a: 1 })).not.toBe(jsonDigest({ a: '1' }))
})
