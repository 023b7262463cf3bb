import { MillraceError } from '@millrace/contract'

/** Code of the error that the work ends with; `none` when it ends well. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => (error instanceof MillraceError ? error.code : String(error)),
  )
}
