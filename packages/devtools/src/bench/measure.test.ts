import { expect, test } from 'vitest'
import { measureInTurn, timesOf } from './measure.ts'

test('medians of odd and even numbers of runs', () => {
  expect(timesOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, runs: 3 })
  expect(timesOf([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4, runs: 4 })
  expect(timesOf([7])).toEqual({ median: 7, min: 7, max: 7, runs: 1 })
})

test('contestants take turns, and two rounds are not counted', async () => {
  const order: string[] = []
  const play = (name: string) => async () => order.push(name)
  const times = await measureInTurn({ a: play('a'), b: play('b') }, 3)
  expect(order.join('')).toBe('ababababab')
  expect(times.a.runs).toBe(3)
})
