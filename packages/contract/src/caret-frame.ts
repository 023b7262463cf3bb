/** A stretch of a text: line and column count from 1, column and length in UTF-16 units. */
export interface Span {
  line: number
  column: number
  length: number
}

const WIDEST = 100

/**
 * The line of a span with carets under it, laid out for any monospaced reader:
 *
 *     4 │   date_diff('day', signup_date, event_time)
 *       │                    ^^^^^^^^^^^
 *
 * Control and direction-changing characters are made visible, and a long line is cut around the carets.
 */
export function caretFrame(text: string, span: Span): string {
  const line = text.split(/\r\n|\n|\r/, span.line)[span.line - 1] ?? ''
  const start = Math.min(Math.max(span.column - 1, 0), line.length)
  const before = [...visible(line.slice(0, start))]
  const marked = [...visible(line.slice(start, start + Math.max(span.length, 1)))].slice(0, WIDEST)
  const behind = [...visible(line.slice(start + Math.max(span.length, 1)))]

  const room = WIDEST - marked.length
  const kept =
    before.length > room / 2 && before.length + behind.length > room ? Math.floor(room / 2) : before.length
  const head = kept < before.length ? ['…', ...before.slice(before.length - kept)] : before
  const tail = behind.length > room - kept ? [...behind.slice(0, Math.max(room - kept, 0)), '…'] : behind

  const number = String(span.line)
  const carets = '^'.repeat(Math.max(width(marked), 1))
  return [
    `${number} │ ${[...head, ...marked, ...tail].join('')}`.trimEnd(),
    `${' '.repeat(number.length)} │ ${' '.repeat(width(head))}${carets}`,
  ].join('\n')
}

/** One visible sign for each character that a terminal would act on instead of showing it. */
function visible(text: string): string {
  return text
    .replace(/[\p{Bidi_Control}\p{Surrogate}\u2028\u2029\u200b\ufeff]/gu, '\ufffd')
    .replace(/\p{Cc}/gu, sign => {
      const code = sign.charCodeAt(0)
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
    })
}

/** Columns that characters take in a terminal: East Asian wide ones and emoji two, combining marks none. */
function width(characters: readonly string[]): number {
  let columns = 0
  for (const character of characters) {
    if (/[\p{Mn}\p{Me}\u200d]/u.test(character)) continue
    columns += WIDE.test(character) ? 2 : 1
  }
  return columns
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
