import { readArguments } from './cli/arguments.ts'
import { showHelp, showVerbHelp } from './cli/help.ts'
import { errorJson, exitCodeOf, showError } from './cli/present.ts'
import { showAnswer } from './cli/show-answer.ts'
import { terminalProgress } from './cli/terminal-progress.ts'
import { findVerb, runVerb } from './run-verb.ts'
import { verbs } from './specs.ts'
import type { Surroundings } from './verb.ts'

/** The command line: the one place that catches. Returns the exit code. */
export async function main(argv: readonly string[], version: string): Promise<number> {
  const color = wantsColor(process.stderr)
  try {
    return await dispatch(argv, version)
  } catch (error) {
    if (argv.includes('--json')) process.stdout.write(`${JSON.stringify(errorJson(error), null, 2)}\n`)
    process.stderr.write(`${showError(error, color)}\n`)
    return exitCodeOf(error)
  }
}

async function dispatch(argv: readonly string[], version: string): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(showHelp(verbs))
    return 0
  }
  if (name === '--version' || name === '-v' || name === 'version') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  const spec = findVerb(name)
  const inputs = readArguments(name, spec.inputs, rest)
  if (inputs['help']) {
    process.stdout.write(showVerbHelp(name, spec))
    return 0
  }
  const surroundings = openSurroundings()
  const answer = await runVerb(spec, inputs, surroundings)
  process.stdout.write(
    inputs['json']
      ? `${JSON.stringify(answer.json, null, 2)}\n`
      : await showAnswer(answer, surroundings.screen),
  )
  return answer.exitCode ?? 0
}

function openSurroundings(): Surroundings {
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    progress: terminalProgress(process.stderr),
    screen: { color: wantsColor(process.stdout), width: process.stdout.columns || 100 },
    print: line => process.stdout.write(`${line}\n`),
    untilInterrupted,
  }
}

/** Resolves at SIGINT or SIGTERM; a verb that does not wait for it is simply ended by the signal (130, 143). */
function untilInterrupted(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

/** NO_COLOR and FORCE_COLOR decide, then whether a terminal reads it (no-color.org, force-color.org). */
function wantsColor(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false
  if (process.env['FORCE_COLOR'] && process.env['FORCE_COLOR'] !== '0') return true
  return stream.isTTY === true
}
