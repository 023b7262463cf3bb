/** Signs that would be markup, as text. */
export function escapeText(text: string): string {
  return text.replace(/[<>*_[\]]/g, sign => `\\${sign}`)
}

/** Text for one cell of a table. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
}
