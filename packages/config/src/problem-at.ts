import { caretFrame, type ErrorCode, MillraceError, type Place } from '@millrace/contract'
import type { LineCounter } from 'yaml'

/** A file's text and where its lines start. */
export interface TextSource {
  file: string
  /** Without a byte order mark. */
  text: string
  lines: LineCounter
}

/** Offsets into the text: start included, end not. */
export type Range = readonly [start: number, end: number]

/** A problem with its place and frame. */
export function problemAt(
  source: TextSource,
  code: ErrorCode,
  { values, range }: { values: Record<string, string | number>; range: Range },
): MillraceError {
  const place = placeAt(source, range[0])
  const length = Math.max(range[1] - range[0], 1)
  const frame = caretFrame(source.text, { line: place.line, column: place.column, length })
  return new MillraceError(code, values, { where: place, frame })
}

function placeAt({ file, lines }: TextSource, offset: number): Required<Place> {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

export function rangeOf(range: readonly number[] | null | undefined): Range {
  return [range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0]
}
