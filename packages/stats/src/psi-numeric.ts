import { type EmpiricalCdf, requireCdf, rowsAtOrBelow, rowsBelow, rowsOf } from './empirical-cdf.ts'
import { populationStability } from './psi.ts'
import { requireThat } from './require-input.ts'

/**
 * Population stability index of a numeric column, from two profiles. Bins are cut at the reference's quantiles k/bins; equal cuts
 * collapse into one, and a value that holds more than 1/bins of the reference's rows gets a bin of its own, so that
 * a column which was constant shows a move in either direction. The outer bins are open. Nulls are not part of it.
 * `undefined` when a side has no rows. Throws RangeError on a list that does not ascend or fewer than 2 bins.
 */
export function psiNumeric(reference: EmpiricalCdf, current: EmpiricalCdf, bins = 10): number | undefined {
  requireThat(Number.isInteger(bins) && bins >= 2, `${bins} bins`)
  requireCdf(reference)
  requireCdf(current)
  const cuts = quantileCuts(reference, bins)
  return populationStability(countBetween(reference, cuts), countBetween(current, cuts))
}

type Cut = { readonly value: number; readonly side: 'below' | 'at-or-below' }

function quantileCuts(reference: EmpiricalCdf, bins: number): Cut[] {
  const rows = rowsOf(reference)
  const cuts: Cut[] = []
  let entry = 0
  let cutEntry = -1
  for (let k = 1; k < bins && rows > 0; k++) {
    while (reference[entry]![1] * bins < k * rows) entry++
    if (entry === cutEntry) continue
    const [value, upTo] = reference[entry]!
    const under = entry === 0 ? 0 : reference[entry - 1]![1]
    if ((upTo - under) * bins > rows) cuts.push({ value, side: 'below' })
    cuts.push({ value, side: 'at-or-below' })
    cutEntry = entry
  }
  return cuts
}

function countBetween(cdf: EmpiricalCdf, cuts: readonly Cut[]): number[] {
  const upTo = cuts.map(cut => (cut.side === 'below' ? rowsBelow : rowsAtOrBelow)(cdf, cut.value))
  return [...upTo, rowsOf(cdf)].map((rows, bin) => rows - (bin === 0 ? 0 : upTo[bin - 1]!))
}
