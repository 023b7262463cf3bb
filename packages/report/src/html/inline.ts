import type { Text } from '@millrace/contract'
import { type Piece, piecesOf } from '../text/runs.ts'
import { escapeHtml } from './escape.ts'

export function inlineHtml(text: Text): string {
  return piecesOf(text).map(pieceHtml).join('')
}

function pieceHtml(piece: Piece): string {
  const words = escapeHtml(piece.look === 'code' ? piece.text : unbroken(piece.text))
  switch (piece.look) {
    case 'plain':
      return words
    case 'strong':
      return `<strong>${words}</strong>`
    case 'code':
      return `<code>${words}</code>`
    case 'link':
      return `<a href="${escapeHtml(piece.href)}" rel="noopener noreferrer">${words}</a>`
  }
}

/** No line break inside `0.648 … 0.662` and `12.1 %`. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) … (?=[+\u2212-]?\d)/g, '\u00a0…\u00a0').replace(/(?<=\d) (?=%)/g, '\u00a0')
}
