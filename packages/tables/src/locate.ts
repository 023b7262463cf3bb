/** A place in the user's statement, from 1; columns count UTF-16 units. */
export interface Spot {
  line: number
  column: number
}

/**
 * Finds the place that a DuckDB message marks in the user's statement, which may stand on lines of its own inside the
 * statement that ran. DuckDB shows `LINE n: text` and a caret below; it cuts long lines to `...text...`.
 */
export function locate(message: string, sql: string): Spot | undefined {
  const marked = /^LINE (\d+): (.*)\r?\n( *)\^/m.exec(message)
  if (!marked) return undefined
  const [, number, shown, indent] = marked as unknown as [string, string, string, string]
  const text = /^(\.\.\.)?(.*?)(\.\.\.)?$/.exec(shown.trimEnd())!
  const [, head = '', inner = '', tail = ''] = text
  const found = lineWith({ inner, head, tail }, sql.split(/\r?\n/), Number(number) - 1)
  const width = indent.length - `LINE ${number}: `.length - head.length
  return found && width >= 0
    ? { line: found.index + 1, column: found.at + unitsIn(inner, width) + 1 }
    : undefined
}

/** The line that reads so, whole where DuckDB cut nothing; of several, the nearest to the one it claims. */
function lineWith(
  { inner, head, tail }: { inner: string; head: string; tail: string },
  lines: readonly string[],
  claimed: number,
): { index: number; at: number } | undefined {
  return lines
    .map((line, index) => ({ index, at: line.indexOf(inner), end: line.trimEnd().length }))
    .filter(
      ({ at, end }) => at >= 0 && (head !== '' || at === 0) && (tail !== '' || at + inner.length === end),
    )
    .sort((a, b) => Math.abs(a.index - claimed) - Math.abs(b.index - claimed))[0]
}

/** DuckDB places its caret by columns of a terminal, in which East Asian signs and emoji take two, tabs none. */
function unitsIn(text: string, columns: number): number {
  let units = 0
  let width = 0
  for (const sign of text) {
    const own = /[\p{Mn}\p{Cc}]/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
    if (width >= columns && own > 0) break
    width += own
    units += sign.length
  }
  return units
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
