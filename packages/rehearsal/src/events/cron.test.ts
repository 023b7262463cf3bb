import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDue } from './cron.ts'

const at = (text: string): Date => new Date(`${text}Z`)

test.each([
  ['17 3 * * *', '2026-11-22T00:00', '2026-11-22T12:00', '2026-11-22T03:17'],
  ['17 3 * * *', '2026-11-22T03:17', '2026-11-22T12:00', undefined],
  ['17 3 * * *', '2026-11-01T00:00', '2026-11-22T12:00', '2026-11-22T03:17'],
  ['*/15 * * * *', '2026-11-22T00:00', '2026-11-22T00:50', '2026-11-22T00:45'],
  ['3-59/20 * * * *', '2026-11-22T00:00', '2026-11-22T00:50', '2026-11-22T00:43'],
  ['0 6 * * MON', '2026-11-20T00:00', '2026-11-30T00:00', '2026-11-23T06:00'],
  ['0 6 * * 7', '2026-11-20T00:00', '2026-11-25T00:00', '2026-11-22T06:00'],
  ['0 0 1 JAN,JUL *', '2026-05-01T00:00', '2026-11-30T00:00', '2026-07-01T00:00'],
  ['0 0 13 * 5', '2026-11-14T00:00', '2026-11-21T00:00', '2026-11-20T00:00'],
  ['0 0 30 2 *', '2026-01-01T00:00', '2026-11-30T00:00', undefined],
])('%s between %s and %s was due at %s', (cron, from, to, expected) => {
  expect(lastDue(cron, at(from), at(to))?.toISOString().slice(0, 16)).toBe(expected)
})

test.each(['* * * *', '60 * * * *', '* 24 * * *', '5-1 * * * *', 'x * * * *', '* * * * * *', '*/0 * * * *'])(
  '%s is refused',
  cron => {
    expect(() => lastDue(cron, at('2026-01-01T00:00'), at('2026-01-02T00:00'))).toThrow(
      /can not be evaluated/,
    )
  },
)

test('a time once fired is not due again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 5000 }), (minute, length) => {
      const from = at('2026-11-22T00:00')
      const to = new Date(from.getTime() + length * 60_000)
      const due = lastDue(`${minute} * * * *`, from, to)
      if (due === undefined) return
      expect(due.getTime()).toBeGreaterThan(from.getTime())
      expect(due.getTime()).toBeLessThanOrEqual(to.getTime())
      expect(lastDue(`${minute} * * * *`, due, due)).toBeUndefined()
    }),
    { numRuns: 50 },
  )
})
