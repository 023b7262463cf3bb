import type { ErrorCode, MillraceError } from '@millrace/contract'
import { problemAt } from './problem-at.ts'
import { type Path, rangeAt } from './yaml-path.ts'
import type { YamlSource } from './yaml-source.ts'

/** Something wrong at a path of the file, before it is shown. */
export interface Problem {
  code: ErrorCode
  values: Record<string, string | number>
  path: Path
  /** What the carets stand under. Default: the value. */
  part?: 'key' | 'value'
}

/** Gives a problem its place and frame. */
export function locate(source: YamlSource, { code, values, path, part = 'value' }: Problem): MillraceError {
  return problemAt(source, code, { values, range: rangeAt(source, path, part) })
}
