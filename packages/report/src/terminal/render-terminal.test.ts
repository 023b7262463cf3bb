import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataReport, buildDriftReport, buildPromotionReport, buildReport } from '../testing.ts'
import { anyReport } from '../testing-any-report.ts'
import { renderTerminal } from './render-terminal.ts'
import { widthOf, wrap } from './width.ts'

describe('widths', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['ｆｕｌｌ', 8],
    ['é', 1],
    ['e\u0301', 1],
    ['✅', 2],
    ['👩‍👩‍👧', 2],
    ['−0.005 …', 8],
    ['▇▃', 2],
  ])('takes for %s %d columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('breaks at spaces, and words that are too long inside', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrap('日本語', 4)).toEqual(['日本', '語'])
    expect(wrap('', 4)).toEqual([''])
  })
})

describe('a report in a terminal', () => {
  it('aligns columns by what they take on the screen', () => {
    const text = renderTerminal(
      buildReport({
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'city', align: 'left' },
              { title: 'rows', align: 'right' },
            ],
            rows: [
              ['東京', '1,000'],
              ['Paris', '20'],
            ],
          },
        ],
      }),
      { color: false, width: 80 },
    )
    expect(text).toContain('  city    rows\n  東京   1,000\n  Paris     20\n')
  })

  it.each([60, 80, 120])('fits %d columns without losing a number', width => {
    for (const report of [buildPromotionReport(), buildDriftReport(), buildDataReport()]) {
      const text = renderTerminal(report, { color: false, width })
      for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }
    const text = renderTerminal(buildPromotionReport(), { color: false, width })
    for (const number of ['0.676', '−0.0081', '+0.011', '−0.014']) expect(text).toContain(number)
  })

  it('says the tone without colour, and with it where it may', () => {
    const report = buildDriftReport()
    expect(renderTerminal(report, { color: false, width: 80 })).toContain('\n  ! A changed world')
    expect(renderTerminal(report, { color: false, width: 80 })).not.toContain('\u001b')
    expect(renderTerminal(report, { color: true, width: 80 })).toContain('\u001b[33m! A changed world')
  })

  it('can be made of any report', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const text = renderTerminal(report, { color: false, width: 80 })
        expect(text).not.toMatch(/^\s*::|##\[/m)
        expect(text).not.toContain('\u001b')
      }),
      { numRuns: 60 },
    )
  })
})
