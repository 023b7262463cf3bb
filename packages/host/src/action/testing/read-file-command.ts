/** What the runner reads from a file such as GITHUB_OUTPUT: `name=value`, or `name<<word`, lines, and the word. */
export function readFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [, name, word] = /^([^=]*?)<<(.+)$/.exec(line) ?? []
    if (name === undefined || word === undefined) {
      const at = line.indexOf('=')
      if (at < 0) throw new RangeError(`no line of a file command: ${line}`)
      values[line.slice(0, at)] = line.slice(at + 1)
      continue
    }
    const end = lines.indexOf(word)
    if (end < 0) throw new RangeError(`${word} does not end`)
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return values
}
