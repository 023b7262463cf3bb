import type { Report } from '@millrace/contract'
import { Marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { renderHtml } from './html/render-html.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import { renderTerminal } from './terminal/render-terminal.ts'
import { buildReport } from './testing.ts'
import { payloads } from './testing-payloads.ts'
import { visibleLine } from './text/visible.ts'
import { renderTitle } from './title.ts'

const HARMLESS = 'harmless'
const left = (title: string) => ({ title, align: 'left' }) as const

/** A report that says `text` wherever a report can say something. */
function saying(text: string): Report {
  const points = [1, 2, 3].map(y => ({ x: `${y} ${text}`, y }))
  const chart = { kind: 'chart', title: text, alt: text, y: { title: text } } as const
  return buildReport({
    title: text,
    key: 'data:flights',
    verdict: { tone: 'bad', text, next: text },
    blocks: [
      { kind: 'text', text },
      {
        kind: 'text',
        text: ['a', { strong: text }, 'b', { code: text }, 'c', { strong: text }, { code: text }],
      },
      {
        kind: 'list',
        title: text,
        items: [text, [{ strong: text }], [{ code: text }], [{ link: text, href: '#x' }]],
      },
      {
        kind: 'table',
        title: text,
        columns: [left(text), left('b'), left('c')],
        rows: [
          [text, [{ strong: text }], [{ code: text }]],
          [[text, text], ['x', { strong: text }, 'y'], [{ link: text, href: 'https://example.com/' }]],
        ],
      },
      { kind: 'code', language: 'text', code: text },
    ],
    folds: [
      {
        summary: text,
        blocks: [
          { kind: 'text', text },
          {
            ...chart,
            mark: 'line',
            x: { title: text, scale: 'category' },
            series: [{ name: text, points }],
            guide: { y: 2, name: text },
          },
          { ...chart, mark: 'bar', x: { title: text, scale: 'category' }, series: [{ name: text, points }] },
          {
            ...chart,
            mark: 'interval',
            x: { title: text, scale: 'category' },
            series: [{ name: text, points }],
          },
        ],
      },
    ],
    footer: text,
  })
}

const marked = new Marked({ gfm: true })
const page = (markdown: string) => marked.parse(markdown, { async: false })

/** The elements of a page in order, without what holds no words of its own or is GitHub's advice for a dollar. */
function elements(html: string): string[] {
  return [...html.matchAll(/<!--.*?-->|<\/?[a-z!][^>]*>/gis)]
    .map(([tag]) => tag)
    .filter(tag => tag !== '<span>' && tag !== '</span>')
}

function decode(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, number?: string, name = '') =>
    number === undefined ? (names[name] ?? whole) : String.fromCodePoint(Number(number)),
  )
}

/** Text nodes outside code, as GitHub's filters see them. */
function texts(html: string): string[] {
  return html
    .replace(/<(code|pre)\b.*?<\/\1>/gs, '<x>')
    .split(/<[^>]*>/)
    .map(decode)
}

/** What GitHub makes of plain words. */
const ACTIVE = [
  /@[a-z\d]/i,
  /#\d/,
  /\bgh-\d/i,
  /:[a-z\d_+-]+:/i,
  /:\/\//,
  /www\./i,
  /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
  /[$][^ ]/,
]

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\u{e0000}-\u{e007f}]|\p{Surrogate}/u

it('has more than sixty ways to try', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(60)
})

describe.each(payloads.map(payload => [JSON.stringify(payload), payload]))(
  'data that says %s',
  (_, payload) => {
    const markdown = renderMarkdown(saying(payload))
    const html = page(markdown)

    it('adds no element to a body on GitHub', () => {
      expect(elements(html)).toEqual(elements(page(renderMarkdown(saying(HARMLESS)))))
    })

    it('names nobody and links nothing on GitHub', () => {
      for (const text of texts(html)) for (const active of ACTIVE) expect(text).not.toMatch(active)
      expect(markdown).not.toMatch(INVISIBLE)
      expect(markdown.match(/<!--/g)).toHaveLength(1)
      expect(markdown.endsWith('\n\n<!-- millrace:data:flights -->')).toBe(true)
    })

    it('is still there to read', () => {
      const words = texts(html).join('').replaceAll('\u200b', '').replaceAll('\n', ' ')
      expect(words).toContain(visibleLine(payload).trim())
    })

    it('adds no element to the page of its own', async () => {
      const [own, harmless] = await Promise.all([renderHtml(saying(payload)), renderHtml(saying(HARMLESS))])
      expect(elements(own).map(withoutPlace)).toEqual(elements(harmless).map(withoutPlace))
      expect(own).not.toMatch(INVISIBLE)
    })

    it('is no command in a log and no escape in a terminal', () => {
      for (const text of [renderTerminal(saying(payload), { color: false, width: 60 }), markdown]) {
        expect(text).not.toMatch(/^\s*::/m)
        expect(text).not.toContain('##[')
        expect(text).not.toMatch(INVISIBLE)
      }
    })

    it('makes a title that names nobody', () => {
      const title = renderTitle(saying(payload))
      for (const active of ACTIVE.slice(0, 7)) expect(title).not.toMatch(active)
      expect(title).not.toMatch(/[\n\r]/)
    })
  },
)

/** Names are words, and where a picture's marks stand depends on how long its words are. */
function withoutPlace(tag: string): string {
  return tag
    .replace(/ aria-label="[^"]*"/g, '')
    .replace(/ (transform|d|viewBox|width|height|x2|y2|text-anchor)="[^"<>]*"/g, '')
}
