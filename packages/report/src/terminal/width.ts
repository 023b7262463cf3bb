/** Columns that text takes in a terminal: 2 for wide characters and emoji, 0 for marks that join. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of new Intl.Segmenter('en').segment(text)) width += clusterWidth(segment)
  return width
}

/** Lines of at most `width` columns, broken at spaces; a longer word is broken inside. At least one line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
    const joined = line === '' ? word : `${line} ${word}`
    if (widthOf(joined) <= width) line = joined
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** A word in pieces that fit; a piece holds at least one character. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const result: string[] = []
  let piece = ''
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) {
      result.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...result, piece]
}

function clusterWidth(cluster: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u.test(cluster)) return 0
  return /^\p{Emoji_Presentation}|\ufe0f/u.test(cluster) || WIDE.test(cluster) ? 2 : 1
}

// East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt), without the emoji.
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
