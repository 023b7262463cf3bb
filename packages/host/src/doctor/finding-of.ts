import { MillraceError } from '@millrace/contract'
import type { Finding } from './check.ts'

/** What a check that failed says: its error's own words and fix, where it has them. */
export function findingOf(name: string, error: unknown): Finding {
  if (error instanceof MillraceError) {
    const [first, ...more] = error.also.length > 0 ? error.also : [error]
    const problem = first ?? error
    const { file, line, column } = problem.where ?? {}
    const at = line === undefined ? '' : `${file}:${line}:${column ?? 1} `
    const others = more.length > 0 ? ` (and ${more.length} more)` : ''
    return { name, state: 'missing', seen: `${at}${problem.message}${others}`, fix: problem.fix }
  }
  const seen = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return { name, state: 'missing', seen: `can not be checked: ${seen}`, fix: 'Report it with these words.' }
}
