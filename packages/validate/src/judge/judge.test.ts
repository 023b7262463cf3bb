import type { GateConfig } from '@millrace/config'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../rules.ts'
import { type Synthetic, syntheticRows } from '../testing.ts'
import { type Judged, judge } from './judge.ts'

const MARGINS: readonly GateConfig[] = [
  { metric: 'auc', kind: 'margin', margin: 0.005 },
  { metric: 'log_loss', kind: 'margin', margin: 0.002 },
]

function rulesWith(gates: readonly GateConfig[] = MARGINS): Rules {
  return { gates, slices: [], leastRows: 100 }
}

function judged(
  noise: Synthetic['noise'],
  gates?: readonly GateConfig[],
  change: Partial<Synthetic> = {},
): Judged {
  const rows = syntheticRows({ days: 40, rowsADay: 150, seed: 7, noise, ...change })
  return judge(rows, rulesWith(gates), 11)
}

const metric = (result: Judged, name: string) => result.metrics.find(one => one.metric === name)

describe('the verdict', () => {
  it('is first without a champion: bounds are judged, margins are skipped', () => {
    const { champion: _, ...rows } = syntheticRows({
      days: 10,
      rowsADay: 100,
      seed: 1,
      noise: { candidate: 0.2, champion: 1 },
    })
    const result = judge(rows, rulesWith([{ metric: 'auc', kind: 'min', bound: 0.6 }, ...MARGINS]), 1)
    expect(result).toMatchObject({ verdict: 'first', passed: true })
    expect(result.gates.map(({ verdict }) => verdict)).toEqual(['passed', 'skipped', 'skipped'])
    expect(result.metrics.every(one => one.champion === undefined && one.verdict === undefined)).toBe(true)
  })

  it('is better when a quality metric is shown better and none worse', () => {
    const result = judged({ candidate: 0.3, champion: 1.2 })
    expect(result).toMatchObject({ verdict: 'better', passed: true })
    expect(metric(result, 'auc')?.difference?.low).toBeGreaterThan(0)
    expect(metric(result, 'log_loss')?.difference?.high).toBeLessThan(0)
  })

  it('is worse when a metric is shown worse than its margin, whatever the others say', () => {
    expect(judged({ candidate: 1.2, champion: 0.3 })).toMatchObject({ verdict: 'worse', passed: false })
    const shifted = judged({ candidate: 0.3, champion: 0.9 }, MARGINS, { shift: { candidate: 2 } })
    expect(metric(shifted, 'auc')?.verdict).toBe('better')
    expect(metric(shifted, 'log_loss')?.verdict).toBe('worse')
    expect(shifted.verdict).toBe('worse')
  })

  it('is not-worse when every margin holds and nothing is shown better', () => {
    const wide: GateConfig[] = [{ metric: 'auc', kind: 'margin', margin: 0.05 }]
    expect(judged({ candidate: 0.8, champion: 0.8 }, wide)).toMatchObject({
      verdict: 'not-worse',
      passed: true,
    })
  })

  it('is cannot-tell when the interval reaches across the margin, and that does not pass', () => {
    const result = judged({ candidate: 0.8, champion: 0.8 }, [
      { metric: 'auc', kind: 'margin', margin: 0.0001 },
    ])
    expect(result).toMatchObject({ verdict: 'cannot-tell', passed: false })
    expect(result.gates[0]?.verdict).toBe('cannot-tell')
  })

  it('is cannot-tell on fewer than five days, however large the difference', () => {
    const result = judged({ candidate: 0.1, champion: 2 }, MARGINS, { days: 4, rowsADay: 2000 })
    expect(result).toMatchObject({ verdict: 'cannot-tell', passed: false })
    expect(metric(result, 'auc')?.difference).toBeUndefined()
  })

  it('is cannot-tell with the reason when the champion has no scores for these rows', () => {
    const rows = syntheticRows({ days: 10, rowsADay: 100, seed: 1, noise: { candidate: 0.2, champion: 1 } })
    const result = judge({ ...rows, champion: { incomparable: 'no row in common' } }, rulesWith(), 1)
    expect(result).toMatchObject({ verdict: 'cannot-tell', passed: false, incomparable: 'no row in common' })
    expect(result.gates.map(({ verdict }) => verdict)).toEqual(['cannot-tell', 'cannot-tell'])
  })

  it('is judged without tolerance by AUC and log loss where no margin is configured', () => {
    const result = judged({ candidate: 0.3, champion: 1.2 }, [])
    expect(result).toMatchObject({ verdict: 'better', passed: true })
    expect(result.margins).toEqual([
      { metric: 'auc', margin: 0 },
      { metric: 'log_loss', margin: 0 },
    ])
    expect(judged({ candidate: 0.8, champion: 0.8 }, []).passed).toBe(false)
  })
})

describe('a gate', () => {
  it('bounds the candidate’s own value, both ends belonging to it', () => {
    const gates = (bound: number): GateConfig[] => [
      { metric: 'auc', kind: 'min', bound },
      { metric: 'auc', kind: 'max', bound },
    ]
    const value = metric(judged({ candidate: 0.3, champion: 1.2 }), 'auc')?.candidate ?? 0
    const at = (bound: number) =>
      judged({ candidate: 0.3, champion: 1.2 }, gates(bound)).gates.map(g => g.verdict)
    expect(at(value)).toEqual(['passed', 'passed'])
    expect(at(value + 0.001)).toEqual(['failed', 'passed'])
    expect(at(value - 0.001)).toEqual(['passed', 'failed'])
  })

  it('that is red stops a better candidate', () => {
    const red: GateConfig[] = [...MARGINS, { metric: 'calibration_error', kind: 'max', bound: 0.0001 }]
    const result = judged({ candidate: 0.3, champion: 1.2 }, red)
    expect(result).toMatchObject({ verdict: 'better', passed: false })
    expect(result.gates.at(-1)).toMatchObject({ name: 'calibration_error ≤ 0.0001', verdict: 'failed' })
  })

  it('on another metric than those of the verdict is judged by its own interval', () => {
    const gate: GateConfig = { metric: 'brier', kind: 'margin', margin: 0.001 }
    const result = judged({ candidate: 0.3, champion: 1.2 }, [gate])
    expect(result.gates[0]).toMatchObject({ name: 'brier not worse than +0.001', verdict: 'passed' })
    expect(result.gates[0]?.seen).toMatch(/^−0\.\d{4} \(−0\.\d{4} … −0\.\d{4}\)$/)
  })
})

describe('a judgement', () => {
  it('is the same for equal input, and does not depend on the order of the rows', () => {
    const rows = syntheticRows({ days: 40, rowsADay: 50, seed: 3, noise: { candidate: 0.5, champion: 0.8 } })
    const order = [...rows.labels.keys()].reverse()
    const reversed = {
      labels: Uint8Array.from(order, row => rows.labels[row]!),
      candidate: Float64Array.from(order, row => rows.candidate[row]!),
      champion: Float64Array.from(order, row => rows.champion[row]!),
      clusters: Int32Array.from(order, row => rows.clusters[row]!),
      slices: [],
    }
    const first = judge(rows, rulesWith(), 5)
    expect(judge(rows, rulesWith(), 5)).toEqual(first)
    for (const [index, { difference }] of judge(reversed, rulesWith(), 5).metrics.entries()) {
      expect(difference?.low).toBeCloseTo(first.metrics[index]?.difference?.low ?? 0, 10)
      expect(difference?.high).toBeCloseTo(first.metrics[index]?.difference?.high ?? 0, 10)
    }
  })

  it('mirrors when candidate and champion change places', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(2 ** 31),
          days: fc.integer({ min: 6, max: 25 }),
          noise: fc.double({ min: 0, max: 2, noNaN: true }),
        }),
        ({ seed, days, noise }) => {
          const rows = syntheticRows({ days, rowsADay: 40, seed, noise: { candidate: noise, champion: 0.7 } })
          const there = judge(rows, rulesWith(), 1)
          const back = judge({ ...rows, candidate: rows.champion, champion: rows.candidate }, rulesWith(), 1)
          for (const [index, one] of there.metrics.entries()) {
            const other = back.metrics[index]
            expect(other?.candidate).toBeCloseTo(one.champion ?? Number.NaN, 12)
            expect(other?.difference?.value).toBeCloseTo(-(one.difference?.value ?? 0), 12)
            expect(other?.difference?.low).toBeCloseTo(-(one.difference?.high ?? 0), 9)
            expect(other?.difference?.high).toBeCloseTo(-(one.difference?.low ?? 0), 9)
          }
          if (there.verdict === 'worse') expect(back.verdict).not.toBe('worse')
          expect(back.decisions === undefined).toBe(there.decisions === undefined)
        },
      ),
      { numRuns: 40 },
    )
  })
})
