import type { Progress } from '@millrace/contract'
import type { Log } from './log.ts'

export interface GroupCommands {
  startGroup(title: string): void
  endGroup(): void
}

/**
 * Progress in a step's log: a fold for each step with its lines in it, and below the fold what came of it. Folds do
 * not nest on GitHub: a step within a step, or beside one, is lines in the open fold.
 */
export function actionProgress(log: Log, core: GroupCommands, now: () => number): Progress {
  let open = 0
  const closed = (lines: readonly string[]) => {
    for (const line of lines) log.say(line)
  }
  return {
    step(title) {
      const started = now()
      if (open === 0) log.commands(() => core.startGroup(oneLine(title)))
      else log.say(`· ${oneLine(title)}`)
      open += 1
      let ended = false
      return result => {
        if (ended) return
        ended = true
        open -= 1
        const line = `✓ ${oneLine(title)}${result ? `  ${oneLine(result)}` : ''}  ${seconds(now() - started)}`
        if (open === 0) log.commands(() => core.endGroup())
        closed([line])
      }
    },
    line: text => log.quote(text),
    // A log has no line that moves.
    at: () => undefined,
  }
}

/** Closes the fold that an error left open. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
