import { populationStability } from './psi.ts'
import { requireThat } from './require-input.ts'

export type CategoryCounts = {
  /** Rows of each listed value. */
  readonly counts: ReadonlyMap<string, number>
  /** Rows of all values that are not listed; 0 when every value is. */
  readonly other: number
}

/**
 * Population stability index of a categorical column, a bin a value. A value that only one side lists has 0 rows on the other side
 * when that side lists all (so a new value counts in full); otherwise it may hide among the other side's `other` rows, and
 * counts as `other` on both. `undefined` when a side has no rows. Throws RangeError on a count that is negative or not finite.
 */
export function psiCategorical(reference: CategoryCounts, current: CategoryCounts): number | undefined {
  const sides = [reference, current]
  for (const { counts, other } of sides) {
    for (const rows of [...counts.values(), other]) {
      requireThat(Number.isFinite(rows) && rows >= 0, `a value is counted ${rows} times`)
    }
  }
  const values = [...new Set(sides.flatMap(side => [...side.counts.keys()]))]
  const ownBin = values.filter(value => sides.every(side => side.counts.has(value) || side.other === 0))
  const folded = values.filter(value => sides.some(side => !side.counts.has(value) && side.other > 0))
  const [before, now] = sides.map(side => {
    const rowsWith = (value: string): number => side.counts.get(value) ?? 0
    return [...ownBin.map(rowsWith), folded.reduce((rows, value) => rows + rowsWith(value), side.other)]
  })
  return populationStability(before!, now!)
}
