/** A line that GitHub's runner takes as a command: `::error file=a.py,line=3::text`. */
export interface WorkflowCommand {
  command: string
  properties: Readonly<Record<string, string>>
  data: string
}

/** Reads a line as actions/runner does (ActionCommand.cs): up to the first `::` after the command and its properties. */
export function readCommand(
  line: string,
): WorkflowCommand | { command: undefined; properties: object; data: string } {
  const match = /^[\s\u0085]*::([^\s:]+)(?:\s+((?:(?!::).)*))?::(.*)$/s.exec(line)
  if (!match) return { command: undefined, properties: {}, data: line }
  const [, command = '', written = '', data = ''] = match
  const pairs = written.split(',').flatMap(pair => {
    const at = pair.indexOf('=')
    return at < 0 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1), true)] as const]
  })
  return {
    command: command.toLowerCase(),
    properties: Object.fromEntries(pairs),
    data: unescaped(data, false),
  }
}

function unescaped(text: string, property: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const whole = property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain
  return whole.replaceAll('%25', '%')
}
