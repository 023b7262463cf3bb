import { type StageRecord, sha256 } from '@millrace/contract'
import { describe, expect, it } from 'vitest'
import { pastOf } from './history.ts'
import { chartsFold } from './report/charts-fold.ts'

/** An earlier validation of delay for production, as far as history looks at it. */
function earlier(
  name: string,
  month: string,
  auc: number,
  subject = 'delay/production',
): StageRecord<'validate'> {
  return {
    subject,
    fingerprint: sha256(`${name} ${month}`),
    started: `${month}-28T00:00:00.000Z`,
    manifest: {
      candidate: sha256(name),
      metrics: [{ metric: 'auc', candidate: auc }],
      holdout: { from: `${month}-01T00:00:00.000Z` },
    },
  } as StageRecord<'validate'>
}

const records = [
  earlier('a', '2001-03', 0.66),
  earlier('b', '2001-04', 0.67),
  earlier('c', '2001-04', 0.68),
  earlier('d', '2001-05', 0.69),
  earlier('x', '2001-04', 0.5, 'delay/staging'),
]
const now = {
  model: 'delay',
  stage: 'production',
  fingerprint: sha256('now'),
  candidate: sha256('e'),
  from: '2001-05-01T00:00:00.000Z',
}

describe('history', () => {
  it('has the last candidate of each earlier holdout, and counts rivals on this one', () => {
    expect(pastOf(records, now)).toEqual({
      points: [
        { from: '2001-03-01T00:00:00.000Z', auc: 0.66 },
        { from: '2001-04-01T00:00:00.000Z', auc: 0.68 },
      ],
      earlier: 1,
    })
  })

  it('is what it was the first time when a validation is made again', () => {
    const again = {
      ...now,
      fingerprint: sha256('c 2001-04'),
      candidate: sha256('c'),
      from: '2001-04-01T00:00:00.000Z',
    }
    expect(pastOf(records, again)).toEqual({
      points: [{ from: '2001-03-01T00:00:00.000Z', auc: 0.66 }],
      earlier: 0,
    })
  })

  it('becomes a chart once there are two holdouts', () => {
    const curves = {
      candidate: {
        roc: [
          { falsePositiveRate: 0, truePositiveRate: 0 },
          { falsePositiveRate: 1, truePositiveRate: 1 },
        ],
        reliability: [],
      },
    }
    const names = { champion: 'production', championColumn: 'production', candidateColumn: 'this' }
    const charts = (points: { from: string; auc: number }[]) =>
      chartsFold(curves, names, { points, floor: 0.6 }).blocks.map(
        block => block.kind === 'chart' && block.title,
      )
    expect(charts(pastOf(records, now).points)).toEqual(['ROC', 'Reliability', 'AUC over time'])
    expect(charts([])).toEqual(['ROC', 'Reliability'])
  })
})
