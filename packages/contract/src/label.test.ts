import fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, before, type Duration, isMature, parseDuration } from './label.ts'

const at = (text: string): Date => new Date(text)

test('a length of time is a whole number and a unit', () => {
  expect(parseDuration('3 days')).toEqual({ count: 3, unit: 'day' })
  expect(parseDuration('1 month')).toEqual({ count: 1, unit: 'month' })
  for (const text of [
    '',
    '3',
    '3d',
    '0 days',
    '-1 day',
    '1.5 days',
    '3  days',
    '3 Days',
    ' 3 days',
    '3 days\n',
    '3 dayss',
  ]) {
    expect(() => parseDuration(text), JSON.stringify(text)).toThrow(/is not a length of time/)
  }
})

test.each([
  ['2001-01-31T12:00:00Z', { count: 1, unit: 'month' }, '2001-02-28T12:00:00.000Z'],
  ['2000-01-31T12:00:00Z', { count: 1, unit: 'month' }, '2000-02-29T12:00:00.000Z'],
  ['2000-02-29T00:00:00Z', { count: 1, unit: 'year' }, '2001-02-28T00:00:00.000Z'],
  ['2001-12-31T23:59:59Z', { count: 2, unit: 'month' }, '2002-02-28T23:59:59.000Z'],
  ['2001-03-25T01:30:00Z', { count: 1, unit: 'day' }, '2001-03-26T01:30:00.000Z'],
  ['2001-05-30T00:00:00Z', { count: 2, unit: 'week' }, '2001-06-13T00:00:00.000Z'],
  ['2001-05-31T23:30:00Z', { count: 45, unit: 'minute' }, '2001-06-01T00:15:00.000Z'],
] as [string, Duration, string][])('%s and %o is %s', (start, duration, end) => {
  expect(after(at(start), duration).toISOString()).toBe(end)
})

test('a month before the last of March is the last of February', () => {
  expect(before(at('2001-03-31T00:00:00Z'), { count: 1, unit: 'month' }).toISOString()).toBe(
    '2001-02-28T00:00:00.000Z',
  )
})

const instant = fc.date({ min: at('1970-01-01'), max: at('2100-01-01'), noInvalidDate: true })
const fixed = fc.record({
  count: fc.integer({ min: 1, max: 500 }),
  unit: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const, 'week' as const),
})
const calendar = fc.record({
  count: fc.integer({ min: 1, max: 50 }),
  unit: fc.constantFrom('month' as const, 'year' as const),
})

test('before undoes after for lengths that do not depend on the calendar', () => {
  fc.assert(
    fc.property(instant, fixed, (time, duration) => {
      expect(before(after(time, duration), duration)).toEqual(time)
    }),
  )
})

test('before undoes after for months and years up to the days that a month lacks', () => {
  fc.assert(
    fc.property(instant, calendar, (time, duration) => {
      const there = after(time, duration)
      const back = before(there, duration)
      expect(back.getTime()).toBeLessThanOrEqual(time.getTime())
      expect(time.getTime() - back.getTime()).toBeLessThanOrEqual(3 * 86_400_000)
      if (time.getUTCDate() <= 28) expect(back).toEqual(time)
    }),
  )
})

test('later times stay later, and the argument is not changed', () => {
  fc.assert(
    fc.property(instant, instant, fc.oneof(fixed, calendar), (a, b, duration) => {
      const copies = [a.getTime(), b.getTime()]
      const [first, second] = a <= b ? [a, b] : [b, a]
      expect(after(first, duration).getTime()).toBeLessThanOrEqual(after(second, duration).getTime())
      expect(after(first, duration).getTime()).toBeGreaterThan(first.getTime())
      expect([a.getTime(), b.getTime()]).toEqual(copies)
    }),
  )
})

test('a label is mature from the instant on at which its truth is known', () => {
  const time = at('2001-05-30T10:00:00Z')
  const day: Duration = { count: 1, unit: 'day' }
  expect(isMature(time, day, at('2001-05-31T09:59:59.999Z'))).toBe(false)
  expect(isMature(time, day, at('2001-05-31T10:00:00Z'))).toBe(true)
})
