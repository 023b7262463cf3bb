import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from './canonical-json.ts'
import { changesBetween, fingerprint } from './fingerprint.ts'
import type { FingerprintParts } from './record.ts'

const key = fc.oneof(fc.stringMatching(/^[a-c]{1,2}$/), fc.constantFrom('config', 'constructor'))
const digest = fc.constantFrom('0'.repeat(64), '1'.repeat(64))
const json = fc.oneof(fc.boolean(), fc.nat(2), fc.constant(null), fc.array(fc.nat(1), { maxLength: 2 }))
const parts: fc.Arbitrary<FingerprintParts> = fc
  .record(
    {
      stage: fc.constantFrom('train' as const, 'features' as const),
      subject: fc.constantFrom('delay', 'other'),
      config: fc.oneof(fc.dictionary(key, json, { noNullPrototype: true }), json) as fc.Arbitrary<Json>,
      inputs: fc.dictionary(key, digest, { noNullPrototype: true }),
      code: fc.dictionary(key, digest, { noNullPrototype: true }),
      params: fc.dictionary(key, json as fc.Arbitrary<Json>, { noNullPrototype: true }),
      environment: fc.record({ lock: digest, python: fc.constant('3.11'), platform: fc.constant('linux') }),
      format: fc.nat(1),
    },
    { requiredKeys: ['stage', 'subject', 'config', 'inputs', 'code', 'params', 'format'] },
  )
  .map(made => made as FingerprintParts)

const base: FingerprintParts = {
  stage: 'train',
  subject: 'delay',
  config: { seed: 7 },
  inputs: { data: 'a'.repeat(64) },
  code: { 'train/train.py': 'b'.repeat(64) },
  params: { iterations: 100 },
  environment: { lock: 'c'.repeat(64), python: '3.11', platform: 'linux' },
  format: 1,
}

describe('a fingerprint', () => {
  test('is equal exactly when no change is named', () => {
    fc.assert(
      fc.property(parts, parts, (before, now) => {
        expect(changesBetween(before, now).length === 0).toBe(fingerprint(before) === fingerprint(now))
        // Two made at random are seldom equal: one part of one and the rest of the other come closer.
        for (const part of ['config', 'inputs', 'code', 'params', 'format'] as const) {
          const near = { ...before, [part]: now[part] }
          expect(changesBetween(before, near).length === 0).toBe(fingerprint(before) === fingerprint(near))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('stays when nothing but the order of members differs', () => {
    const turned = Object.fromEntries(Object.entries(base).reverse()) as unknown as FingerprintParts
    expect(fingerprint(turned)).toBe(fingerprint(base))
  })

  test('takes no notice of members that are not part of it', () => {
    expect(fingerprint({ ...base, commit: 'abc' } as FingerprintParts)).toBe(fingerprint(base))
  })

  test('does not take one part for another', () => {
    const moved = { ...base, inputs: {}, code: { ...base.code, ...base.inputs } }
    expect(fingerprint(moved)).not.toBe(fingerprint(base))
  })
})

describe('the changes between two fingerprints', () => {
  test('name what changed, what came and what went', () => {
    const now: FingerprintParts = {
      ...base,
      config: { seed: 8 },
      inputs: { data: 'd'.repeat(64) },
      code: { 'train/model.py': 'b'.repeat(64) },
      format: 2,
    }
    expect(changesBetween(base, now)).toEqual([
      { kind: 'format', name: 'train', how: 'changed' },
      { kind: 'input', name: 'data', how: 'changed' },
      { kind: 'code', name: 'train/model.py', how: 'added' },
      { kind: 'code', name: 'train/train.py', how: 'removed' },
      { kind: 'config', name: 'seed', how: 'changed' },
    ])
  })

  test('name the environment member by member', () => {
    const { environment: _, ...without } = base
    expect(changesBetween(base, without).map(change => `${change.name} ${change.how}`)).toEqual([
      'lock removed',
      'platform removed',
      'python removed',
    ])
  })

  test('name another subject', () => {
    expect(changesBetween(base, { ...base, subject: 'other' })).toEqual([
      { kind: 'config', name: 'subject', how: 'changed' },
    ])
  })
})
