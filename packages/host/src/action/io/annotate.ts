import { relative, resolve } from 'node:path'
import { MillraceError } from '@millrace/contract'

/** What @actions/core takes beside an annotation's text. */
interface AnnotationPlace {
  title: string
  file?: string
  startLine?: number
  startColumn?: number
}

export interface Annotation {
  text: string
  place: AnnotationPlace
}

/** GitHub shows ten errors and ten warnings of a step. */
const MOST = 10

/**
 * An error as annotations: each problem of it one, with code and title as heading, why and fix as text, at its place.
 * More than ten end with a word on the rest. `folder` is where paths of the error start.
 */
export function annotationsOf(
  error: unknown,
  { folder, workspace }: { folder: string; workspace: string },
): Annotation[] {
  if (!(error instanceof MillraceError)) {
    const text = error instanceof Error ? error.message : String(error)
    return [{ text, place: { title: 'Something failed that Millrace does not know' } }]
  }
  const problems = error.also.length > 0 ? error.also : [error]
  const shown = problems.slice(0, problems.length > MOST ? MOST - 1 : MOST).map(one => {
    const { where } = one
    return {
      text: `${one.why}\nFix: ${one.fix}`,
      place: {
        title: `${one.code} ${one.message}`,
        ...(where && { file: relative(workspace, resolve(folder, where.file)) }),
        ...(where?.line !== undefined && { startLine: where.line }),
        ...(where?.line !== undefined && where.column !== undefined && { startColumn: where.column }),
      },
    }
  })
  if (shown.length === problems.length) return shown
  const rest = problems.length - shown.length
  return [...shown, { text: error.message, place: { title: `${rest} more problems stand in the log` } }]
}
