import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PATIENCE_MS = 60_000

export interface TerminalCommand {
  argv: readonly string[]
  cwd: string
  columns: number
  rows: number
}

const onPath = (name: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some(folder => existsSync(join(folder, name)))

/** The program that gives us a terminal, or undefined where there is none (`apt-get install tmux`). */
export function findTerminal(): 'tmux' | 'script' | undefined {
  return (['tmux', 'script'] as const).find(onPath)
}

/** What a command shows in a real terminal, with its colours. */
export function captureTerminal(command: TerminalCommand, terminal: 'tmux' | 'script'): Promise<string> {
  return terminal === 'tmux' ? throughTmux(command) : throughScript(command)
}

/** A tmux server of our own: nobody's sessions or settings are touched. */
async function throughTmux({ argv, cwd, columns, rows }: TerminalCommand): Promise<string> {
  const tmux = async (...args: string[]) =>
    (await run('tmux', ['-L', `millrace-pictures-${process.pid}`, '-f', '/dev/null', ...args])).stdout
  const size = ['-x', String(columns), '-y', String(rows)]
  await tmux('set', '-g', 'remain-on-exit', 'on', ';', 'new-session', '-d', ...size, '-c', cwd, '--', ...argv)
  try {
    const end = Date.now() + PATIENCE_MS
    while ((await tmux('display-message', '-p', '#{pane_dead}')).trim() !== '1') {
      if (Date.now() > end) throw new Error(`${argv.join(' ')} did not end`)
      await setTimeout(50)
    }
    // From the start of the history: the note that the pane is dead scrolls the first line away.
    const screen = await tmux('capture-pane', '-e', '-p', '-S', '-')
    return screen.replace(/\n[^\n]*Pane is dead[\s\S]*$/, '\n')
  } finally {
    await tmux('kill-server')
  }
}

/** util-linux's script runs a shell line; the arguments are quoted for it. */
async function throughScript({ argv, cwd, columns }: TerminalCommand): Promise<string> {
  const quoted = argv.map(arg => `'${arg.replaceAll("'", `'\\''`)}'`).join(' ')
  const line = `stty cols ${columns}; exec ${quoted}`
  const { stdout } = await run('script', ['--quiet', '--return', '--command', line, '/dev/null'], { cwd })
  return stdout.replaceAll('\r', '')
}
