import type { Driver, Source } from '../driver.ts'
import { blobHash } from '../hashing.ts'
import { openSource, readChunks } from '../read-source.ts'

/** Objects in this process's memory: what tests run on, and the shortest description of a driver. */
export function memoryDriver(name = 'memory'): Driver {
  const objects = new Map<string, { bytes: Uint8Array; tag: string }>()
  let changes = 0
  const set = (key: string, bytes: Uint8Array) => objects.set(key, { bytes, tag: String(changes++) })
  return {
    location: name,
    layout: 'dvc',
    abilities: { putIfAbsent: true, files: false },
    probe: async () => undefined,
    async stat(key) {
      const object = objects.get(key)
      return object && { size: object.bytes.byteLength, tag: object.tag }
    },
    async get(key) {
      const object = objects.get(key)
      return object && inPieces(object.bytes)
    },
    async put(key, { bytes, how }) {
      if (how === 'create' && objects.has(key)) return false
      set(key, Uint8Array.from(bytes))
      return true
    },
    async receive(source) {
      const bytes = await bytesOf(source)
      const hash = blobHash()
      hash.update(bytes)
      return {
        ref: hash.ref(),
        keep: async key => void set(key, bytes),
        drop: async () => undefined,
      }
    },
    sync: async () => undefined,
    list: async prefix => [...objects.keys()].filter(key => key.startsWith(prefix)).sort(),
  }
}

async function bytesOf(source: Source): Promise<Uint8Array> {
  if ('bytes' in source) return Uint8Array.from(source.bytes)
  if ('chunks' in source) return joined(source.chunks)
  const input = await openSource(source)
  try {
    return await joined(readChunks(input))
  } finally {
    await input.handle.close()
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk))
  return Buffer.concat(parts)
}

/** Two pieces, so that every reader meets a border. */
async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const middle = bytes.byteLength >> 1
  yield bytes.subarray(0, middle)
  yield bytes.subarray(middle)
}
