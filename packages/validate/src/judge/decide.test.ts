import { expect, it } from 'vitest'
import { compareDecisions } from './decide.ts'

it('the threshold flags as many rows of the champion as are positive, and flips are counted at it', () => {
  const labels = Uint8Array.of(1, 1, 0, 0)
  const champion = Float64Array.of(0.9, 0.3, 0.5, 0.1)
  const candidate = Float64Array.of(0.9, 0.6, 0.2, 0.1)
  expect(compareDecisions(labels, candidate, champion)).toEqual({
    threshold: 0.5,
    flagged: { candidate: 0.5, champion: 0.5 },
    flipped: 0.5,
  })
})

it('equal models flip nothing, also where scores are tied', () => {
  const scores = Float64Array.of(0.4, 0.4, 0.4, 0.1)
  const decisions = compareDecisions(Uint8Array.of(1, 0, 0, 0), scores, scores)
  expect(decisions).toEqual({ threshold: 0.4, flagged: { candidate: 0.75, champion: 0.75 }, flipped: 0 })
})
