import { seededRandom } from './random.ts'

/** The fractional parts of multiples of an irrational number: the same rows in Python and here, without a file. */
export function spread(rows: number, by: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => ((i + 1) * by) % 1)
}

/** Scores over all of [0, 1) and labels that follow them. */
export function spreadRows(rows: number): { labels: Uint8Array; scores: Float64Array } {
  const scores = spread(rows, 0.6180339887498949)
  const draws = spread(rows, 0.7548776662466927)
  return { labels: Uint8Array.from(scores, (score, i) => (draws[i]! < score ? 1 : 0)), scores }
}

/** Two models of equal skill: days shift the level and each model's skill, so rows of one day are alike. */
export function clusteredRows(options: { days: number; rowsADay: number; seed: number }) {
  const { days, rowsADay, seed } = options
  const random = seededRandom(seed)
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random.nextFloat())) * Math.cos(2 * Math.PI * random.nextFloat())
  const rows = days * rowsADay
  const labels = new Uint8Array(rows)
  const candidate = new Float64Array(rows)
  const champion = new Float64Array(rows)
  const clusters = new Int32Array(rows)
  for (let day = 0, row = 0; day < days; day++) {
    const level = -0.8 + 0.5 * normal()
    const noise = [1 + 0.5 * normal(), 1 + 0.5 * normal()]
    for (let i = 0; i < rowsADay; i++, row++) {
      const signal = level + 1.2 * normal()
      clusters[row] = day
      labels[row] = random.nextFloat() < logistic(signal) ? 1 : 0
      candidate[row] = logistic(signal + noise[0]! * normal())
      champion[row] = logistic(signal + noise[1]! * normal())
    }
  }
  return { labels, candidate, champion, clusters }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
