/** A command as GitHub's runner would carry it out. */
export interface RunCommand {
  name: string
  properties: Record<string, string>
  text: string
}

const KNOWN = [
  ...[
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'internal-set-repo-path',
  ],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]

/**
 * The commands in a step's log, read as the runner reads it (actions/runner, ActionCommand.cs and
 * ActionCommandManager.cs): `::name k=v::text` at the start of a line behind white space, the old `##[name k=v]text`
 * anywhere, and nothing but the word between stop-commands and its word. Names are known ones in any case.
 */
export function readLog(log: string): RunCommand[] {
  const commands: RunCommand[] = []
  let word: string | undefined
  for (const line of log.split(/\r\n|[\r\n]/)) {
    const command = readNew(line, word) ?? readOld(line, word)
    if (!command) continue
    if (word !== undefined) {
      if (command.name === word) word = undefined
      continue
    }
    if (command.name === 'stop-commands') word = command.text
    commands.push(command)
  }
  return commands
}

function readNew(line: string, word: string | undefined): RunCommand | undefined {
  const [, head = '', text = ''] = /^::(.*?)::(.*)$/s.exec(line.replace(/^[\s\u0085]+/, '')) ?? []
  return head === '' ? undefined : build(head, { text, separator: ',', word })
}

function readOld(line: string, word: string | undefined): RunCommand | undefined {
  const [, head = '', text = ''] = /##\[(.*?)\](.*)$/s.exec(line) ?? []
  return head === '' ? undefined : build(head, { text, separator: ';', word })
}

function build(
  head: string,
  { text, separator, word }: { text: string; separator: string; word: string | undefined },
): RunCommand | undefined {
  const [name = '', ...rest] = head.split(' ')
  if (name !== word && !KNOWN.includes(name.toLowerCase())) return undefined
  const pairs = rest
    .join(' ')
    .split(separator)
    .filter(pair => pair.includes('='))
    .map(pair => [pair.slice(0, pair.indexOf('=')).trim(), plain(pair.slice(pair.indexOf('=') + 1))] as const)
  return { name, properties: Object.fromEntries(pairs), text: plain(text) }
}

function plain(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
