import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { type Range, rangeOf } from './problem-at.ts'
import type { YamlSource } from './yaml-source.ts'

/** Keys and list indices from the file's top. */
export type Path = readonly (string | number)[]

/** `models.delay.features[0].join.airport`, as messages say it; keys that are no plain words stand in quotes. */
export function formatPath(path: Path): string {
  if (path.length === 0) return 'the file'
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      const word = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(part) ? part : JSON.stringify(part)
      return index === 0 ? word : `.${word}`
    })
    .join('')
}

/**
 * Where a path stands in the file: its value (for a collection, its first line) or, with `part: 'key'`, the key
 * before it. A value that is not there, or has no text, is represented by the nearest key above it.
 */
export function rangeAt(source: YamlSource, path: Path, part: 'key' | 'value' = 'value'): Range {
  let node: unknown = source.document.contents
  let best: Range = firstLine(node)
  for (const [index, step] of path.entries()) {
    const pair = pairAt(node, step)
    const child = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    if (pair === undefined && child === undefined) break
    const last = index === path.length - 1
    const key = pair ? rangeOf((pair.key as Node).range) : best
    const value = rangeOf((child as Node | null)?.range)
    const empty = value[0] >= value[1]
    best = empty || (pair && !(last && part === 'value')) ? key : scalarOrFirst(child)
    node = child
  }
  return best
}

function pairAt(node: unknown, key: string | number): Pair | undefined {
  return isMap(node)
    ? node.items.find(({ key: own }) => isScalar(own) && String(own.value) === String(key))
    : undefined
}

function scalarOrFirst(node: unknown): Range {
  return isScalar(node) || isAlias(node) ? rangeOf(node.range) : firstLine(node)
}

/** A collection is shown by its first key or item. */
function firstLine(node: unknown): Range {
  if (isMap(node) && node.items[0] && !node.flow) return rangeOf((node.items[0].key as Node).range)
  const [start, end] = rangeOf((node as Node | null)?.range)
  return isSeq(node) && !node.flow ? [start, start + 1] : [start, end]
}
