import { canonicalJson, checkShape, type Json } from '@millrace/contract'
import { describe, expect, it } from 'vitest'
import { renderHtml } from './html/render-html.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import { renderTerminal } from './terminal/render-terminal.ts'
import { buildDataReport, buildDriftReport, buildPromotionReport } from './testing.ts'

describe.each([
  ['promotion', buildPromotionReport()],
  ['drift', buildDriftReport()],
  ['data', buildDataReport()],
])('the %s report', (name, report) => {
  it('has the shape that the contract publishes', () => {
    expect(checkShape('Report', JSON.parse(renderJson(report)), 'the report')).toEqual(report)
  })

  it('reads as its golden Markdown', async () => {
    await expect(renderMarkdown(report)).toMatchFileSnapshot(`golden/${name}.golden.md`)
  })

  it('reads as its golden page, twice the same', async () => {
    const page = await renderHtml(report)
    await expect(page).toMatchFileSnapshot(`golden/${name}.golden.html`)
    expect(await renderHtml(report)).toBe(page)
  })

  it('reads as its golden terminal text', async () => {
    await expect(renderTerminal(report, { color: false, width: 100 })).toMatchFileSnapshot(
      `golden/${name}.golden.txt`,
    )
  })

  it('is canonical as JSON', () => {
    expect(renderJson(report)).toBe(`${canonicalJson(report as unknown as Json)}\n`)
  })
})
