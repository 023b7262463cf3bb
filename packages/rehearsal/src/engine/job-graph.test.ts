import { expect, test } from 'vitest'
import { ancestorsOf, statusBefore, worst } from './job-graph.ts'

const jobs = [
  { id: 'a', needs: [], written: {} },
  { id: 'b', needs: ['a'], written: {} },
  { id: 'c', needs: ['b'], written: {} },
  { id: 'd', needs: ['b', 'c'], written: {} },
]

test('a job has all before it as ancestors', () => {
  expect(ancestorsOf(jobs, 'd').sort()).toEqual(['a', 'b', 'c'])
  expect(ancestorsOf(jobs, 'a')).toEqual([])
})

test('one skipped ancestor is enough for success() to say no', () => {
  expect(statusBefore(['skipped', 'success'], false)).toEqual({
    success: false,
    failure: false,
    cancelled: false,
  })
  expect(statusBefore([], false)).toEqual({ success: true, failure: false, cancelled: false })
  expect(statusBefore(['failure'], false)).toEqual({ success: false, failure: true, cancelled: false })
  expect(statusBefore(['failure'], true)).toEqual({ success: false, failure: false, cancelled: true })
})

test('a run is as bad as the worst of its jobs', () => {
  expect(worst(['success', 'skipped'])).toBe('success')
  expect(worst(['success', 'cancelled', 'failure'])).toBe('failure')
  expect(worst(['skipped', 'cancelled'])).toBe('cancelled')
  expect(worst(['skipped', 'skipped'])).toBe('skipped')
})
