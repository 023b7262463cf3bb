import { expect, test } from 'vitest'
import { Passing, patiently, retryAfter } from './passing.ts'

/** Work that fails so often, and what was waited for between. */
async function tried(failures: readonly Error[], tries: number) {
  const waited: number[] = []
  let attempt = 0
  const result = await patiently({ tries, wait: async ms => void waited.push(ms) }, async () => {
    const failure = failures[attempt++]
    if (failure) throw failure
    return 'done'
  }).catch((error: unknown) => error)
  return { result, waited, attempt }
}

test('waits longer each time, and as long as it is asked, but never for ever', async () => {
  const faults = [
    new Passing('1'),
    new Passing('2'),
    new Passing('3', { afterMs: 7000 }),
    new Passing('4', { afterMs: 1e9 }),
  ]
  const { result, waited } = await tried(faults, 5)
  expect(result).toBe('done')
  expect(waited[0]).toBeGreaterThanOrEqual(187)
  expect(waited[0]).toBeLessThanOrEqual(313)
  expect(waited[1]).toBeGreaterThanOrEqual(375)
  expect(waited.slice(2)).toEqual([7000, 60_000])
})

test('the last fault is thrown, and what does not pass at once', async () => {
  const faults = [new Passing('1'), new Passing('2'), new Passing('3')]
  expect(await tried(faults, 2)).toMatchObject({ result: faults[1], attempt: 2 })
  const other = new TypeError('x')
  expect(await tried([other], 5)).toMatchObject({ result: other, attempt: 1, waited: [] })
})

test('Retry-After is seconds or a date', () => {
  expect(retryAfter('3')).toBe(3000)
  expect(retryAfter('Wed, 21 Oct 2026 07:28:00 GMT', Date.parse('2026-10-21T07:27:58Z'))).toBe(2000)
  expect(retryAfter('Wed, 21 Oct 2026 07:28:00 GMT', Date.parse('2027-01-01T00:00:00Z'))).toBe(0)
  expect([retryAfter(undefined), retryAfter('soon')]).toEqual([undefined, undefined])
})
