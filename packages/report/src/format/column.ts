import { rangeOf } from './bars.ts'
import { formatFixed, formatNumber, formatSigned } from './number.ts'

/** The most decimals that a column gets; smaller numbers are written with significant digits. */
const MOST = 8

/**
 * One way to write all numbers of a column, so that they line up: as many decimals as tell the numbers apart to three
 * digits of their range, and no more than they have.
 */
export function columnFormat(values: readonly number[], signed = false): (value: number) => string {
  const { low, high } = rangeOf(values)
  const span = Math.max(high - low, Math.abs(high) / 100, Math.abs(low) / 100)
  // A range of exactly 1 is one of shares: they get three decimals, as 0.999 would.
  const wanted = span > 0 ? 3 - Math.ceil(Math.log10(span)) : 0
  if (wanted > MOST || !Number.isFinite(wanted)) return value => formatNumber(value)
  let decimals = Math.max(0, wanted)
  while (decimals > 0 && values.every(value => sameAt(value, decimals - 1, decimals))) decimals -= 1
  return value => (signed ? formatSigned(value, decimals) : formatFixed(value, decimals))
}

function sameAt(value: number, fewer: number, more: number): boolean {
  return !Number.isFinite(value) || Number(value.toFixed(fewer)) === Number(value.toFixed(more))
}
