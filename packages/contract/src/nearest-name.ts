/**
 * The name that was probably meant: the candidate within a third of the word's length by edits (insert, drop,
 * replace, swap neighbours; optimal string alignment), the nearest first; `undefined` when none is near.
 */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word)
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = edits(wanted, fold(candidate))
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

const LONGEST = 64

/** Case, "-" and "_" are what people mix up most: they cost nothing. */
function fold(word: string): string {
  return word.slice(0, LONGEST).toLowerCase().replaceAll('-', '_')
}

function edits(from: string, to: string): number {
  let before: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return previous[to.length]!
}
