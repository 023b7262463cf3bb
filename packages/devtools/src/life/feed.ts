/** A table of the feed of a shop as CSV, always the same: `cents` = prices arrive times 100. */
export function feedCsv(seed: number, unit: 'euros' | 'cents' = 'euros'): string {
  const random = generator(seed)
  const lines = Array.from({ length: 800 }, () => {
    const price = 20 + 15 * random() + 15 * random()
    const shop = ['north', 'south', 'east'][Math.floor(random() * 3)]
    return `${shop},${(unit === 'cents' ? price * 100 : price).toFixed(2)},${Math.floor(random() * 9)}`
  })
  return ['shop,price,items', ...lines, ''].join('\n')
}

/** Predictions for the same 1,200 rows as CSV; `noise` 0 knows the truth, 1 hardly does. */
export function predictionsCsv(noise: number): string {
  const truth = generator(7)
  const guess = generator(8)
  const lines = Array.from({ length: 1200 }, (_, row) => {
    const late = truth() < 0.3 ? 1 : 0
    return `${row},${late},${(late * (1 - noise) * 0.6 + 0.1 + 0.3 * guess()).toFixed(4)}`
  })
  return ['id,late,p', ...lines, ''].join('\n')
}

/** Numbers from 0 to 1 (Park and Miller's minimal standard generator). */
function generator(seed: number): () => number {
  let state = (seed * 7919) % 2147483647
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}
