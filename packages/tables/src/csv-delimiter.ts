import { closeSync, openSync, readSync } from 'node:fs'
import { constants, gunzipSync } from 'node:zlib'
import { MillraceError } from '@millrace/contract'

/** Characters that divide columns, the likelier first. */
const DELIMITERS = [',', '\t', ';', '|'] as const

/** A header longer than this is no header. */
const HEAD = 1 << 16

/**
 * The delimiter that CSV files share: the one that stands most often in their header lines, outside quotes; a comma
 * where a header has none. Throws MR2050 for a file that can not be read or that has another delimiter.
 */
export function delimiterOf(files: readonly string[]): string {
  const first = files[0] ?? ''
  const delimiter = headerDelimiter(first)
  for (const file of files.slice(1)) {
    if (headerDelimiter(file) !== delimiter) {
      const why = `Its columns are not divided by the same character as those of ${first}.`
      throw new MillraceError('MR2050', { file, why }, { where: { file, line: 1 } })
    }
  }
  return delimiter
}

function headerDelimiter(file: string): string {
  const header = headOf(file)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]/)[0]!
  const counts = DELIMITERS.map(delimiter => header.split(delimiter).length - 1)
  const most = Math.max(...counts)
  return most === 0 ? ',' : DELIMITERS[counts.indexOf(most)]!
}

function headOf(file: string): string {
  const buffer = new Uint8Array(HEAD)
  try {
    const opened = openSync(file, 'r')
    try {
      const head = buffer.subarray(0, readSync(opened, buffer))
      // A cut member of gzip gives what it holds up to the cut.
      const gzip = head[0] === 0x1f && head[1] === 0x8b
      const bytes = gzip ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head
      return new TextDecoder().decode(bytes)
    } finally {
      closeSync(opened)
    }
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const why = missing ? 'There is no such file.' : 'The system refuses to open it, or it is damaged.'
    throw new MillraceError('MR2050', { file, why }, { where: { file }, cause })
  }
}
