/** How a month of events differs from the usual. cents = the feed sends prices times 100 · busier = more visits */
export type Difference = 'cents' | 'busier'

const ROWS = 700
const SHOPS = ['north', 'south', 'east', 'west'] as const

/**
 * A month of synthetic events as CSV, always the same: a visit is bought from more often with more earlier visits and
 * a lower price, and differently by shop.
 */
export function eventsCsv(month: string, difference?: Difference): string {
  const start = Date.parse(`${month}-01T00:00:00Z`)
  const next = new Date(start)
  next.setUTCMonth(next.getUTCMonth() + 1)
  const length = next.getTime() - start
  const random = generator(Number(month.replace('-', '')))
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const at = new Date(start + Math.floor(((row + 0.5) * length) / ROWS))
    const shop = Math.floor(random() * SHOPS.length)
    const visits = 3 + normal() + (difference === 'busier' ? 1.5 : 0)
    const price = 30 + 10 * normal()
    const chance = 1 / (1 + Math.exp(-(1.2 * (visits - 3) - 0.1 * (price - 30) + 0.4 * (shop - 1.5))))
    const bought = random() < chance ? 1 : 0
    const shown = price * (difference === 'cents' ? 100 : 1)
    return `${at.toISOString().slice(0, 19).replace('T', ' ')},${SHOPS[shop]},${visits.toFixed(4)},${shown.toFixed(2)},${bought}`
  })
  return ['visited,shop,visits,price,bought', ...lines, ''].join('\n')
}

/** mulberry32: enough for test data, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
