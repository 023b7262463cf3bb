/** A place in the user's statement, from 1; columns count UTF-16 units. */
export interface Spot {
  line: number
  column: number
}

/**
 * Finds the place that a DuckDB message marks in the user's statement, which may stand on lines of its own inside the
 * statement that ran. DuckDB shows `LINE n: text` and a caret below, with `...` where it cut a long line.
 */
export function locate(message: string, sql: string): Spot | undefined {
  const marked = /^LINE (\d+): (.*)\n( *)\^/m.exec(message)
  if (!marked) return undefined
  const [, number, shown, indent] = marked as unknown as [string, string, string, string]
  let caret = indent.length - `LINE ${number}: `.length
  let text = shown
  if (text.startsWith('...')) {
    text = text.slice(3)
    caret -= 3
  }
  text = text.replace(/\.\.\.$/, '')
  const claimed = Number(number) - 1
  const lines = sql.split('\n')
  const found = lines
    .map((line, index) => ({ index, at: line.indexOf(text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.abs(a.index - claimed) - Math.abs(b.index - claimed))[0]
  return found && caret >= 0 ? { line: found.index + 1, column: found.at + caret + 1 } : undefined
}
