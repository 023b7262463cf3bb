import { expect, test } from 'vitest'
import { meansBranch, parseStep } from './steps.ts'

test.each([
  ['dispatch snapshot.yml', { kind: 'dispatch', workflow: 'snapshot.yml', inputs: {} }],
  [
    'dispatch deploy.yml rollback=delay text=a=b',
    { kind: 'dispatch', workflow: 'deploy.yml', inputs: { rollback: 'delay', text: 'a=b' } },
  ],
  [' merge  data:flights ', { kind: 'merge', of: 'data:flights' }],
  ['approve', { kind: 'approve' }],
  ['schedule drift.yml', { kind: 'schedule', workflow: 'drift.yml' }],
  ['pr feature/lags', { kind: 'pr', branch: 'feature/lags' }],
])('%s', (text, step) => {
  expect(parseStep(text)).toEqual(step)
})

test.each(['', 'merge', 'merge a b', 'approve all', 'dispatch', 'dispatch a.yml b', 'deploy', 'pr a b'])(
  '"%s" is no step',
  text => {
    expect(() => parseStep(text)).toThrow(/does not know the step/)
  },
)

test('a pull request is meant by its branch, its number or its key', () => {
  const pull = { number: 3, branch: 'millrace/data/flights' }
  for (const of of ['millrace/data/flights', 'data:flights', 'data/flights', '3', '#3'])
    expect(meansBranch(of, pull), of).toBe(true)
  for (const of of ['flight', 'data:flight', '33', 'ta/flights'])
    expect(meansBranch(of, pull), of).toBe(false)
})
