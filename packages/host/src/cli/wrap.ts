/** Words over lines of at most `room` characters; a longer word has a line of its own. At least one line. */
export function wrap(text: string, room: number): [string, ...string[]] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const [first = '', ...rest] = lines
  return [first, ...rest]
}
