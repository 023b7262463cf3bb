import { requireThat } from './require-input.ts'

/**
 * A column's distribution: at most about 200 of its own values, ascending, each with the number of rows at or below it.
 * The last entry is the greatest value and has all rows. Empty without rows.
 */
export type EmpiricalCdf = readonly (readonly [value: number, rowsAtOrBelow: number])[]

/**
 * A step that holds more of the rows than this is a value that many rows share; a smaller one is the gap between two of the
 * listed quantiles, across which rows are taken as evenly spread. 200 quantiles are half of it apart.
 */
const SHARED_VALUE = 0.01

/** Rows with a value ≤ `value`, interpolated between listed quantiles. */
export function rowsAtOrBelow(cdf: EmpiricalCdf, value: number): number {
  const after = firstAbove(cdf, value)
  if (after === 0) return 0
  const [lowValue, lowRows] = cdf[after - 1]!
  if (after === cdf.length) return lowRows
  const [highValue, highRows] = cdf[after]!
  if (highRows - lowRows > SHARED_VALUE * rowsOf(cdf)) return lowRows
  return lowRows + ((value - lowValue) / (highValue - lowValue)) * (highRows - lowRows)
}

/** Rows with a value < `value`. */
export function rowsBelow(cdf: EmpiricalCdf, value: number): number {
  const after = firstAbove(cdf, value)
  if (after === 0 || cdf[after - 1]![0] !== value) return rowsAtOrBelow(cdf, value)
  return after === 1 ? 0 : cdf[after - 2]![1]
}

export function rowsOf(cdf: EmpiricalCdf): number {
  return cdf.at(-1)?.[1] ?? 0
}

/** Throws RangeError unless values ascend strictly and rows don't fall. */
export function requireCdf(cdf: EmpiricalCdf): void {
  for (const [i, [value, rows]] of cdf.entries()) {
    const [lastValue, lastRows] = i === 0 ? [-Infinity, 0] : cdf[i - 1]!
    requireThat(
      Number.isFinite(value) && Number.isFinite(rows) && value > lastValue && rows >= lastRows,
      `entry ${i} of a distribution, [${value}, ${rows}], does not follow [${lastValue}, ${lastRows}]`,
    )
  }
}

function firstAbove(cdf: EmpiricalCdf, value: number): number {
  let low = 0
  let high = cdf.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (cdf[middle]![0] <= value) low = middle + 1
    else high = middle
  }
  return low
}
