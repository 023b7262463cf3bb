import type { Progress } from '@millrace/contract'
import type { Log } from './log.ts'

export interface GroupCommands {
  startGroup(title: string): void
  endGroup(): void
}

/** A step that has nothing to show after this long says what it is at. */
const SILENCE_MS = 1000

/**
 * Progress in a step's log: a line for each step with what came of it, and above it a fold with what it printed, which
 * opens with the first line of it, or when it takes long. Folds do not nest on GitHub: a step within a step, or beside
 * one, is lines in the open fold.
 */
export function actionProgress(log: Log, core: GroupCommands, now: () => number): Progress {
  let steps = 0
  let outermost = ''
  let folded = false
  let silence: NodeJS.Timeout | undefined

  function fold(): void {
    clearTimeout(silence)
    if (folded || steps === 0) return
    folded = true
    log.commands(() => core.startGroup(outermost))
  }

  function unfold(): void {
    clearTimeout(silence)
    if (folded) log.commands(() => core.endGroup())
    folded = false
  }

  return {
    step(title) {
      const started = now()
      if (steps === 0) {
        outermost = oneLine(title)
        silence = setTimeout(fold, SILENCE_MS).unref()
      }
      steps += 1
      let ended = false
      return result => {
        if (ended) return
        ended = true
        steps -= 1
        if (steps === 0) unfold()
        else fold()
        log.say(`✓ ${oneLine(title)}${result ? `  ${oneLine(result)}` : ''}  ${seconds(now() - started)}`)
      }
    },
    line(text) {
      fold()
      log.quote(text)
    },
    // A log has no line that moves.
    at: () => undefined,
  }
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
