import type { Text } from '@millrace/contract'
import { type Piece, piecesOf } from '../text/runs.ts'
import { atLineStart, escapeMarkdown } from './escape.ts'
import { neutralCode } from './neutral.ts'

export interface InlineOptions {
  /** Longest text in characters, before escaping. */
  text: number
  /** Inside a table, where a pipe ends a cell even in code. */
  cell?: boolean
}

/** A text as Markdown for one line. It is safe anywhere but at a line's start: see {@link paragraph}. */
export function inline(text: Text, options: InlineOptions): string {
  const pieces = piecesOf(text, options.text)
  return pieces
    .map((piece, index) =>
      inlinePiece(piece, { before: pieces[index - 1], after: pieces[index + 1] }, options),
    )
    .join('')
}

/** A text as a paragraph or an item: one line that starts nothing else. */
export function paragraph(text: Text, options: InlineOptions): string {
  return atLineStart(inline(text, options))
}

interface Neighbours {
  before: Piece | undefined
  after: Piece | undefined
}

function inlinePiece(piece: Piece, around: Neighbours, options: InlineOptions): string {
  switch (piece.look) {
    case 'plain':
      return escapeMarkdown(piece.text)
    case 'strong':
      return strong(piece.text, around)
    case 'code':
      return code(piece.text, options)
    case 'link':
      return `[${label(piece.text)}](${piece.href.replace(/&/g, '&amp;')})`
  }
}

/** Seen: marked reads `\\[` in the words of a link as if it were `[`, so brackets there are entities. */
function label(text: string): string {
  return escapeMarkdown(text).replace(/\\([[\]])/g, (_, bracket: string) =>
    bracket === '[' ? '&#91;' : '&#93;',
  )
}

/** `**` works where it can only be read one way (CommonMark's flanking rules), else the element it stands for. */
function strong(text: string, { before, after }: Neighbours): string {
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  if (words === '') return text
  const opens =
    /^[\p{L}\p{N}]/u.test(words) || start !== '' || before === undefined || before.text.endsWith(' ')
  const closes =
    /[\p{L}\p{N}]$/u.test(words) || end !== '' || after === undefined || after.text.startsWith(' ')
  const inner = escapeMarkdown(words)
  return start + (opens && closes ? `**${inner}**` : `<strong>${inner}</strong>`) + end
}

function code(text: string, { cell }: InlineOptions): string {
  if (cell && text.includes('|')) return `<code>${escapeMarkdown(text)}</code>`
  const words = neutralCode(text)
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/u.test(words) ? ' ' : ''
  return fence + pad + words + pad + fence
}
