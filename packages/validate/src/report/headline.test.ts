import type { GateConfig } from '@millrace/config'
import { describe, expect, it } from 'vitest'
import { judge } from '../judge/judge.ts'
import type { ScoredRows } from '../judge/scored-rows.ts'
import { type Synthetic, syntheticRows } from '../testing.ts'
import { headline } from './headline.ts'

const WORDS = {
  first: 'First model for production',
  whenPassed: 'Merge.',
  refusal: 'Not promoted',
  whenRefused: 'Nothing was proposed.',
}
const AUC: GateConfig = { metric: 'auc', kind: 'margin', margin: 0.005 }

function rowsOf(
  noise: Synthetic['noise'],
  slice?: (row: number) => string,
): ScoredRows & { champion: Float64Array } {
  const rows = syntheticRows({ days: 40, rowsADay: 150, seed: 7, noise })
  if (!slice) return rows
  return {
    ...rows,
    slices: [{ column: 'origin', public: true, values: Array.from(rows.labels, (_, row) => slice(row)) }],
  }
}

function said(rows: ScoredRows, gates: readonly GateConfig[] = [AUC]) {
  return headline(judge(rows, { gates, slices: [], leastRows: 200 }, 1), { champion: 'production' }, WORDS)
}

describe('the headline', () => {
  it('says better, and never that no slice is worse: only that none was shown to be', () => {
    const rows = rowsOf({ candidate: 0.3, champion: 1.2 }, row =>
      row % 100 === 0 ? `small ${row % 7}` : 'ATL',
    )
    expect(said(rows)).toEqual({
      tone: 'good',
      text: 'Better than production in AUC; no slice shown worse; 7 too small to tell.',
      next: 'Merge.',
    })
  })

  it('warns where a slice is shown worse though the whole is better', () => {
    const rows = rowsOf({ candidate: 0.3, champion: 1.2 }, row => (row % 10 === 0 ? 'HNL' : 'ATL'))
    const mild = rows.candidate.map((score, row) =>
      row % 10 === 0 ? 0.5 + (score - 0.5) * ((row % 3) - 1) : score,
    )
    expect(said({ ...rows, candidate: mild })).toMatchObject({
      tone: 'warning',
      text: 'Better than production in AUC; 1 slice shown worse.',
    })
  })

  it('says not worse where nothing was shown better', () => {
    const wide: GateConfig = { metric: 'auc', kind: 'margin', margin: 0.05 }
    expect(said(rowsOf({ candidate: 0.8, champion: 0.8 }), [wide]).text).toBe('Not worse than production.')
  })

  it('says so where all of the interval is a loss within the margin', () => {
    const rows = rowsOf({ candidate: 0.8, champion: 0.8 }, row => (row % 2 === 0 ? 'HNL' : 'ATL'))
    const candidate = rows.champion.map((score, row) => score * (row % 50 < 2 ? 0.6 : 1))
    expect(said({ ...rows, candidate }, [{ metric: 'auc', kind: 'margin', margin: 0.05 }])).toMatchObject({
      tone: 'neutral',
      text: 'Within the margin of production, though shown worse in AUC, log loss and Brier score; no slice shown worse than the margin.',
    })
  })

  it('names the metrics that are shown worse', () => {
    const verdict = said(rowsOf({ candidate: 1.2, champion: 0.3 }), [
      AUC,
      { metric: 'log_loss', kind: 'margin', margin: 0.002 },
    ])
    expect(verdict).toMatchObject({
      tone: 'bad',
      text: 'Not promoted: worse than production in AUC and log loss.',
    })
    expect(verdict.next).toBe(
      'Nothing was proposed. Improve the model. If a gate is wrong, change it: that is reviewed like code.',
    )
  })

  it('says what can’t be told, and what would help', () => {
    const verdict = said(rowsOf({ candidate: 0.8, champion: 0.8 }), [
      { metric: 'auc', kind: 'margin', margin: 0.0001 },
    ])
    expect(verdict).toMatchObject({
      tone: 'warning',
      text: 'Not promoted: can’t tell whether it is worse than production in AUC.',
      next: expect.stringContaining('More labelled rows'),
    })
  })

  it('gives the reason where nothing could be compared', () => {
    const rows = {
      ...rowsOf({ candidate: 0.8, champion: 0.8 }),
      champion: { incomparable: 'no row is in both' },
    }
    expect(said(rows)).toEqual({
      tone: 'warning',
      text: 'Not promoted: it could not be compared with production.',
      next: 'Nothing was proposed. No row could be compared: no row is in both.',
    })
  })

  it('stays honest where a better candidate misses a gate', () => {
    const red: GateConfig = { metric: 'calibration_error', kind: 'max', bound: 0.0001 }
    expect(said(rowsOf({ candidate: 0.3, champion: 1.2 }), [AUC, red]).text).toMatch(
      /^Not promoted: better than production, but calibration error 0\.0\d{3} is not ≤ 0\.0001\.$/,
    )
  })

  it('says of a first model that it was compared with nothing', () => {
    const { champion: _, ...rows } = rowsOf({ candidate: 0.3, champion: 1 })
    const min = (bound: number): GateConfig => ({ metric: 'auc', kind: 'min', bound })
    expect(said(rows, [min(0.6), AUC])).toMatchObject({
      tone: 'good',
      text: 'First model for production: it passes its gates, and there is nothing to compare it with.',
    })
    expect(said(rows, [])).toMatchObject({
      tone: 'warning',
      text: 'First model for production: no gate bounds it, and there is nothing to compare it with.',
    })
    expect(said(rows, [min(0.99)]).text).toMatch(/^Not promoted: AUC 0\.\d{4} is not ≥ 0\.99\.$/)
  })
})
