import { bug } from '@millrace/contract'

const MARKER = /^<!-- millrace:[A-Za-z0-9:._/%-]+ -->$/

/** Lines that are a marker; quoted or indented ones are not. */
const MARKERS = new RegExp(MARKER, 'gm')

/**
 * The marker that a text carries: the last line that is one. Ours stands at the end, so that a marker inside a quoted
 * text never counts, and whole lines are compared, so that `drift:a` is not found in `drift:a_b`.
 */
export function markerOf(text: string | null | undefined): string | undefined {
  return withUnixLines(text ?? '')
    .match(MARKERS)
    ?.at(-1)
}

/** The text with its marker as the last line that is one. */
export function withMarker(text: string, marker: string): string {
  if (!MARKER.test(marker)) throw bug(`not a marker: ${JSON.stringify(marker)}`)
  return markerOf(text) === marker ? text : `${text.trimEnd()}\n\n${marker}`
}

/** True for texts that a reader cannot tell apart; GitHub gives lines back with CRLF after an edit on its pages. */
export function isSameText(left: string | null | undefined, right: string): boolean {
  return withUnixLines(left ?? '').trimEnd() === withUnixLines(right).trimEnd()
}

function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
