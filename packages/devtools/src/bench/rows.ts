export const MONTHS = Array.from({ length: 12 }, (_, index) => `2001-${String(index + 1).padStart(2, '0')}`)

const ROWS = 2_000

/** A month of rows as CSV: two features and a label that follows them with the odds of the bench's model. */
export function monthOfRows(month: string): string {
  const random = numbersFrom(Number(month.slice(5)))
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const [x, y] = [4 * random() - 2, 4 * random() - 2]
    const late = random() < 1 / (1 + Math.exp(-(x + y) / 2)) ? 1 : 0
    const day = String(1 + Math.floor((28 * row) / ROWS)).padStart(2, '0')
    return `${month}-${day} 12:00:00,${month}-${row},${x.toFixed(4)},${y.toFixed(4)},${late}`
  })
  return `moment,id,x,y,late\n${lines.join('\n')}\n`
}

/** Numbers in [0, 1) that are the same on every machine: a linear congruential generator (Numerical Recipes). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
