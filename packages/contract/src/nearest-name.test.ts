import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

test.each([
  ['partiton', ['partition', 'source'], 'partition'],
  ['storage', ['store', 'source'], 'store'],
  ['signup_date', ['signup_ts', 'id'], 'signup_ts'],
  ['signup_dte', ['signup_ts', 'signup_date'], 'signup_date'],
  ['min-rows', ['min_rows'], 'min_rows'],
  ['Origin', ['origin'], 'origin'],
  ['orgiin', ['origin'], 'origin'],
  ['x', ['y'], 'y'],
  ['colour', ['time', 'source'], undefined],
  ['anything', [], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearestName(word, candidates)).toBe(expected)
})

test('a name that is there is its own nearest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 }), names => {
      expect(names.map(name => nearestName(name, names))).toEqual(names)
    }),
  )
})
