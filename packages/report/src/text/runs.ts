import type { Text } from '@millrace/contract'
import { safeHref } from './safe-href.ts'
import { visibleLine } from './visible.ts'

/** A piece of text with one look. `text` is visible text on one line and never empty. */
export type Piece =
  | { look: 'plain' | 'strong' | 'code'; text: string }
  | { look: 'link'; text: string; href: string }

/**
 * A text's pieces in order, ready for a renderer to escape: neighbours of one look are joined, a link whose address
 * is not allowed is plain text, white space at the ends is gone, and about `limit` characters
 * remain ("…" stands for the others).
 */
export function piecesOf(text: Text, limit = Number.POSITIVE_INFINITY): Piece[] {
  const pieces: Piece[] = []
  let left = limit
  for (const part of typeof text === 'string' ? [text] : text) {
    const piece = pieceOf(part)
    if (left <= 0 && piece.text !== '') {
      pieces.push({ look: 'plain', text: '…' })
      break
    }
    const last = pieces.at(-1)
    if (last === undefined) piece.text = piece.text.trimStart()
    const short = clip(piece.text, left)
    left -= piece.text.length
    if (short === '') continue
    if (last !== undefined && last.look === piece.look && last.look !== 'link') last.text += short
    else pieces.push({ ...piece, text: short })
  }
  const last = pieces.at(-1)
  if (last !== undefined) last.text = last.text.trimEnd()
  return pieces.filter(piece => piece.text !== '')
}

/** The words of a text without any look, on one line. */
export function plainText(text: Text, limit = Number.POSITIVE_INFINITY): string {
  return piecesOf(text, limit)
    .map(piece => piece.text)
    .join('')
}

/** The first `limit` characters, the last of them "…" where something is missing; never half a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  if (limit < 1) return ''
  let short = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text.slice(0, limit + 64))) {
    if (short.length + segment.length > limit - 1) break
    short += segment
  }
  return `${short}…`
}

function pieceOf(part: Exclude<Text, string>[number]): Piece {
  if (typeof part === 'string') return { look: 'plain', text: visibleLine(part) }
  if ('strong' in part) return { look: 'strong', text: visibleLine(part.strong) }
  if ('code' in part) return { look: 'code', text: visibleLine(part.code) }
  const href = safeHref(part.href)
  const text = visibleLine(part.link)
  return href === undefined ? { look: 'plain', text } : { look: 'link', text, href }
}
