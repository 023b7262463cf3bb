import { mixBits } from './random.ts'

export type PairedRows = {
  readonly labels: Uint8Array
  readonly candidate: Float64Array
  readonly champion: Float64Array
  /** Any whole number that names the row's cluster, e.g. its day since 1970. */
  readonly clusters: Int32Array
}

/**
 * The clusters renumbered 0 … count−1 by a digest of what they hold. The draws of a seeded bootstrap then depend neither
 * on the clusters' names nor on the order in which a database returned the rows: the digest is a sum over the rows.
 */
export function orderClusters(rows: PairedRows): { cluster: Int32Array; count: number } {
  const { labels, clusters } = rows
  const candidate = wordsOf(rows.candidate)
  const champion = wordsOf(rows.champion)
  const indexes = new Map<number, number>()
  const seen = new Int32Array(clusters.length)
  const digests: { index: number; first: number; second: number }[] = []
  for (let row = 0; row < clusters.length; row++) {
    let index = indexes.get(clusters[row]!)
    if (index === undefined) {
      index = digests.length
      indexes.set(clusters[row]!, index)
      digests.push({ index, first: 0, second: 0 })
    }
    seen[row] = index
    let bits = mixBits(candidate[2 * row]! + labels[row]!)
    bits = mixBits(bits ^ candidate[2 * row + 1]!)
    bits = mixBits(Math.imul(bits, 5) ^ champion[2 * row]!)
    bits = mixBits(Math.imul(bits, 5) ^ champion[2 * row + 1]!)
    const digest = digests[index]!
    digest.first = (digest.first + bits) >>> 0
    digest.second = (digest.second + mixBits(bits ^ 0x9e3779b9)) >>> 0
  }
  digests.sort((a, b) => a.first - b.first || a.second - b.second)
  const place = new Int32Array(digests.length)
  for (const [position, digest] of digests.entries()) place[digest.index] = position
  return { cluster: seen.map(index => place[index]!), count: digests.length }
}

function wordsOf(scores: Float64Array): Uint32Array {
  return new Uint32Array(scores.buffer, scores.byteOffset, 2 * scores.length)
}
