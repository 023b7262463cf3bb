import { join } from 'node:path'

/** Last line of a program that failed. */
export function endMark(id: string): string {
  return `::millrace-end::${id}`
}

/** Id of a line that is such a mark. */
export function readEndMark(line: string): string | undefined {
  return /^::millrace-end::([0-9a-f-]{36})\s*$/.exec(line)?.[1]
}

/** File that says that the mark was read, by RUNNER_TEMP of the job: `<job>/act/<random>/tmp`. */
export function receiptPath(temp: string, id: string): string {
  return join(temp, '..', '..', '..', 'receipts', id)
}
