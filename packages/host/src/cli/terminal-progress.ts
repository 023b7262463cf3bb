import type { Progress } from '@millrace/contract'
import { painter } from './present.ts'

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'

/** Progress on stderr: one live line where a person watches, plain lines elsewhere. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? liveProgress(stream) : plainProgress(stream)
}

function liveProgress(stream: NodeJS.WriteStream): Progress {
  const paint = painter(true)
  const steps: { title: string; started: number; share: number | undefined }[] = []
  let timer: NodeJS.Timeout | undefined
  let shown = 0
  const clear = () => stream.write('\r\u001b[2K')
  const draw = () => {
    const step = steps.at(-1)
    if (!step) return
    const share = step.share === undefined ? '' : ` ${Math.floor(step.share * 100)} %`
    const frame = FRAMES[shown++ % FRAMES.length]
    const time = seconds(step.started)
    // A line that wraps could not be cleared: the title gives way.
    const room = (stream.columns || 80) - share.length - time.length - 7
    const title = step.title.length > room ? `${step.title.slice(0, Math.max(0, room - 1))}…` : step.title
    clear()
    stream.write(`  ${frame} ${title}${share}  ${paint.dim(time)}`)
  }
  return {
    step(title) {
      const step = { title, started: performance.now(), share: undefined }
      steps.push(step)
      timer ??= setInterval(draw, 100).unref()
      draw()
      return result => {
        steps.splice(steps.indexOf(step), 1)
        clear()
        stream.write(
          `  ${paint.green('✓')} ${title}${result ? `  ${result}` : ''}  ${paint.dim(seconds(step.started))}\n`,
        )
        if (steps.length === 0) {
          clearInterval(timer)
          timer = undefined
        }
      }
    },
    line(text) {
      clear()
      stream.write(`    ${paint.dim(text)}\n`)
      draw()
    },
    at(share) {
      const step = steps.at(-1)
      if (step) step.share = Math.min(1, Math.max(0, share))
    },
  }
}

function plainProgress(stream: NodeJS.WriteStream): Progress {
  return {
    step(title) {
      const started = performance.now()
      stream.write(`  · ${title}\n`)
      return result => stream.write(`  ✓ ${title}${result ? `  ${result}` : ''}  ${seconds(started)}\n`)
    },
    line: text => stream.write(`    ${text}\n`),
    at: () => undefined,
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
