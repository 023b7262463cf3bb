import type { Path } from './yaml-path.ts'

/** What stands at a path of a parsed file; `undefined` where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  )
}
