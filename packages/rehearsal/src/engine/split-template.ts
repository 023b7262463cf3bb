/** A piece of a text that may hold expressions. */
export type TemplatePart = { kind: 'text' | 'expression'; text: string }

/**
 * Splits `a ${{ b }} c` into its parts; `}}` inside a quoted text of the expression does not end it. An expression
 * that is never closed is text.
 */
export function splitTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('${{', at)
    const close = open < 0 ? -1 : endOfExpression(text, open + 3)
    if (close < 0) {
      parts.push({ kind: 'text', text: text.slice(at) })
      break
    }
    if (open > at) parts.push({ kind: 'text', text: text.slice(at, open) })
    parts.push({ kind: 'expression', text: text.slice(open + 3, close).trim() })
    at = close + 2
  }
  return parts
}

function endOfExpression(text: string, from: number): number {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted
    else if (!quoted && text.startsWith('}}', at)) return at
  }
  return -1
}
