import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierScore } from './brier-score.ts'
import { calibrationError } from './calibration-error.ts'
import { flaggedShare, flippedShare, prevalence } from './decisions.ts'
import { logLoss } from './log-loss.ts'
import { rocAuc } from './roc-auc.ts'
import { scoreOrder } from './score-order.ts'
import { spreadRows } from './testing.ts'

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 40 })), { minLength: 1 })
  .map(pairs => ({
    labels: Uint8Array.from(pairs, pair => pair[0]),
    scores: Float64Array.from(pairs, pair => pair[1] / 40),
  }))

describe('metrics agree with scikit-learn 1.9.1 (NumPy 2.4.6)', () => {
  const { labels, scores } = spreadRows(200)
  const tied = scores.map(score => Math.floor(score * 10) / 10)

  it('on 200 rows without ties', () => {
    expect(prevalence(labels)).toBe(0.495)
    expect(rocAuc(labels, scores)).toBeCloseTo(0.8422842284228422, 14)
    expect(logLoss(labels, scores)).toBeCloseTo(0.48530318507252024, 14)
    expect(brierScore(labels, scores)).toBeCloseTo(0.16221294185828058, 14)
    // From calibration_curve(n_bins=10, strategy='quantile').
    expect(calibrationError(labels, scores)).toBeCloseTo(0.02661360026864997, 14)
  })

  it('on tied scores, and clips certain scores as it does', () => {
    expect(rocAuc(labels, tied)).toBeCloseTo(0.8399839983998401, 14)
    expect(logLoss(labels, tied)).toBeCloseTo(0.49083994399789094, 14)
    expect(logLoss(Uint8Array.of(0, 1, 1), Float64Array.of(1, 0, 0.5))).toBeCloseTo(24.260151319598084, 12)
  })
})

describe('metrics', () => {
  it('AUC stays the same under any rising transform of the scores', () => {
    fc.assert(
      fc.property(rows, ({ labels, scores }) => {
        const auc = rocAuc(labels, scores)
        expect(
          rocAuc(
            labels,
            scores.map(score => Math.exp(3 * score) - 50),
          ),
        ).toBe(auc)
      }),
    )
  })

  it('AUC of the opposite score is one minus the AUC', () => {
    fc.assert(
      fc.property(rows, ({ labels, scores }) => {
        const auc = rocAuc(labels, scores)
        const opposite = rocAuc(
          labels,
          scores.map(score => 1 - score),
        )
        if (auc === undefined) expect(opposite).toBeUndefined()
        else expect(opposite).toBeCloseTo(1 - auc, 12)
      }),
    )
  })

  it('AUC equals the share of pairs in the right order, counted one by one', () => {
    fc.assert(
      fc.property(rows, ({ labels, scores }) => {
        let pairs = 0
        let right = 0
        labels.forEach((a, i) => {
          labels.forEach((b, j) => {
            if (a !== 1 || b !== 0) return
            pairs++
            right += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0
          })
        })
        if (pairs > 0) expect(rocAuc(labels, scores)).toBeCloseTo(right / pairs, 12)
      }),
    )
  })

  it('the score order is that of a stable comparator, for any finite doubles', () => {
    fc.assert(
      fc.property(fc.float64Array({ noNaN: true, noDefaultInfinity: true }), scores => {
        const expected = [...scores.keys()].sort((a, b) => scores[a]! - scores[b]!)
        expect([...scoreOrder(scores)]).toEqual(expected)
      }),
    )
  })

  it('calibration error lies in [0, 1] and does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, ({ labels, scores }) => {
        const error = calibrationError(labels, scores)!
        expect(error).toBeGreaterThanOrEqual(0)
        expect(error).toBeLessThanOrEqual(1)
        expect(calibrationError(labels.toReversed(), scores.toReversed())).toBeCloseTo(error, 12)
      }),
    )
  })

  it('are undefined, not NaN, where the rows do not define them', () => {
    const none = new Float64Array(0)
    expect(rocAuc(Uint8Array.of(1, 1), Float64Array.of(0.1, 0.2))).toBeUndefined()
    for (const measure of [rocAuc, logLoss, brierScore, calibrationError]) {
      expect(measure(new Uint8Array(0), none)).toBeUndefined()
    }
    expect(prevalence(new Uint8Array(0))).toBeUndefined()
    expect(flaggedShare(none, 0.5)).toBeUndefined()
    expect(flippedShare({ candidate: none, champion: none, threshold: 0.5 })).toBeUndefined()
  })

  it('refuse rows that can only be a mistake', () => {
    const labels = Uint8Array.of(0, 1)
    expect(() => rocAuc(labels, Float64Array.of(0.1))).toThrow('2 labels, but 1 scores')
    expect(() => rocAuc(labels, Float64Array.of(0.1, Number.NaN))).toThrow('row 1 is NaN')
    expect(() => rocAuc(Uint8Array.of(0, 2), Float64Array.of(0.1, 0.2))).toThrow('row 1 is 2')
    expect(() => logLoss(labels, Float64Array.of(0.1, 1.5))).toThrow('not in [0, 1]')
  })

  it('a score at the threshold is flagged, and flips are counted between two thresholds', () => {
    const candidate = Float64Array.of(0.1, 0.5, 0.7, 0.9)
    const champion = Float64Array.of(0.6, 0.5, 0.2, 0.9)
    expect(flaggedShare(candidate, 0.5)).toBe(0.75)
    expect(flippedShare({ candidate, champion, threshold: 0.5 })).toBe(0.5)
    expect(flippedShare({ candidate, champion, threshold: 0.5, championThreshold: 0.2 })).toBe(0.25)
  })
})
