import { describe, expect, it } from 'vitest'
import { clip, piecesOf, plainText } from './runs.ts'
import { safeHref } from './safe-href.ts'
import { visibleLine, visibleLines } from './visible.ts'

describe('visible text', () => {
  it('stands on one line and shows what would deceive', () => {
    expect(visibleLine('a\r\nb\tc')).toBe('a b c')
    expect(visibleLine('abc\u202edef')).toBe('abc\ufffddef')
    expect(visibleLine('\u001b[31m')).toBe('\ufffd[31m')
    expect(visibleLine('sh\u00ady\u200b')).toBe('shy')
    expect(visibleLine('👩‍👧')).toBe('👩‍👧')
  })

  it('keeps lines and tabs of code', () => {
    expect(visibleLines('a\r\n\tb\u0000')).toBe('a\n\tb\ufffd')
  })
})

describe('pieces of a text', () => {
  it('join neighbours of one look and lose nothing else', () => {
    expect(piecesOf(['a', 'b', { strong: 'c' }, { strong: 'd' }, ' '])).toEqual([
      { look: 'plain', text: 'ab' },
      { look: 'strong', text: 'cd' },
    ])
    expect(plainText(['a ', { code: 'b' }, ' ', { link: 'c', href: '#c' }])).toBe('a b c')
  })

  it('end with "…" where they are cut, never inside a character', () => {
    expect(plainText('abcdef', 4)).toBe('abc…')
    expect(plainText(['abcd', { strong: 'ef' }], 4)).toBe('abcd…')
    expect(clip('👩‍👩‍👧👩‍👩‍👧', 9)).toBe('👩‍👩‍👧…')
  })
})

describe('addresses', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['#slices', '#slices'],
    ['../pull/7', '../pull/7'],
    ['/a:b', '/a:b'],
    ['https://example.com/(x) <y>"|`\\', 'https://example.com/%28x%29%20%3Cy%3E%22%7C%60%5C'],
    ['https://example.com/é', 'https://example.com/%C3%A9'],
  ])('may be %s', (href, safe) => {
    expect(safeHref(href)).toBe(safe)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:x',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '',
    '\ud800',
  ])('may not be %j', href => {
    expect(safeHref(href)).toBeUndefined()
  })
})
