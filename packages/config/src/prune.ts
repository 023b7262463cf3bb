import type { Problem } from './problem.ts'
import { valueAt } from './value-at.ts'
import type { WrittenConfig } from './written.ts'
import type { Path } from './yaml-path.ts'

/** A value from which anything may be missing, entries of lists too. */
export type Partly<T> = T extends readonly (infer Entry)[]
  ? (Partly<Entry> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T

/**
 * What is left of a value when everything of a wrong shape is taken out, so that the rules can look at the rest and
 * all problems of a file are shown at once. Its keys and places in lists stay, as `undefined`.
 */
export function prune(value: unknown, problems: readonly Problem[]): Partly<WrittenConfig> {
  const rest = { root: structuredClone(value) }
  for (const { path, code } of problems) if (code !== 'MR1021') remove(rest, ['root', ...path])
  return (rest.root ?? {}) as Partly<WrittenConfig>
}

function remove(root: unknown, path: Path): void {
  const holder = valueAt(root, path.slice(0, -1))
  const last = path.at(-1)
  if (typeof holder !== 'object' || holder === null || last === undefined) return
  ;(holder as Record<string | number, unknown>)[last] = undefined
}
