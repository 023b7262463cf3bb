import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDriftReport, buildPromotionReport, buildReport } from '../testing.ts'
import { anyReport } from '../testing-any-report.ts'
import { dark, light, type Palette } from './palette.ts'
import { renderHtml } from './render-html.ts'

describe('the page', () => {
  it('needs nothing from elsewhere and forbids it', async () => {
    const page = await renderHtml(buildPromotionReport())
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`)
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\ssrc=|\son\w+=|\sid=/i)
  })

  it('has landmarks, one heading of the first rank, and names for its pictures', async () => {
    const page = await renderHtml(buildPromotionReport())
    for (const part of ['<html lang="en">', '<header>', '<main>', '<footer>']) expect(page).toContain(part)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    const pictures = page.match(/<svg [^>]*>/g) ?? []
    expect(pictures).toHaveLength(5)
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-label="[^"]+"/)
    expect(page.match(/<figcaption>/g)).toHaveLength(4)
  })

  it('says what columns and rows are', async () => {
    const page = await renderHtml(buildDriftReport())
    expect(page).toContain('<th scope="col" class="number">when promoted (Feb)</th>')
    expect(page).toContain('<th scope="row">AUC, realised</th>')
    expect(page).not.toMatch(/<th[^>]*><\/th>/)
  })

  it('draws text as text, in colours that are variables', async () => {
    const page = await renderHtml(buildDriftReport())
    expect(page).toMatch(/<text [^>]*>5–15 min<\/text>/)
    expect(page).not.toMatch(/(fill|stroke)="#/)
  })

  it('keeps a link that is allowed and the words of one that is not', async () => {
    const text = [
      { link: 'run', href: 'https://example.com/?a=1&b="2"' },
      { link: 'evil', href: 'javascript:alert(1)' },
    ]
    const page = await renderHtml(buildReport({ blocks: [{ kind: 'text', text }] }))
    expect(page).toContain(
      '<p><a href="https://example.com/?a=1&#38;b=%222%22" rel="noopener noreferrer">run</a>evil</p>',
    )
  })

  it('can be made of any report', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async report => {
        const page = await renderHtml(report)
        expect(page.endsWith('</html>\n')).toBe(true)
        expect(/.{0,60}(<script|NaN|undefined<|\p{Surrogate})/u.exec(page)?.[0]).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each<[string, Palette]>([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, palette) => {
  it('let text be read (4.5 to 1)', () => {
    for (const ink of ['ink', 'muted', 'link'] as const) {
      expect(contrast(palette[ink], palette.page)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette[ink], palette.soft)).toBeGreaterThanOrEqual(4.5)
    }
    for (const tone of ['good', 'bad', 'warning', 'neutral'] as const) {
      expect(contrast(palette.ink, palette[`${tone}-soft`])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.link, palette[`${tone}-soft`])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette[tone], palette[`${tone}-soft`])).toBeGreaterThanOrEqual(3)
    }
  })

  it('let lines and bars be told from the page (3 to 1)', () => {
    for (const line of ['series-1', 'series-2', 'series-3', 'series-4', 'guide', 'axis'] as const) {
      expect(contrast(palette[line], palette.page)).toBeGreaterThanOrEqual(3)
    }
  })
})
