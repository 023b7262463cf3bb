import { visibleLine } from '../text/visible.ts'

/** Visible text for the inside of an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Any text on one line, escaped. */
export function lineHtml(text: string): string {
  return escapeHtml(visibleLine(text).trim())
}
