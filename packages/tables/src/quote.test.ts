import { describe, expect, it } from 'vitest'
import { quoteName, quoteText } from './quote.ts'

describe('quoting', () => {
  it('doubles the quote that it uses', () => {
    expect(quoteName('a"b')).toBe('"a""b"')
    expect(quoteText("it's")).toBe("'it''s'")
  })

  it('refuses NUL and empty names', () => {
    expect(() => quoteName('a\0b')).toThrow(expect.objectContaining({ code: 'MR2053' }))
    expect(() => quoteText('\0')).toThrow(expect.objectContaining({ code: 'MR2053' }))
    expect(() => quoteName('')).toThrow(expect.objectContaining({ code: 'MR2053' }))
  })
})
