import { randomUUID } from 'node:crypto'

/** The step's log. The runner reads it too, and takes lines of the form `::name::` in it for commands. */
export interface Log {
  /** A line of our own words. Should a name in it look like a command, it is no longer one. */
  say(text: string): void
  /** Text of any origin, as it is: nothing in it is a command, for it stands between stop-commands. */
  quote(text: string): void
  /** Runs what issues commands: @actions/core, and libraries that use it. Meanwhile no text is quoted as it is. */
  commands<T>(work: () => T): T
  /** Commands work again: for the end. */
  close(): void
}

/**
 * Commands are stopped by a word that no program can guess, at the first text of unknown origin, and work again when
 * we issue one. https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export function openLog(write: (text: string) => void, word: string = randomUUID()): Log {
  let stopped = false
  let issuing = 0

  function resume(): void {
    if (stopped) write(`::${word}::\n`)
    stopped = false
  }

  return {
    say: text => write(`${neutral(text)}\n`),
    quote(text) {
      if (issuing > 0) {
        write(`${neutral(text)}\n`)
        return
      }
      if (!stopped) write(`::stop-commands::${word}\n`)
      stopped = true
      write(`${text}\n`)
    },
    commands(work) {
      resume()
      issuing += 1
      const done = () => {
        issuing -= 1
      }
      let result: ReturnType<typeof work>
      try {
        result = work()
      } catch (error) {
        done()
        throw error
      }
      if (!(result instanceof Promise)) {
        done()
        return result
      }
      return result.finally(done) as typeof result
    },
    close: resume,
  }
}

const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Text in which the runner finds no command: it looks for `::` at the start of a line, behind white space, and for
 * `##[` anywhere (https://github.com/actions/runner, ActionCommand.cs).
 */
export function neutral(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(line =>
      line
        .replace(/^\s*::/, start => `${start.slice(0, -2)}${ZERO_WIDTH_SPACE}::`)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`),
    )
    .join('\n')
}
