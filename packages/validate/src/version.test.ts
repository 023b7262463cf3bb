import { sha256 } from '@millrace/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextVersion, type TakenVersion } from './version.ts'

const A = sha256('signature a')
const B = sha256('signature b')
const model = (name: string, signature = A) => ({ sha256: sha256(name), signature })
const taken = (version: string, name: string, signature = A): TakenVersion => ({
  version,
  ...model(name, signature),
})

describe('the version of a candidate', () => {
  it('is v1.0.0 for the first, then the next minor', () => {
    expect(nextVersion(model('first'), [])).toBe('v1.0.0')
    expect(nextVersion(model('second'), [taken('v1.0.0', 'first')])).toBe('v1.1.0')
  })

  it('is the next major for another signature, and goes on there', () => {
    const before = [taken('v1.3.0', 'old')]
    expect(nextVersion(model('new', B), before)).toBe('v2.0.0')
    expect(nextVersion(model('newer', B), [...before, taken('v2.0.0', 'new', B)])).toBe('v2.1.0')
    expect(nextVersion(model('back', A), [...before, taken('v2.0.0', 'new', B)])).toBe('v1.4.0')
  })

  it('is not given twice after a rollback, except to the same model', () => {
    const before = [taken('v1.0.0', 'first'), taken('v1.1.0', 'second')]
    expect(nextVersion(model('third'), before)).toBe('v1.2.0')
    expect(nextVersion(model('second'), before)).toBe('v1.1.0')
  })

  it('steps over a version that only a tag names', () => {
    expect(nextVersion(model('third'), [taken('v1.0.0', 'first'), { version: 'v1.4.0' }])).toBe('v1.5.0')
    expect(nextVersion(model('new', B), [taken('v1.0.0', 'first'), { version: 'v3.0.0' }])).toBe('v4.0.0')
  })

  it('never names two models, in whatever order candidates come', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), fc.boolean())), candidates => {
        const given: TakenVersion[] = []
        for (const [name, other] of candidates) {
          const candidate = model(`${name} ${other}`, other ? A : B)
          given.push({ ...candidate, version: nextVersion(candidate, given) })
        }
        const names = new Map<string, string | undefined>()
        for (const { version, sha256 } of given) {
          expect(names.get(version) ?? sha256).toBe(sha256)
          names.set(version, sha256)
        }
      }),
    )
  })
})
