import { checkShape, valueAt } from './check-shape.ts'
import type { Problem } from './problem.ts'
import type { WrittenConfig } from './written.ts'
import type { Path } from './yaml-path.ts'

/**
 * What is left of a value when everything of a wrong shape is taken out, so that the rules can look at the rest and
 * all problems of a file are shown at once. `undefined` when nothing is left.
 */
export function prune(value: unknown, problems: readonly Problem[]): WrittenConfig | undefined {
  const rest = structuredClone(value)
  for (let wrong = problems; wrong.length > 0; wrong = checkShape(rest)) {
    for (const { path } of wrong) {
      if (path.length === 0) return undefined
      remove(rest, path)
    }
  }
  return rest as WrittenConfig
}

/** A sign that no file holds, because text with it is refused. */
const MARK = '\ufffd'

/**
 * Takes a key out. An entry of a list is replaced by one that means nothing, so that the others keep their place in
 * the file; a list that can not hold such an entry is taken out as a whole.
 */
function remove(root: unknown, path: Path): void {
  const holder = valueAt(root, path.slice(0, -1))
  const last = path.at(-1)
  if (typeof holder !== 'object' || holder === null || last === undefined) return
  if (!Array.isArray(holder)) {
    delete (holder as Record<string, unknown>)[String(last)]
    return
  }
  const blank = `${MARK}${last}`
  const entry: unknown = holder[Number(last)]
  const wasBlank = entry === blank || (entry as { columns?: string[] } | null)?.columns?.[0] === blank
  if (wasBlank) remove(root, path.slice(0, -1))
  else holder[Number(last)] = path.at(-2) === 'features' ? { columns: [blank] } : blank
}
