import { checkShape, type ProfileHistory } from '@millrace/contract'
import { renderMarkdown } from '@millrace/report'
import { describe, expect, it } from 'vitest'
import { diffReport } from './report/diff-report.ts'
import { snapshotReport } from './report.ts'
import { buildRecord } from './testing.ts'

const before = buildRecord()
const after = buildRecord({
  version: '2001-03',
  rows: 650,
  watermark: '2001-03-31T23:59:00.000Z',
  partitions: [
    ...before.manifest.partitions,
    { ...before.manifest.partitions[0]!, name: '2001-03', sha256: '3'.repeat(64), rows: 350 },
  ],
  heldBack: [{ name: '2001-04', rows: 6 }],
})

function profiles(...windows: [window: string, nulls: number, mean: number][]): ProfileHistory {
  return {
    format: 1,
    windows: windows.map(([window, nulls, mean]) => ({
      window,
      profile: {
        rows: 100,
        columns: [{ name: 'delay', type: 'integer', nullable: true, nulls, distinct: 9, mean }],
      },
    })),
  }
}

const both = {
  before: profiles(['2001-01', 0, 10], ['2001-02', 50, 40]),
  after: profiles(['2001-01', 0, 10], ['2001-02', 50, 40], ['2001-03', 1, 12]),
}

describe('the report of a version', () => {
  it('says first what is new and that the contract was kept, then the numbers', () => {
    const section = { kind: 'text', text: 'Evidence of drift.' } as const
    const report = snapshotReport({ record: after, previous: before, profiles: both, sections: [section] })
    checkShape('Report', report, 'a report')
    expect(report.title).toBe('flights: 2001-02 → 2001-03')
    expect(report.verdict).toMatchObject({
      tone: 'good',
      text: '350 more rows, 1 new partition; all 1 contract checks passed.',
    })
    expect(report.blocks.at(-1)).toBe(section)
    const text = renderMarkdown(report)
    expect(text).toContain('| rows | 300 | 650 | +350 |')
    expect(text).toContain('| 2001-03 | +350 | new |')
    expect(text).toContain('| 2001-04 | 6 | held back')
    // (100 × 10 + 50 × 40) / 150 before; the new partition alone now.
    expect(text).toContain('| `delay` | integer | 25.0 % | 1.0 % | 20 | 12 |')
  })

  it('names the checks that failed and proposes nothing', () => {
    const contract = [{ name: 'schema', passed: false, rows: 0, seen: 'delay is gone' }]
    const record = buildRecord({ ...after.manifest, contract, schema: before.manifest.schema.slice(0, 1) })
    const report = snapshotReport({ record, previous: before, profiles: both })
    expect(report.verdict.tone).toBe('bad')
    expect(report.verdict.text).toBe('1 of 1 contract checks failed: schema.')
    expect(renderMarkdown(report)).toContain('| `delay` | integer | ❌ gone |')
  })

  it('shows no mean of a handful of rows', () => {
    const few = profiles(['2001-01', 90, 4321])
    expect(renderMarkdown(snapshotReport({ record: before, profiles: { after: few } }))).not.toContain(
      '4,321',
    )
  })
})

describe('a diff', () => {
  it('compares rows, partitions and columns in both directions', () => {
    const forth = renderMarkdown(diffReport(before, after, both))
    expect(forth).toContain('350 more rows; partitions: 1 new, 0 with other rows, 0 gone.')
    const back = renderMarkdown(diffReport(after, before, { before: both.after, after: both.before }))
    expect(back).toContain('350 fewer rows; partitions: 0 new, 0 with other rows, 1 gone.')
    expect(back).toContain('| 2001-03 | −350 | ❌ gone |')
  })
})
