import { describe, expect, it } from 'vitest'
import { bar, intervalBar, sparkline } from './bars.ts'
import { formatBytes } from './bytes.ts'
import { columnFormat } from './column.ts'
import { formatCount } from './count.ts'
import { formatDuration } from './duration.ts'
import { formatFixed, formatNumber, formatSigned } from './number.ts'
import { formatPercent } from './percent.ts'

describe('numbers', () => {
  it.each([
    [0.676, '0.676'],
    [0.6764, '0.676'],
    [0.99996, '1.00'],
    [-0.00512, '−0.00512'],
    [1234.56, '1,235'],
    [12, '12'],
    [1531363, '1,531,363'],
    [0, '0'],
    [-0, '0'],
    [1.234e-9, '1.23e−9'],
    [-2.5e20, '−2.50e20'],
    [Number.NaN, '–'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('writes %d with three significant digits as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it('writes a difference with its sign, and none where it rounds to zero', () => {
    expect([0.011, -0.0081, 0.0001, -0.0001, 0].map(value => formatSigned(value, 3))).toEqual([
      '+0.011',
      '−0.008',
      '0.000',
      '0.000',
      '0.000',
    ])
  })

  it('keeps the decimals that were asked for', () => {
    expect(formatFixed(0.67, 3)).toBe('0.670')
    expect(formatFixed(-12345.678, 1)).toBe('−12,345.7')
    expect(formatFixed(Number.POSITIVE_INFINITY, 1)).toBe('∞')
  })

  it('gives the numbers of a column the same decimals, no more than they need', () => {
    const written = (values: number[]) => values.map(columnFormat(values))
    expect(written([0.0125, 0.0089, -0.009])).toEqual(['0.0125', '0.0089', '−0.0090'])
    expect(written([0.671, 0.67, 0.668])).toEqual(['0.671', '0.670', '0.668'])
    expect(written([1, 20, 300])).toEqual(['1', '20', '300'])
    expect(written([0, 0])).toEqual(['0', '0'])
    expect(written([1e-12, 2e-12])).toEqual(['1.00e−12', '2.00e−12'])
    expect(columnFormat([0.01, -0.01], true)(0.01)).toBe('+0.01')
  })
})

describe('counts and shares', () => {
  it('separates thousands', () => {
    expect(formatCount(2497772)).toBe('2,497,772')
  })

  it.each([
    [0.121, '12.1 %'],
    [0, '0.0 %'],
    [1, '100.0 %'],
    [0.00001, '< 0.1 %'],
    [0.99999, '> 99.9 %'],
    [-0.05, '−5.0 %'],
    [1.5, '150.0 %'],
  ])('writes the share %d as %s', (share, text) => {
    expect(formatPercent(share)).toBe(text)
  })
})

describe('durations and sizes', () => {
  it.each([
    [0.04, '0.040 ms'],
    [420, '420 ms'],
    [999.7, '1.0 s'],
    [1200, '1.2 s'],
    [12_000, '12 s'],
    [59_900, '1 min'],
    [252_000, '4 min 12 s'],
    [3_600_000, '1 h'],
    [7_500_000, '2 h 5 min'],
    [273_600_000, '3 d 4 h'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text)
  })

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [999_600, '1.00 MB'],
    [1_530_000_000, '1.53 GB'],
    [139_000_000, '139 MB'],
    [51_000_000, '51.0 MB'],
    [-12_800_000, '−12.8 MB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})

describe('pictures in characters', () => {
  it('draws a line with one character a value', () => {
    expect(sparkline([0, 1, 2, 3, 7])).toBe('▁▂▃▄█')
    expect(sparkline([5, 5])).toBe('▄▄')
    expect(sparkline([0, Number.NaN, 1])).toBe('▁ █')
    expect(sparkline([])).toBe('')
  })

  it('draws bars in eighths and never hides a small value', () => {
    expect(bar(1, 1, 4)).toBe('████')
    expect(bar(0.5, 1, 3)).toBe('█▌')
    expect(bar(0.0001, 1)).toBe('▏')
    expect([bar(0, 1), bar(-1, 1), bar(1, 0), bar(Number.NaN, 1)]).toEqual(['', '', '', ''])
    expect(bar(9, 1, 2)).toBe('██')
  })

  it('draws an interval beside the level that it is compared with', () => {
    const axis = { from: -1, to: 1, mark: 0 }
    expect(intervalBar({ low: 0.2, value: 0.5, high: 1 }, axis, 11)).toBe('·····│├─●─┤')
    expect(intervalBar({ low: 0, value: 0, high: 0 }, { from: 0, to: 0 }, 5)).toBe('··●··')
  })
})
