import type { Driver } from '../driver.ts'

/**
 * One place over another: reads `upper`, then `lower`; writes `upper` alone, which so holds what was made and nothing
 * else. `lower` is never written, by nothing that is asked of the overlay.
 */
export function overlayDriver(upper: Driver, lower: Driver): Driver {
  return {
    location: `${upper.location} over ${lower.location}`,
    // Both are asked for the same keys.
    layout: lower.layout,
    abilities: { putIfAbsent: upper.abilities.putIfAbsent, files: false },
    async probe(want) {
      await upper.probe(want)
      await lower.probe('read')
    },
    stat: async key => (await upper.stat(key)) ?? lower.stat(key),
    get: async key => (await upper.get(key)) ?? lower.get(key),
    async put(key, object) {
      if (object.how === 'create' && (await lower.stat(key))) return false
      return upper.put(key, object)
    },
    receive: source => upper.receive(source),
    async sync(keys) {
      const own: string[] = []
      for (const key of keys) if (await upper.stat(key)) own.push(key)
      await upper.sync(own)
    },
    async list(prefix) {
      const [above, below] = [await upper.list(prefix), await lower.list(prefix)]
      return [...new Set([...above, ...below])].sort()
    },
  }
}
