import type { Block } from '@millrace/contract'
import fc from 'fast-check'
import { Marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { buildPromotionReport, buildReport } from '../testing.ts'
import { anyReport } from '../testing-any-report.ts'
import { renderMarkdown } from './render-markdown.ts'

const marked = new Marked({ gfm: true })

function table(rows: number, columns = 3): Block {
  return {
    kind: 'table',
    columns: Array.from({ length: columns }, (_, index) => ({ title: `c${index}`, align: 'left' })),
    rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => `value ${row}`)),
  }
}

describe('a body that is too long', () => {
  const promotion = buildPromotionReport()
  const all = renderMarkdown(promotion)

  it('first loses the charts in its folds', () => {
    const body = renderMarkdown(promotion, { limit: all.length - 1 })
    expect(body).not.toContain('mermaid')
    expect(body).toContain('The charts are in the full report.')
    expect(body).toContain('<details><summary>Charts</summary>')
    expect(body).toContain('sha256:9f2c…')
  })

  it('then loses rows of long tables, and says how many', () => {
    const report = { ...promotion, blocks: [...promotion.blocks, table(2000)] }
    const body = renderMarkdown(report, { limit: 8000 })
    expect(body).toContain('… and 1,900 more rows in the full report.')
    expect(body).toContain('Merge, reject, roll back')
  })

  it('then loses the last folds, and says how many', () => {
    const folds = Array.from({ length: 40 }, (_, index) => ({ summary: `fold ${index}`, blocks: [table(9)] }))
    const body = renderMarkdown({ ...promotion, folds }, { limit: 6000 })
    expect(body).toContain('<summary>fold 0</summary>')
    expect(body).not.toContain('<summary>fold 39</summary>')
    expect(body).toMatch(/… and \d+ more sections in the full report\./)
    expect(body).toContain('trained in 4 min 12 s')
  })

  it('keeps verdict and marker to the end', () => {
    const body = renderMarkdown(promotion, { limit: 500 })
    expect(body).toMatch(/^\*\*Better than production; no slice shown worse\.\*\* Merge to deploy/)
    expect(body).toMatch(/\n<!-- millrace:promotion:delay:production -->$/)
  })

  it('cuts one endless text at a character', () => {
    const body = renderMarkdown(
      buildReport({ verdict: { tone: 'bad', text: '$😀'.repeat(50_000), next: '' } }),
      { limit: 6000 },
    )
    expect(body).toMatch(/…(<\/strong>|\*\*)$/)
    expect(body).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('any report', () => {
  it('fits any limit from 500 characters, with its marker, closing all that it opens', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 500, max: 20_000 }), (any, limit) => {
        const body = renderMarkdown(any, { limit })
        expect(body.length).toBeLessThanOrEqual(limit)
        expect(body.endsWith(`<!-- millrace:${any.key} -->`)).toBe(true)
        const html = marked.parse(body, { async: false })
        expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length)
        expect(html.trimEnd().endsWith(`<!-- millrace:${any.key} -->`)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('fits limits that leave no room', () => {
    for (const limit of [0, 10, 60]) {
      expect(renderMarkdown(buildPromotionReport(), { limit }).length).toBeLessThanOrEqual(limit)
    }
  })
})
