import { PSI_SMOOTHING } from './psi.ts'
import { requireThat } from './require-input.ts'
import { studentQuantile } from './student-t.ts'

export type UsualChange = {
  readonly median: number
  /** The next change of the same kind stays at or below this with probability `level`. */
  readonly high: number
  /** Past changes that stand behind it. */
  readonly n: number
}

/**
 * What a column's PSI between consecutive past windows usually was. `high` is the upper prediction bound for one more
 * change, on the log scale because PSI is positive and skewed: with x = ln(psi + 1e-4), exp(mean + t_{level, n−1}·s·√(1 + 1/n)) − 1e-4
 * (Hahn and Meeker, "Statistical Intervals", 1991, section 4.8). Few values pay for themselves: the factor on s is 39
 * at n = 2, 5.1 at n = 4, 3.0 at n = 10 (level 0.99). `undefined` with fewer than two changes: no history.
 * Throws RangeError on a negative or non-finite PSI or a level outside [0.5, 1).
 */
export function usualChange(history: readonly number[], level = 0.99): UsualChange | undefined {
  requireThat(
    history.every(psi => Number.isFinite(psi) && psi >= 0),
    'a PSI of the history is negative or not finite',
  )
  const n = history.length
  if (n < 2) return undefined
  const logs = history.map(psi => Math.log(psi + PSI_SMOOTHING))
  const mean = logs.reduce((a, b) => a + b, 0) / n
  const deviation = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1))
  const reach = studentQuantile(level, n - 1) * deviation * Math.sqrt(1 + 1 / n)
  // Equal values leave rounding behind; the bound is never under the median of what was seen.
  const middle = median(history)
  return { median: middle, high: Math.max(middle, Math.exp(mean + reach) - PSI_SMOOTHING), n }
}

/** How many times the usual (median) change this PSI is. A median below 1e-4 counts as 1e-4, the smallest change that PSI resolves. */
export function timesUsual(psi: number, usual: UsualChange): number {
  return psi / Math.max(usual.median, PSI_SMOOTHING)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}
